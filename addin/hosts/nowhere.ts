import type { Host } from './host.ts'

/** The pane opened by itself, outside Office: everything works but reading and inserting. */
export const nowhere = (): Host => ({
  kind: 'none',
  surface: null,
  can: { readSelection: false, insert: false },
  selectedText: async () => '',
  insert: async () => ({ ok: false, why: 'failed' }),
  documentName: () => null,
  language: navigator.language,
  dark: null,
  partition: '',
})
