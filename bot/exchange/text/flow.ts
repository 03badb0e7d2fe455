import { trim } from '../../../core/domain/exchange/trim.ts'
import { type Paper, paper } from './paper.ts'
import { smallText } from './small-text.ts'

/** Plain words from marked-up ones, whoever reads the marks: paragraphs are kept as blank lines, lists as dashes. */
export interface Flow {
  open(name: string, attribute: (name: string) => string | undefined): void
  text(piece: string): void
  close(name: string): void
  /** What a person would read, and whether something that is not words was left out. */
  end(): { text: string; media: boolean }
}

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '))
const PARAGRAPHS = named('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre section article figure hr')
const LINES = named('div li dt dd tr caption figcaption address header footer prompt')
const SILENT = named('script style head title template noscript xml')
const MEDIA = named(
  'img audio video object embed iframe svg canvas picture applet math map form input button select textarea',
)
// Controls, zero-width and direction marks: they change what is read without being seen.
const UNSEEN = /[^\P{Cc}\t\n\r\f]|[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

export function flow(): Flow {
  const onto = paper()
  const inside = { silent: 0, pre: 0, media: false }
  const small: number[] = []
  const links: string[] = []
  /** Pieces of one run of words: parsers hand them over in crumbs. */
  const crumbs: string[] = []
  const settle = (): void => {
    const run = crumbs.splice(0).join('').replace(UNSEEN, '')
    if (run === '' || inside.silent > 0) return
    if (inside.pre > 0) onto.write(run)
    else reflow(run, onto)
  }
  const breakFor = (name: string): void => {
    settle()
    if (PARAGRAPHS.has(name)) onto.breakTo(2)
    else if (LINES.has(name)) onto.breakTo(1)
  }
  return {
    text(piece) {
      crumbs.push(piece)
    },
    open(name, attribute) {
      breakFor(name)
      if (MEDIA.has(name)) inside.media = true
      if (SILENT.has(name)) inside.silent++
      if (name === 'pre') inside.pre++
      if (name === 'sup' || name === 'sub') small.push(onto.length())
      if (name === 'a') links.push(attribute('href') ?? '')
      mark(name, attribute, onto)
    },
    close(name) {
      breakFor(name)
      if (SILENT.has(name)) inside.silent = Math.max(0, inside.silent - 1)
      if (name === 'pre') inside.pre = Math.max(0, inside.pre - 1)
      const from = name === 'sup' || name === 'sub' ? small.pop() : undefined
      if (from !== undefined) onto.rewrite(from, words => smallText(name === 'sup' ? 'sup' : 'sub', words))
      const address = name === 'a' ? links.pop() : undefined
      if (address && isShowable(address) && !onto.lately().includes(address)) onto.write(` (${address})`)
    },
    end() {
      settle()
      return { text: trim(onto.all()), media: inside.media }
    },
  }
}

/** A run of words, its blanks folded as a browser folds them. */
function reflow(run: string, onto: Paper): void {
  const words = run.replace(/[ \t\r\n\f]+/g, ' ')
  if (words.startsWith(' ')) onto.space()
  const said = words.slice(words.startsWith(' ') ? 1 : 0, words.endsWith(' ') ? -1 : undefined)
  if (said !== '') onto.write(said)
  if (words.length > 1 && words.endsWith(' ')) onto.space()
}

/** What an opening mark shows by itself. */
function mark(name: string, attribute: (name: string) => string | undefined, onto: Paper): void {
  if (name === 'br') onto.breakTo(onto.waiting() + 1)
  if (name === 'td' || name === 'th') onto.space()
  if (name === 'li') onto.write('– ')
  const shown = name === 'img' ? attribute('alt')?.replace(UNSEEN, '').trim() : undefined
  // What a picture shows, in the author's words: better than nothing, and said to be missing all the same.
  if (shown) onto.write(`[${shown}]`)
}

/** Any other scheme than https is left out. */
const isShowable = (address: string): boolean => /^https:\/\/[^\s<>"]{1,300}$/i.test(address)
