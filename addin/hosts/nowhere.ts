import type { Host } from './host.ts'

const unsupported = async () => ({ ok: false, why: 'unsupported' }) as const

/** The pane opened by itself, outside Office: everything works but reading and inserting. */
export const nowhere = (): Host => ({
  kind: 'none',
  surface: null,
  can: {
    readSelection: false,
    insert: false,
    read: false,
    jump: false,
    replace: false,
    note: false,
    proof: false,
    keepProof: false,
    properties: false,
    mail: false,
  },
  limits: [],
  selectedText: async () => '',
  read: unsupported,
  jump: unsupported,
  insert: unsupported,
  replaceSelection: unsupported,
  addNote: unsupported,
  readProof: unsupported,
  writeProof: unsupported,
  watch: () => () => {},
  properties: unsupported,
  mail: unsupported,
  documentName: () => null,
  language: navigator.language,
  dark: null,
  partition: '',
})
