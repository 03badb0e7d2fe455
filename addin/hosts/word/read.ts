import type { Done, TextRead } from '../host.ts'
import { attempt, Stop } from '../outcome.ts'
import { besides, joined, type Piece } from '../parts.ts'
import { supports } from '../supports.ts'
import { notesIn } from './note.ts'
import { openStories, type Story, textsOf } from './stories.ts'

/** The whole document: body and tables, then headers and footers, then footnotes. */
export const readAll = (): Promise<Done<TextRead>> =>
  attempt('read', () =>
    Word.run(async context => {
      const stories = await openStories(context)
      const notes = await notesIn(context)
      const pieces: Piece[] = []
      const seen = new Set<string>()
      let changed = false
      for (const story of stories) {
        const { items } = story.paragraphs
        const texts = await textsOf(context, items)
        changed ||= items.some(({ text }, i) => text !== texts[i])
        // Sections share their headers and footers unless someone parted them.
        const all = `${story.where} ${texts.join('\n')}`
        if (story.name !== 'body' && seen.has(all)) continue
        seen.add(all)
        pieces.push(...piecesOf(story, texts, notes))
      }
      return { from: 'all', ...joined(pieces), tracked: changed || (await isTracking(context)) }
    }),
  )

function piecesOf({ name, where, paragraphs }: Story, texts: readonly string[], notes: string[][]): Piece[] {
  const keep = name === 'body' ? besides(texts, notes) : texts.map(() => true)
  return texts.flatMap((text, i) => {
    const inTable = where === 'body' && (paragraphs.items[i]?.tableNestingLevel ?? 0) > 0
    return keep[i] ? [{ text, where: inTable ? ('table' as const) : where, place: `${name}#${i}@0` }] : []
  })
}

async function isTracking(context: Word.RequestContext): Promise<boolean> {
  if (!supports('WordApi', '1.4')) return false
  context.document.load('changeTrackingMode')
  await context.sync()
  return context.document.changeTrackingMode !== 'Off'
}

/** What is selected, paragraph by paragraph, each with its way back. */
export const readSelection = (): Promise<Done<TextRead>> =>
  attempt('read', async () => {
    const first = await indexOfSelection()
    return Word.run(async context => {
      const selection = context.document.getSelection()
      const { paragraphs } = selection
      paragraphs.load('items/text,items/tableNestingLevel')
      selection.load('isEmpty')
      await context.sync()
      const [from, to] = [paragraphs.items[0], paragraphs.items.at(-1)]
      if (selection.isEmpty || !from || !to) throw new Stop('no-selection')
      const before = from.getRange('Start').expandTo(selection.getRange('Start'))
      const after = selection.getRange('End').expandTo(to.getRange('End'))
      const cuts = await rangeTexts(context, [before, after])
      const texts = await textsOf(context, paragraphs.items)
      const [start = 0, end = 0] = cuts.map(text => text.length)
      const pieces = texts.map((text, i): Piece => {
        const offset = i === 0 ? start : 0
        const until = i === texts.length - 1 ? text.length - end : text.length
        const inTable = (paragraphs.items[i]?.tableNestingLevel ?? 0) > 0
        const place = first === null ? '' : `body#${first + i}@${offset}`
        return { text: text.slice(offset, until), where: inTable ? 'table' : 'body', place }
      })
      const tracked = texts.some((text, i) => text !== paragraphs.items[i]?.text)
      return { from: 'selection', ...joined(pieces), tracked }
    })
  })

/** Which paragraph of the body the selection starts in; null in a header, a footer or a footnote. */
async function indexOfSelection(): Promise<number | null> {
  const found = await attempt('read', () =>
    Word.run(async context => {
      const { body } = context.document
      const upTo = body.getRange('Start').expandTo(context.document.getSelection().getRange('Start'))
      upTo.paragraphs.load('items')
      await context.sync()
      return upTo.paragraphs.items.length - 1
    }),
  )
  if (found.ok) return found.value
  if (found.why === 'protected') throw new Stop('protected')
  return null
}

async function rangeTexts(context: Word.RequestContext, ranges: readonly Word.Range[]): Promise<readonly string[]> {
  if (supports('WordApi', '1.4')) {
    const results = ranges.map(range => range.getReviewedText('Current'))
    await context.sync()
    return results.map(({ value }) => value)
  }
  for (const range of ranges) range.load('text')
  await context.sync()
  return ranges.map(({ text }) => text)
}
