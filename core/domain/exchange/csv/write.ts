import { categoryPath } from '../category.ts'
import { percentText } from '../grades.ts'
import { numericText } from '../numbers.ts'
import type { ExchangeQuestion, RichText } from '../question.ts'
import { SAY } from '../sentences.ts'
import { type Loss, type Writing, writeEach } from '../writing.ts'
import { textCell } from './cell-text.ts'
import { quoted } from './guard.ts'
import { csvTypeWord } from './types.ts'

type Triple = [answer: string, points: string, feedback: string]

/** Questions → a table that a French spreadsheet opens as it is: semicolons, byte order mark, no cell run as a formula. */
export function writeCsv(questions: readonly ExchangeQuestion[]): Writing {
  const kept: ExchangeQuestion[] = []
  const { losses } = writeEach(questions, question => {
    const loss = lossOf(question)
    if (!loss) kept.push(question)
    return loss ? { loss } : { ok: '' }
  })
  const most = Math.max(1, ...kept.map(question => triples(question).length))
  const rows = [heads(most), ...kept.map(question => cells(question, most))]
  return { text: `\uFEFF${rows.map(row => `${row.map(quoted).join(';')}\r\n`).join('')}`, losses }
}

function lossOf(question: ExchangeQuestion): Loss | null {
  if (question.tags.some(tag => /[,|]/.test(tag))) return SAY.tagNotCarried()
  if (question.type === 'choice' && !question.options.some(option => option.weight > 0)) return SAY.noKey()
  if (question.type === 'matching' && question.pairs.some(({ prompt }) => prompt.text.includes('->')))
    return SAY.arrowNotCarried()
  return null
}

const heads = (most: number): string[] => [
  ...['id', 'type', 'categorie', 'etiquettes', 'nom', 'enonce', 'melanger', 'casse'],
  ...Array.from({ length: most }, (_, i) => [`reponse_${i + 1}`, `points_${i + 1}`, `retour_${i + 1}`]).flat(),
  'retour_general',
]

function cells(question: ExchangeQuestion, most: number): string[] {
  const filled = triples(question)
  const empty: Triple = ['', '', '']
  return [
    ...[question.id ?? '', csvTypeWord(question), categoryPath(question.category), question.tags.join(', ')],
    ...[question.name ?? '', textCell(question.stem)],
    'shuffle' in question && !question.shuffle ? 'non' : '',
    question.type === 'short-answer' && question.caseSensitive ? 'oui' : '',
    ...Array.from({ length: most }, (_, i) => filled[i] ?? empty).flat(),
    said(question.generalFeedback),
  ]
}

const said = (text: RichText | null): string => (text ? textCell(text) : '')

function triples(question: ExchangeQuestion): Triple[] {
  switch (question.type) {
    case 'essay':
    case 'description':
      return []
    case 'choice':
      return question.options.map(({ text, weight, feedback }) => [textCell(text), percentText(weight), said(feedback)])
    case 'true-false': {
      const { right, feedback } = question
      return [
        ['vrai', right ? '100' : '0', said(feedback.true)],
        ['faux', right ? '0' : '100', said(feedback.false)],
      ]
    }
    case 'short-answer':
      return question.answers.map(({ text, weight, feedback }) => [
        textCell({ format: 'plain', text }),
        percentText(weight),
        said(feedback),
      ])
    case 'numeric':
      return question.answers.map(({ value, weight, feedback }) => [
        numericText(value),
        percentText(weight),
        said(feedback),
      ])
    case 'matching':
      return question.pairs.map(({ prompt, answer }) => [`${textCell(prompt)} -> ${answer}`, '', ''])
  }
}
