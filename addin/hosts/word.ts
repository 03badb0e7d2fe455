import type { Host } from './host.ts'
import { nowhere } from './nowhere.ts'
import { officeContext } from './office-context.ts'
import { documentName, isReadOnly, limits, properties, watch } from './word/around.ts'
import { jump } from './word/jump.ts'
import { addNote } from './word/note.ts'
import { readProof, writeProof } from './word/proof.ts'
import { readAll, readSelection } from './word/read.ts'
import { insert, replaceSelection, selectedText } from './word/write.ts'

/** Word, from requirement set WordApi 1.3 on. */
export const wordHost = (): Host => ({
  ...nowhere(),
  kind: 'word',
  surface: 'word',
  can: {
    readSelection: true,
    insert: true,
    read: true,
    jump: true,
    replace: true,
    note: true,
    proof: true,
    get keepProof() {
      return !isReadOnly()
    },
    properties: true,
    mail: false,
  },
  limits: limits(),
  selectedText,
  read: from => (from === 'all' ? readAll() : readSelection()),
  jump,
  insert,
  replaceSelection,
  addNote,
  readProof,
  writeProof,
  watch,
  properties,
  documentName,
  ...officeContext(),
})
