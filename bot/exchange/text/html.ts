import { Parser } from 'htmlparser2'
import { EXCHANGE_LIMITS } from '../../../core/domain/exchange/limits.ts'
import type { RichText } from '../../../core/domain/exchange/question.ts'
import { type Flow, flow } from './flow.ts'

/** Deeper than any editor nests, and shallow enough that no text costs more than its length. */
const DEEPEST = 100

/** How much markup the texts of one file may hold together. */
export interface HtmlBudget {
  /** Counts the marks of a text; false when there is too much of it. */
  allows(html: string): boolean
}

export function htmlBudget(): HtmlBudget {
  let left: number = EXCHANGE_LIMITS.marks
  return {
    allows(html) {
      for (let i = html.indexOf('<'); i >= 0 && left >= 0; i = html.indexOf('<', i + 1)) left--
      for (let i = html.indexOf('&'); i >= 0 && left >= 0; i = html.indexOf('&', i + 1)) left--
      return left >= 0
    },
  }
}

/** HTML → the words in it. Nothing of the markup comes through: no script, no style, no address but https ones. */
export function htmlWords(html: string, budget = htmlBudget()): ReturnType<Flow['end']> {
  if (!budget.allows(html)) return UNREADABLE
  const into = flow()
  let [depth, tooDeep] = [0, false]
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        tooDeep ||= ++depth > DEEPEST
        if (tooDeep) parser.pause()
        else into.open(name, attribute => attributes[attribute])
      },
      ontext: text => into.text(text),
      onclosetag(name) {
        depth--
        into.close(name)
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  )
  parser.write(html)
  if (!tooDeep) parser.end()
  if (tooDeep) return UNREADABLE
  const { text, media } = into.end()
  return { text, media: media || html.includes('@@PLUGINFILE@@') }
}

/** What cannot be read to its end is treated as what is not words at all. */
const UNREADABLE = { text: '', media: true } as const

const MARKED = /<\/?[a-z][^<>]{0,500}>|&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31}\d{0,2});/i

/** The plain words of a text, whatever its format. Moodle's default format may hold HTML too, and its line breaks count. */
export function wordsOf({ format, text }: RichText, budget = htmlBudget()): ReturnType<Flow['end']> {
  if (format === 'html') return htmlWords(text, budget)
  if (format === 'markdown') return { text, media: /!\[[^\]\n]{0,200}\]\(/.test(text) }
  if (format !== 'moodle' || !MARKED.test(text)) return { text, media: false }
  return htmlWords(text.replace(/\r\n?|\n/g, '<br>'), budget)
}
