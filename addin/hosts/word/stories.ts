import type { Part } from '../host.ts'
import { supports } from '../supports.ts'

/** The parts of a Word document that hold text of their own, by a name that can be found again. */
export interface Story {
  /** 'body', 'header/0/Primary', 'footer/1/FirstPage', 'footnote/3' */
  name: string
  where: Part['where']
  paragraphs: Word.ParagraphCollection
}

const KINDS = ['Primary', 'FirstPage'] as const
const LOADED = 'items/text,items/tableNestingLevel'

/** Loads all of them: two round trips. Footnotes where this Word hands them over. */
export async function openStories(context: Word.RequestContext): Promise<Story[]> {
  const { body, sections } = context.document
  sections.load('items')
  const notes = supports('WordApi', '1.5') ? footnotesOf(body) : null
  await context.sync()
  const stories: Story[] = [{ name: 'body', where: 'body', paragraphs: body.paragraphs }]
  for (const [i, section] of sections.items.entries())
    for (const kind of KINDS)
      stories.push(
        { name: `header/${i}/${kind}`, where: 'header', paragraphs: section.getHeader(kind).paragraphs },
        { name: `footer/${i}/${kind}`, where: 'footer', paragraphs: section.getFooter(kind).paragraphs },
      )
  if (supports('WordApi', '1.5'))
    for (const [i, note] of (notes?.items ?? []).entries())
      stories.push({ name: `footnote/${i}`, where: 'footnote', paragraphs: note.body.paragraphs })
  for (const { paragraphs } of stories) paragraphs.load(LOADED)
  await context.sync()
  return stories
}

function footnotesOf(body: Word.Body): Word.NoteItemCollection {
  const { footnotes } = body
  footnotes.load('items')
  return footnotes
}

/** As if every tracked change were accepted, where Word can tell; else as it stands. */
export async function textsOf(
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
): Promise<readonly string[]> {
  if (!supports('WordApi', '1.4')) return paragraphs.map(({ text }) => text)
  const results = paragraphs.map(paragraph => paragraph.getReviewedText('Current'))
  await context.sync()
  return results.map(({ value }) => value)
}
