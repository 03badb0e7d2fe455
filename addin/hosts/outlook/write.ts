import type { Inserted } from '../host.ts'
import { attempt, Stop, withoutValue } from '../outcome.ts'
import { call } from './call.ts'
import { writing } from './item.ts'
import { keepNote, loadKept } from './kept.ts'
import { isMarked, markChecked } from './mark.ts'
import { selectedIn } from './read.ts'

/** Outlook replaces what is selected and would lose its layout: then nothing is done, and the pane says why. */
export const insert = async (text: string): Promise<Inserted> =>
  withoutValue(
    await attempt('write', async () => {
      const item = writing()
      if ((await selectedIn(item)) !== '') throw new Stop('selection')
      await put(item, text, inline)
    }),
  )

export const replaceSelection = async (text: string, expected: string): Promise<Inserted> =>
  withoutValue(
    await attempt('write', async () => {
      const item = writing()
      const selected = await selectedIn(item)
      if (selected === '') throw new Stop('no-selection')
      if (selected !== expected.replace(/\r\n?/g, '\n').trim()) throw new Stop('changed')
      await put(item, text, inline)
    }),
  )

/** At the cursor: Outlook has no way to write at the end. The mark of a verified text moves on with it. */
export const addNote = async (lines: readonly string[]): Promise<Inserted> =>
  withoutValue(
    await attempt('write', async () => {
      const item = writing()
      if ((await selectedIn(item)) !== '') throw new Stop('selection')
      const marked = await isMarked()
      await put(item, `\n${lines.join('\n')}\n`, () => lines.map(line => `<div>${inline(line)}</div>`).join(''))
      await keepNote(await loadKept(), lines)
      if (marked) await markChecked()
    }),
  )

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A message with a layout loses the line ends of plain text: there they are said in HTML. */
const inline = (text: string): string =>
  text.replace(/[&<>"]/g, character => ENTITIES[character] ?? '').replace(/\r\n?|\n/g, '<br>')

async function put(item: Office.MessageCompose, text: string, html: (text: string) => string): Promise<void> {
  const type = await call<Office.CoercionType>(then => item.body.getTypeAsync(then))
  const isHtml = type === Office.CoercionType.Html
  await call<void>(then => item.body.setSelectedDataAsync(isHtml ? html(text) : text, { coercionType: type }, then))
}
