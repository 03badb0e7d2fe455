import type { Span } from '../../../core/domain/verify/finding.ts'
import type { Done, TextRead } from '../host.ts'
import { attempt, Stop } from '../outcome.ts'
import { plain } from '../parts.ts'
import { supports } from '../supports.ts'
import { needles } from './needle.ts'
import { openStories, textsOf } from './stories.ts'

/** Selects that stretch of what was read, in its paragraph; a stretch over several ends with the first one. */
export const jump = (read: TextRead, span: Span): Promise<Done<null>> =>
  attempt('read', () =>
    Word.run(async context => {
      const part = read.parts.find(({ start, end }) => start <= span.start && span.start < end)
      const place = /^(.+)#(\d+)@(\d+)$/.exec(part?.place ?? '')
      if (!part || !place) throw new Stop('unsupported')
      const [, story = '', index = '', offset = ''] = place
      const paragraphs = (await openStories(context)).find(({ name }) => name === story)?.paragraphs.items ?? []
      const texts = (await textsOf(context, paragraphs)).map(plain)
      const at = nearest(texts, read.text.slice(part.start, part.end), Number(index), Number(offset))
      const [paragraph, text] = [paragraphs[at], texts[at]]
      if (!paragraph || text === undefined) throw new Stop('changed')
      const shift = Number(offset) - part.start
      const range = await rangeOf(context, paragraph, text, span.start + shift, Math.min(span.end, part.end) + shift)
      range.select()
      if (story === 'body' && supports('WordApi', '1.8')) {
        context.document.body.getRange().removeHighlight()
        range.highlight()
      }
      await context.sync()
      return null
    }),
  )

/** Where the paragraph went: its old place first, then the one closest to it. -1: nowhere. */
function nearest(texts: readonly string[], wanted: string, index: number, offset: number): number {
  const candidates = texts.flatMap((text, i) => (text.startsWith(wanted, offset) ? [i] : []))
  return candidates.sort((a, b) => Math.abs(a - index) - Math.abs(b - index))[0] ?? -1
}

/** The stretch itself; the paragraph where the search fails, as it does across deleted text and fields. */
async function rangeOf(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  text: string,
  start: number,
  end: number,
): Promise<Word.Range> {
  const wanted = needles(text, start, end)
  const searches = wanted.map(({ search }) => paragraph.search(search, { matchCase: true }))
  for (const found of searches) found.load('items')
  await context.sync()
  const hits = searches.map(({ items }, i) => items[wanted[i]?.nth ?? 0] ?? items.at(-1))
  const [first, last] = [hits[0], hits.at(-1)]
  if (!first || !last) return paragraph.getRange()
  return hits.length === 1 ? first : first.expandTo(last)
}
