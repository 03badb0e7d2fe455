import type { RichText, TextFormat } from '../../../core/domain/exchange/question.ts'
import { trim } from '../../../core/domain/exchange/trim.ts'
import { type HtmlBudget, wordsOf } from '../text/html.ts'
import { childOf, childrenOf, type Element, textIn } from '../xml/element.ts'

const FORMATS: Record<string, TextFormat> = {
  html: 'html',
  moodle_auto_format: 'moodle',
  plain_text: 'plain',
  markdown: 'markdown',
}
export const MOODLE_FORMATS: Record<TextFormat, string> = {
  html: 'html',
  moodle: 'moodle_auto_format',
  plain: 'plain_text',
  markdown: 'markdown',
}

/** Collects the texts of one question. HTML comes out as plain words; a file beside a text is a medium. */
export interface Texts {
  /** The element's `<text>`, or the element's own words in old files. */
  of(element: Element | undefined): RichText
  optional(element: Element | undefined): RichText | null
  /** A picture, a sound or another file was met. */
  media(): boolean
}

export function texts(budget: HtmlBudget, inherited: TextFormat = 'html'): Texts {
  let media = false
  const of = (element: Element | undefined): RichText => {
    const format = FORMATS[element?.attributes.get('format') ?? ''] ?? inherited
    const source = childOf(element, 'text') ?? element
    if (childrenOf(element, 'file').length > 0) media = true
    const read = wordsOf({ format, text: textIn(source).replace(/\r\n?/g, '\n') }, budget)
    if (read.media) media = true
    return { format: format === 'markdown' ? 'markdown' : 'plain', text: trim(read.text) }
  }
  return {
    of,
    optional(element) {
      const text = of(element)
      return text.text === '' ? null : text
    },
    media: () => media,
  }
}

/** A bare text: a name, a tag, a short answer. */
export const bare = (element: Element | undefined): string => trim(textIn(childOf(element, 'text') ?? element))
