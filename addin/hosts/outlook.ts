import type { Host, Inserted } from './host.ts'
import { officeContext } from './office-context.ts'

/** Outlook, while a message is being written: Mailbox 1.2. A message only read has no `setSelectedDataAsync`. */
export function outlookHost(): Host {
  const item = composed()
  return {
    kind: 'outlook',
    surface: 'outlook',
    can: { readSelection: item !== null, insert: item !== null },
    selectedText: async () => selected(composed()),
    insert: text => insert(composed(), text),
    documentName: () => null,
    ...officeContext(),
  }
}

/** Asked anew each time: a pinned pane outlives the message it was opened on. */
function composed(): Office.MessageCompose | null {
  const item = Office.context.mailbox?.item
  return item && 'setSelectedDataAsync' in item.body ? (item as Office.MessageCompose) : null
}

const selected = (item: Office.MessageCompose | null): Promise<string> =>
  new Promise(resolve => {
    if (!item) return resolve('')
    item.getSelectedDataAsync(Office.CoercionType.Text, ({ status, value }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? String(value?.data ?? '').trim() : ''),
    )
  })

/** Outlook replaces what is selected and would lose its layout: then nothing is done, and the pane says why. */
async function insert(item: Office.MessageCompose | null, text: string): Promise<Inserted> {
  if (!item) return { ok: false, why: 'read-only' }
  if ((await selected(item)) !== '') return { ok: false, why: 'selection' }
  return new Promise(resolve =>
    item.body.setSelectedDataAsync(text, { coercionType: Office.CoercionType.Text }, ({ status }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? { ok: true } : { ok: false, why: 'failed' }),
    ),
  )
}
