import type { Inserted } from '../host.ts'
import { withoutValue } from '../outcome.ts'
import { change } from './change.ts'

/** Content controls with this tag hold what the pane added: reading leaves them out. */
const TAG = 'apprenance-note'

/** Paragraphs at the end of the document, in a frame that says where they come from and can be taken away in one go. */
export const addNote = async (lines: readonly string[]): Promise<Inserted> =>
  withoutValue(
    await change(async context => {
      const added = lines.map(line => context.document.body.insertParagraph(line, 'End'))
      // The last paragraph may be a signature on the right: a note starts plain.
      for (const paragraph of added) paragraph.styleBuiltIn = 'Normal'
      const [first, last] = [added[0], added.at(-1)]
      if (!first || !last) return
      const control = first.getRange().expandTo(last.getRange()).insertContentControl()
      control.tag = TAG
      control.title = 'Apprenance'
      await context.sync()
    }),
  )

/** The paragraphs of each note in the document. */
export async function notesIn(context: Word.RequestContext): Promise<string[][]> {
  const controls = context.document.contentControls.getByTag(TAG)
  controls.load('items')
  await context.sync()
  const notes = controls.items.map(({ paragraphs }) => paragraphs)
  for (const paragraphs of notes) paragraphs.load('items/text')
  await context.sync()
  return notes.map(({ items }) => items.map(({ text }) => text))
}
