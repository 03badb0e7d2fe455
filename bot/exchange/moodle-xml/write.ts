import { categoryPath, sameCategory } from '../../../core/domain/exchange/category.ts'
import { isMoodleGrade, percentText } from '../../../core/domain/exchange/grades.ts'
import { asNear } from '../../../core/domain/exchange/numbers.ts'
import type { ExchangeQuestion, RichText } from '../../../core/domain/exchange/question.ts'
import { SAY } from '../../../core/domain/exchange/sentences.ts'
import { type Loss, type Writing, writeEach } from '../../../core/domain/exchange/writing.ts'
import { xmlAttribute, xmlText } from '../xml/write.ts'
import { MOODLE_FORMATS } from './texts.ts'

const TYPES: Record<ExchangeQuestion['type'], string> = {
  choice: 'multichoice',
  'true-false': 'truefalse',
  'short-answer': 'shortanswer',
  numeric: 'numerical',
  matching: 'matching',
  essay: 'essay',
  description: 'description',
}

/** Questions → a file for Moodle's « Importer des questions », format XML. Plain texts say that they are plain. */
export function writeMoodleXml(questions: readonly ExchangeQuestion[]): Writing {
  let current: readonly string[] = []
  // A file cannot go back to no category: those without one come first.
  const ordered = [...questions].sort((a, b) => Number(a.category.length > 0) - Number(b.category.length > 0))
  const { written, losses } = writeEach(ordered, question => {
    const loss = lossOf(question)
    if (loss) return { loss }
    const opening = sameCategory(current, question.category) ? [] : category(question.category)
    current = question.category
    return { ok: [...opening, ...body(question)].map(line => `  ${line}\n`).join('') }
  })
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${written.join('')}</quiz>\n`, losses }
}

function lossOf(question: ExchangeQuestion): Loss | null {
  const weights =
    question.type === 'choice'
      ? question.options.map(({ weight }) => weight)
      : 'answers' in question
        ? question.answers.map(({ weight }) => weight)
        : null
  if (!weights) return null
  if (!weights.some(weight => weight > 0)) return SAY.noKey()
  const odd = weights.find(weight => !isMoodleGrade(weight))
  if (odd !== undefined) return SAY.moodleGrade(percentText(odd))
  return question.type === 'choice' && question.single && !weights.includes(100) ? SAY.noWholeMark() : null
}

const category = (path: readonly string[]): string[] => [
  '<question type="category">',
  `  <category><text>${xmlText(categoryPath(path))}</text></category>`,
  '</question>',
]

const body = (question: ExchangeQuestion): string[] => [
  `<question type="${TYPES[question.type]}">`,
  ...[
    // Moodle wants a name.
    `<name><text>${xmlText(question.name ?? question.id ?? question.stem.text.slice(0, 80))}</text></name>`,
    rich('questiontext', question.stem),
    rich('generalfeedback', question.generalFeedback ?? { format: question.stem.format, text: '' }),
    ...(question.type === 'description' ? ['<defaultgrade>0</defaultgrade>'] : []),
    ...(question.id ? [`<idnumber>${xmlText(question.id)}</idnumber>`] : []),
    ...answers(question),
    ...(question.tags.length > 0 ? [`<tags>${question.tags.map(tag).join('')}</tags>`] : []),
  ].map(line => `  ${line}`),
  '</question>',
]

const rich = (name: string, { format, text }: RichText, inside = '', attributes = ''): string =>
  `<${name}${attributes} format="${MOODLE_FORMATS[format]}"><text>${xmlText(text)}</text>${inside}</${name}>`

const tag = (text: string): string => `<tag><text>${xmlText(text)}</text></tag>`

function answers(question: ExchangeQuestion): string[] {
  switch (question.type) {
    case 'choice':
      return [
        `<single>${question.single}</single>`,
        `<shuffleanswers>${question.shuffle}</shuffleanswers>`,
        '<answernumbering>abc</answernumbering>',
        ...question.options.map(({ text, weight, feedback }) => answer(text, weight, feedback)),
      ]
    case 'true-false':
      return [true, false].map(side =>
        answer(bareText(String(side)), question.right === side ? 100 : 0, question.feedback[side ? 'true' : 'false']),
      )
    case 'short-answer':
      return [
        `<usecase>${question.caseSensitive ? 1 : 0}</usecase>`,
        ...question.answers.map(({ text, weight, feedback }) => answer(bareText(text), weight, feedback)),
      ]
    case 'numeric':
      return question.answers.map(({ value, weight, feedback }) => {
        if (value.kind === 'any') return answer(bareText('*'), weight, feedback)
        const { number, tolerance } = asNear(value)
        return answer(bareText(String(number)), weight, feedback, `<tolerance>${tolerance}</tolerance>`)
      })
    case 'matching':
      return [
        `<shuffleanswers>${question.shuffle}</shuffleanswers>`,
        ...question.pairs.map(({ prompt, answer: text }) =>
          rich('subquestion', prompt, `<answer><text>${xmlText(text)}</text></answer>`),
        ),
      ]
    case 'essay':
      return ['<responseformat>editor</responseformat>', '<responserequired>1</responserequired>']
    case 'description':
      return []
  }
}

const bareText = (text: string): RichText => ({ format: 'plain', text })

const answer = (text: RichText, weight: number, feedback: RichText | null, inside = ''): string => {
  const said = feedback ? rich('feedback', feedback) : ''
  return rich('answer', text, `${inside}${said}`, ` fraction="${xmlAttribute(percentText(weight))}"`)
}
