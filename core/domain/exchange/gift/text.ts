import { type RichText, TEXT_FORMATS, type TextFormat } from '../question.ts'
import { trim } from '../trim.ts'
import { cut, type Masked, trimmed, unwrapped } from './masked.ts'

const FORMAT = new RegExp(`^\\[(${TEXT_FORMATS.join('|')})\\]`)

/** A text with the format it announces, or the one it inherits. */
export function richText(part: Masked, inherited: TextFormat): RichText {
  const whole = trimmed(part)
  const [mark, named] = FORMAT.exec(whole.mask.slice(0, 12)) ?? []
  const format = TEXT_FORMATS.find(known => known === named) ?? inherited
  const rest = mark === undefined ? whole : cut(whole, mark.length)
  // In HTML and Markdown the line breaks of the source are part of the text.
  return { format, text: trim(format === 'html' || format === 'markdown' ? rest.text : unwrapped(rest)) }
}

/** The same, null when there is nothing to read. */
export function optionalText(part: Masked | null, inherited: TextFormat): RichText | null {
  const text = part && richText(part, inherited)
  return text && text.text !== '' ? text : null
}

/** A text as a GIFT file holds it: on one line, what has a meaning escaped, the format announced when it is not inherited. */
export function giftText({ format, text }: RichText, inherited: TextFormat): string {
  const announced = format !== inherited || FORMAT.test(text) || text.startsWith('//')
  return `${announced && text !== '' ? `[${format}]` : ''}${escaped(text)}`
}

export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\:#={}~]/g, '\\$&')
    .replaceAll('\n', '\\n')
