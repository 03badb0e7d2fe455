import { type RichText, TEXT_FORMATS } from '../question.ts'
import { trim } from '../trim.ts'

const FORMAT = new RegExp(`^\\[(${TEXT_FORMATS.join('|')})\\]`)

/** A cell's text: plain, unless it begins with another format between brackets, as in GIFT. */
export function cellText(cell: string): RichText {
  const text = trim(cell.replace(/\r\n?/g, '\n'))
  const [mark, named] = FORMAT.exec(text.slice(0, 12)) ?? []
  const format = TEXT_FORMATS.find(known => known === named)
  return format && mark ? { format, text: trim(text.slice(mark.length)) } : { format: 'plain', text }
}

export function optionalCellText(cell: string): RichText | null {
  const text = cellText(cell)
  return text.text === '' ? null : text
}

export const textCell = ({ format, text }: RichText): string =>
  format === 'plain' && !FORMAT.test(text) ? text : `[${format}]${text}`
