import { remembered } from '../../core/domain/words/remember.ts'

/**
 * What anybody wrote (content, a search, a report) reaches a card through these three, each built on the one before.
 * No card uses Markdown for itself, so everything is defused the same way, our own sentences included: there is no
 * second path to forget. Backslash escapes are not used because radio labels, select options, buttons and mobile
 * clients disagree on what is Markdown, and a backslash would show where it is not.
 */

// Mentions first: what removing them leaves must not form a new one (« <a<at>t> »).
const MENTION = /<\s*\/?\s*at\b[^>]*>/gi
// Bidi marks and overrides, zero-width characters, tags and other controls; line feeds and no-break spaces stay.
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029\u180e\u115f\u1160\u3164\uffa0]/gu

/** Only what can be seen, in composed form, without mentions. For values of inputs, which are never Markdown. */
export function clean(text: string): string {
  const seen = text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, found => (found === '\n' ? '\n' : found === '\t' ? ' ' : ''))
    .normalize('NFC')
  const without = seen.replace(MENTION, '')
  return without === seen ? seen.trim() : clean(without)
}

/** As it is to be read: French punctuation and hours keep to their word at the end of a line. For summaries. */
export const display = (text: string): string =>
  clean(text)
    .replace(/ ([?!;])/g, '\u202f$1')
    .replace(/ ([:»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(
      /(\d) h(?: (\d\d))?(?![\p{L}\d])/gu,
      (_, hour, minute) => `${hour}\u00a0h${minute ? `\u00a0${minute}` : ''}`,
    )

/** Invisible, and neither a space nor punctuation: put between two characters, it keeps them from meaning anything. */
const JOINER = '\u2060'

/** Shown as it is written wherever a card puts it, Markdown or not. For every text, title, label and choice. */
export const plain = remembered((text: string): string =>
  display(text)
    .split('\n')
    .map(line => defused(line.trim()))
    .join('\n'),
)

const defused = (line: string): string =>
  line
    .replace(/\*/g, '\u2217')
    .replace(/`/g, '\u2018')
    .replace(/_/g, `${JOINER}_${JOINER}`)
    .replace(/~/g, `~${JOINER}`)
    .replace(/\]/g, `]${JOINER}`)
    .replace(/\\/g, `\\${JOINER}`)
    .replace(/<(?=[\p{L}/!?])/gu, `<${JOINER}`)
    .replace(/&(?=#?\w+;)/g, `&${JOINER}`)
    // Not an address that a client would turn into a link, nor a date function of the card format.
    .replace(/:\/\//g, `:${JOINER}//`)
    .replace(/\{\{/g, `{${JOINER}{`)
    // A list, a quotation, a heading or a table begins a line: nothing of ours does.
    .replace(/^- /, '– ')
    .replace(/^(?=[-+>#=|:~]|\d+[.)](?:\s|$))/, JOINER)

/** Cut at a word, for one-line places. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= most) return line
  const lastSpace = line.slice(0, most).lastIndexOf(' ')
  return `${line.slice(0, lastSpace > most / 2 ? lastSpace : most - 1)}…`
}
