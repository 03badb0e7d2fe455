import { categoryPath, sameCategory } from '../category.ts'
import { percentText } from '../grades.ts'
import { numericText } from '../numbers.ts'
import type { Choice, ExchangeQuestion, Numeric, RichText, ShortAnswer, TextFormat, TrueFalse } from '../question.ts'
import { SAY } from '../sentences.ts'
import { type Loss, type Writing, writeEach } from '../writing.ts'
import { escaped, giftText } from './text.ts'
import { looksWeighted } from './weight.ts'

/** Questions → a GIFT file that Moodle reads, and what GIFT has no way to say. */
export function writeGift(questions: readonly ExchangeQuestion[]): Writing {
  let current: readonly string[] = []
  // GIFT cannot go back to no category: those without one come first.
  const ordered = [...questions].sort((a, b) => Number(a.category.length > 0) - Number(b.category.length > 0))
  const { written, losses } = writeEach(ordered, question => {
    const loss = lossOf(question)
    if (loss) return { loss }
    const opening = sameCategory(current, question.category) ? '' : `$CATEGORY: ${categoryPath(question.category)}\n\n`
    current = question.category
    return { ok: `${opening}${comment(question)}${body(question)}\n` }
  })
  return { text: written.join('\n'), losses }
}

function lossOf(question: ExchangeQuestion): Loss | null {
  if (question.tags.some(tag => /[<>`\p{Cc}]/u.test(tag))) return SAY.tagNotCarried()
  if (question.type === 'choice' && !question.options.some(option => option.weight > 0)) return SAY.noKey()
  if (question.type === 'choice' && question.single && !question.options.some(option => option.weight === 100))
    return SAY.noWholeMark()
  if (question.type === 'short-answer' && question.answers.some(({ text }) => text.includes('->')))
    return SAY.arrowNotCarried()
  if (question.type === 'matching' && question.pairs.some(({ prompt }) => prompt.text.includes('->')))
    return SAY.arrowNotCarried()
  return null
}

function comment({ id, tags }: ExchangeQuestion): string {
  const marks = [...(id ? [`[id:${id}]`] : []), ...tags.map(tag => `[tag:${tag}]`)]
  const safe = marks.map(
    mark =>
      `${mark
        .slice(0, -1)
        .replaceAll(']', '\\]')
        .replace(/\p{Cc}/gu, ' ')}]`,
  )
  return safe.length > 0 ? `// ${safe.join(' ')}\n` : ''
}

function body(question: ExchangeQuestion): string {
  const name = question.name ? `::${escaped(question.name)}::` : ''
  return `${name}${giftText(question.stem, 'moodle')}${braces(question)}`
}

function braces(question: ExchangeQuestion): string {
  const { format } = question.stem
  const general = question.generalFeedback ? `####${giftText(question.generalFeedback, format)}` : ''
  switch (question.type) {
    case 'description':
      return ''
    case 'essay':
      return ` {${general}}`
    case 'true-false':
      return ` {${trueFalse(question, format)}${general}}`
    case 'choice':
      return lines('', choice(question, format), general)
    case 'short-answer':
      return lines('', shortAnswers(question, format), general)
    case 'numeric':
      return lines('#', numbers(question, format), general)
    case 'matching':
      return lines(
        '',
        question.pairs.map(({ prompt, answer }) => `=${giftText(prompt, format)} -> ${escaped(answer)}`),
        general,
      )
  }
}

const lines = (mark: string, answers: readonly string[], general: string): string =>
  ` {${mark}\n${[...answers, ...(general ? [general] : [])].map(line => `\t${line}\n`).join('')}}`

const said = (feedback: RichText | null, format: TextFormat): string =>
  feedback ? `#${giftText(feedback, format)}` : ''

function trueFalse({ right, feedback }: TrueFalse, format: TextFormat): string {
  const [toWrong, toRight] = right ? [feedback.false, feedback.true] : [feedback.true, feedback.false]
  const wrong = toWrong || toRight ? `#${toWrong ? giftText(toWrong, format) : ''}` : ''
  return `${right ? 'TRUE' : 'FALSE'}${wrong}${said(toRight, format)}`
}

function choice({ single, options }: Choice, format: TextFormat): string[] {
  const key = single ? options.findIndex(option => option.weight === 100) : -1
  return options.map(({ text, weight, feedback }, i) => {
    // A second whole mark keeps a `~`, without which Moodle would take the list for a short answer.
    const mark = i === key ? '=' : '~'
    const told = i === key ? looksWeighted(text.text) : weight !== 0 || looksWeighted(text.text)
    return `${mark}${told ? `%${percentText(weight)}%` : ''}${giftText(text, format)}${said(feedback, format)}`
  })
}

const shortAnswers = ({ answers }: ShortAnswer, format: TextFormat): string[] =>
  answers.map(({ text, weight, feedback }) => {
    const told = weight !== 100 || looksWeighted(text) ? `%${percentText(weight)}%` : ''
    return `=${told}${giftText({ format, text }, format)}${said(feedback, format)}`
  })

const numbers = ({ answers }: Numeric, format: TextFormat): string[] =>
  answers.map(({ value, weight, feedback }) => {
    if (value.kind === 'any' && weight === 0) return `~${said(feedback, format) || '#'}`
    return `=${weight === 100 ? '' : `%${percentText(weight)}%`}${numericText(value)}${said(feedback, format)}`
  })
