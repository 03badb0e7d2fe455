import { type HostMood, refuse } from './client-object.ts'

/** Text with its revision mark: what is deleted is still there until somebody accepts it. */
export interface Run {
  text: string
  change?: 'inserted' | 'deleted'
}

export interface Paragraph {
  runs: Run[]
  /** How many tables it stands in. */
  table: number
}

/** Body, a header, a footer, a footnote: searches and ranges never leave it. */
export type Story = Paragraph[]

export interface Place {
  paragraph: Paragraph
  offset: number
}

export interface Stretch {
  story: Story
  start: Place
  end: Place
}

export interface Control {
  tag: string
  title: string
  appearance: string
  stretch: Stretch
}

/** A document and the Word around it, as tests set and read it. */
export interface FakeDocument extends HostMood {
  name: string
  platform: 'PC' | 'Mac' | 'OfficeOnline' | 'iOS' | 'Android'
  body: Story
  headers: { Primary: Story; FirstPage: Story; EvenPages: Story }
  footers: { Primary: Story; FirstPage: Story; EvenPages: Story }
  footnotes: Story[]
  tracking: 'Off' | 'TrackAll' | 'TrackMineOnly'
  properties: { title: string; subject: string; author: string; company: string; keywords: string }
  custom: Record<string, string>
  xmlParts: string[]
  controls: Control[]
  selection: Stretch
  highlighted: Stretch[]
  /** What Word would ask to save: a custom property alone is not (office-js issue 1059). */
  dirty: boolean
  /** Called at each move of the selection. */
  listeners: (() => void)[]
}

export const paragraph = (text: string, table = 0): Paragraph => ({ runs: [{ text }], table })

/** With markup shown, what was deleted counts as text. */
export const textOf = ({ runs }: Paragraph): string => runs.map(run => run.text).join('')

export const reviewed = ({ runs }: Paragraph, version: 'Current' | 'Original'): string =>
  runs
    .filter(({ change }) => change !== (version === 'Current' ? 'deleted' : 'inserted'))
    .map(run => run.text)
    .join('')

/** What is left of each paragraph's runs between the two places. */
export function reviewedStretch(stretch: Stretch, version: 'Current' | 'Original'): string {
  const among = paragraphsOf(stretch)
  return among
    .map((one, i) => {
      const from = i === 0 ? stretch.start.offset : 0
      const until = i === among.length - 1 ? stretch.end.offset : textOf(one).length
      return reviewed({ ...one, runs: cut(one.runs, from, until) }, version)
    })
    .join('\r')
}

function cut(runs: readonly Run[], from: number, until: number): Run[] {
  let at = 0
  return runs.map(run => {
    const start = at
    at += run.text.length
    return { ...run, text: run.text.slice(Math.max(0, from - start), Math.max(0, until - start)) }
  })
}

export const whole = (story: Story): Stretch => {
  const [first = paragraph(''), last = first] = [story[0], story.at(-1)]
  return {
    story,
    start: { paragraph: first, offset: 0 },
    end: { paragraph: last, offset: textOf(last).length },
  }
}

export const ofParagraph = (story: Story, one: Paragraph): Stretch => ({
  story,
  start: { paragraph: one, offset: 0 },
  end: { paragraph: one, offset: textOf(one).length },
})

export const paragraphsOf = ({ story, start, end }: Stretch): Paragraph[] => {
  const [from, to] = [story.indexOf(start.paragraph), story.indexOf(end.paragraph)]
  return from < 0 || to < 0 ? refuse('ItemNotFound') : story.slice(from, to + 1)
}

export function stretchText(stretch: Stretch): string {
  const texts = paragraphsOf(stretch).map(textOf)
  const last = texts.length - 1
  return texts
    .map((text, i) => text.slice(i === 0 ? stretch.start.offset : 0, i === last ? stretch.end.offset : undefined))
    .join('\r')
}

export const collapsed = ({ start, end }: Stretch): boolean =>
  start.paragraph === end.paragraph && start.offset === end.offset

export function expand(a: Stretch, b: Stretch): Stretch {
  if (a.story !== b.story) return refuse('InvalidArgument')
  const order = (place: Place) => a.story.indexOf(place.paragraph) * 1e6 + place.offset
  const [start, end] = [
    order(a.start) <= order(b.start) ? a.start : b.start,
    order(a.end) >= order(b.end) ? a.end : b.end,
  ]
  return { story: a.story, start, end }
}

/** Puts text in place of a stretch, a new paragraph for each line end. @returns the stretch of the new text */
export function rewrite(doc: FakeDocument, stretch: Stretch, text: string): Stretch {
  const { story, start, end } = stretch
  const [first, ...gone] = paragraphsOf(stretch)
  if (!first) return refuse('ItemNotFound')
  const [before, after] = [textOf(first).slice(0, start.offset), textOf(end.paragraph).slice(end.offset)]
  const lines = text.split(/\r\n?|\n/)
  const added = lines.slice(1).map(line => paragraph(line, first.table))
  first.runs = [{ text: before + (lines[0] ?? '') }]
  const last = added.at(-1) ?? first
  const until = textOf(last).length
  last.runs.push({ text: after })
  story.splice(story.indexOf(first) + 1, gone.length, ...added)
  doc.dirty = true
  return { story, start: { paragraph: first, offset: start.offset }, end: { paragraph: last, offset: until } }
}

/** What Word's own find box takes: `^` starts a code, and a typed no-break space finds nothing. */
const CODES: Record<string, string> = { '^^': '^', '^s': '\u00a0', '^t': '\t', '^l': '\v', '^~': '\u2011' }
const LONGEST = 255

export function search({ story, start, end }: Stretch, wanted: string, matchCase: boolean): Stretch[] {
  if (wanted === '' || wanted.length > LONGEST) refuse('SearchStringInvalidOrTooLong')
  if (/\u00a0/.test(wanted)) return []
  const plain = wanted.replace(/\^./gu, code => CODES[code] ?? refuse('InvalidArgument'))
  const fold = (text: string) => (matchCase ? text : text.toLowerCase())
  // A paragraph at a time: no match goes beyond one.
  return paragraphsOf({ story, start, end }).flatMap(one => {
    const text = fold(textOf(one))
    const limit = one === end.paragraph ? end.offset : text.length
    const found: Stretch[] = []
    let at = text.indexOf(fold(plain), one === start.paragraph ? start.offset : 0)
    while (at >= 0 && at + plain.length <= limit) {
      const place = (offset: number): Place => ({ paragraph: one, offset })
      found.push({ story, start: place(at), end: place(at + plain.length) })
      at = text.indexOf(fold(plain), at + plain.length)
    }
    return found
  })
}
