import type { Done, TextRead } from '../host.ts'
import { attempt, Stop } from '../outcome.ts'
import { besides, joined } from '../parts.ts'
import { call } from './call.ts'
import { composed, received, shown, writing } from './item.ts'
import { loadKept, notesOf } from './kept.ts'

/** Subject and body as text; a table or a list of the layout comes as lines. */
export const readAll = (): Promise<Done<TextRead>> =>
  attempt('read', async () => {
    const [subject, body, kept] = [await subjectText(), await bodyText(), await loadKept()]
    const lines = body.split(/\r\n?|\n/)
    const keep = besides(lines, notesOf(kept))
    const pieces = lines.flatMap((text, i) => (keep[i] ? [{ text, where: 'body' as const, place: '' }] : []))
    return {
      from: 'all',
      ...joined([{ text: subject, where: 'subject', place: '' }, ...pieces]),
      tracked: false,
    }
  })

export const bodyText = (): Promise<string> =>
  call<string>(then => shown().body.getAsync(Office.CoercionType.Text, then))

async function subjectText(): Promise<string> {
  const item = composed()
  return item ? call<string>(then => item.subject.getAsync(then)) : (received()?.subject ?? '')
}

export const readSelection = (): Promise<Done<TextRead>> =>
  attempt('read', async () => {
    const text = await selectedIn(writing())
    if (text === '') throw new Stop('no-selection')
    const pieces = text.split('\n').map(line => ({ text: line, where: 'body' as const, place: '' }))
    return { from: 'selection', ...joined(pieces), tracked: false }
  })

export async function selectedIn(item: Office.MessageCompose): Promise<string> {
  const selected = await call<{ data?: unknown } | undefined>(then =>
    item.getSelectedDataAsync(Office.CoercionType.Text, then),
  )
  return String(selected?.data ?? '')
    .replace(/\r\n?/g, '\n')
    .trim()
}

/** '' also when Outlook does not answer. */
export async function selectedText(): Promise<string> {
  const selected = await attempt('read', () => selectedIn(writing()))
  return selected.ok ? selected.value : ''
}
