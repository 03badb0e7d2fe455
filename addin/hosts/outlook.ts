import type { Proof } from '../../core/domain/checklists/proof.ts'
import type { Host, TextRead } from './host.ts'
import { nowhere } from './nowhere.ts'
import { officeContext } from './office-context.ts'
import { attempt, not } from './outcome.ts'
import { limits, mail } from './outlook/facts.ts'
import { composed, received, showing, writing } from './outlook/item.ts'
import { keepProof, loadKept, proofIn } from './outlook/kept.ts'
import { markChecked } from './outlook/mark.ts'
import { readAll, readSelection, selectedText } from './outlook/read.ts'
import { addNote, insert, replaceSelection } from './outlook/write.ts'

/** Outlook, from Mailbox 1.5 on: a message being written, or one being read. */
export function outlookHost(): Host {
  const messages = showing()
  /** Which message the pane read last: what it verified there must not be written onto another one. */
  let readAt: number | null = null
  const isSame = () => readAt === null || readAt === messages.current()
  const read = (from: TextRead['from'], how?: 'glance') => {
    if (how !== 'glance') readAt = messages.current()
    return from === 'all' ? readAll() : readSelection()
  }
  const onSame =
    <A extends unknown[], T>(act: (...args: A) => Promise<T>) =>
    (...args: A) =>
      isSame() ? act(...args) : Promise.resolve(not('item-changed'))
  const compose = composed() !== null
  return {
    ...nowhere(),
    kind: 'outlook',
    surface: 'outlook',
    can: {
      readSelection: compose,
      insert: compose,
      read: compose || received() !== null,
      jump: false,
      replace: compose,
      note: compose,
      proof: compose || received() !== null,
      keepProof: compose,
      properties: false,
      mail: true,
    },
    limits: limits(),
    selectedText,
    read,
    insert,
    replaceSelection,
    addNote: onSame(addNote),
    readProof: () => attempt('read', async () => proofIn(await loadKept())),
    writeProof: onSame(writeProof),
    watch: messages.listen,
    mail,
    ...officeContext(),
  }
}

const writeProof = (proof: Proof, items: number) =>
  attempt('write', async () => {
    writing()
    const kept = await keepProof(await loadKept(), proof, items)
    await markChecked()
    return { kept }
  })
