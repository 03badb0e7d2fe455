import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rowsOf } from '../../../../core/domain/exchange/csv/cells.ts'
import { readCsv } from '../../../../core/domain/exchange/csv/read.ts'
import { writeCsv } from '../../../../core/domain/exchange/csv/write.ts'
import { readGift } from '../../../../core/domain/exchange/gift/read.ts'
import { writeGift } from '../../../../core/domain/exchange/gift/write.ts'
import { type ExchangeQuestion, type RichText, TEXT_FORMATS } from '../../../../core/domain/exchange/question.ts'
import { trim } from '../../../../core/domain/exchange/trim.ts'

// Texts made of what means something in one format or another.
const piece = fc.constantFrom(
  ...'~ = # { } : :: \\ \\n // #### -> %50% [html] $CATEGORY: T ; , " \' + - @ \t = a é « » 🌱 _____ <p> &amp; .. *'.split(
    ' ',
  ),
  ' ',
  '\n',
  '\u00a0',
)
const words = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map(pieces => trim(pieces.join('')).replaceAll('->', '→'))
  .filter(text => text !== '')
const rich: fc.Arbitrary<RichText> = fc.record({ format: fc.constantFrom(...TEXT_FORMATS), text: words })
const optional = fc.option(rich)
const line = words.map(text => trim(text.replaceAll('\n', ' '))).filter(text => text !== '')
const name = fc.option(line.filter(text => !/\p{Cc}/u.test(text)))
const number = fc.integer({ min: -1000, max: 1000 }).map(n => n / 8)
const head = fc.record({
  id: fc.constantFrom(null, 'a', 'un-deux'),
  name,
  category: fc.constantFrom(['a'], ['a', 'b/c'], ['$course$', 'top', 'É']),
  tags: fc.subarray(['un', 'deux trois', 'digcomp:1.2']),
  stem: rich,
  generalFeedback: optional,
})
const option = fc.record({ text: rich, weight: fc.constantFrom(-100, -33.33333, 0, 5, 50), feedback: optional })
const key = fc.record({ text: rich, weight: fc.constant(100), feedback: optional })
const question: fc.Arbitrary<ExchangeQuestion> = head.chain(common =>
  fc.oneof(
    fc.tuple(fc.boolean(), key, fc.array(option, { minLength: 1, maxLength: 4 })).map(([single, right, others]) => ({
      ...common,
      ...{ type: 'choice' as const, single, shuffle: true, options: [...others, right] },
    })),
    fc
      .record({ true: optional, false: optional })
      .chain(feedback => fc.boolean().map(right => ({ ...common, type: 'true-false' as const, right, feedback }))),
    fc
      .array(fc.record({ text: words, weight: fc.constantFrom(100, 50), feedback: optional }), {
        minLength: 1,
        maxLength: 3,
      })
      .map(answers => ({ ...common, type: 'short-answer' as const, caseSensitive: false, answers })),
    fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 3 }).map(pairs => ({
      ...common,
      type: 'numeric' as const,
      answers: pairs.map(([a, b]) => ({
        value: { kind: 'between' as const, low: Math.min(a, b), high: Math.max(a, b) },
        weight: 100,
        feedback: null,
      })),
    })),
    fc
      .array(fc.record({ prompt: rich, answer: words }), { minLength: 2, maxLength: 3 })
      .map(pairs => ({ ...common, type: 'matching' as const, shuffle: true, pairs })),
    fc.constant({ ...common, type: 'essay' as const }),
  ),
)

const read = (reading: ReturnType<typeof readGift>) => {
  expect(reading.problems).toEqual([])
  return reading.questions.map(located => located.question)
}

it('whatever is written in GIFT is read back the same', () => {
  fc.assert(
    fc.property(fc.array(question, { minLength: 1, maxLength: 3 }), questions => {
      // A short answer that would be true or false, and texts with an arrow, are GIFT's own limits.
      const { text, losses } = writeGift(questions)
      expect(losses).toEqual([])
      expect(read(readGift(text))).toEqual(questions)
    }),
    { numRuns: 200 },
  )
})

it('whatever is written as a table is read back the same, and no cell begins like a formula', () => {
  fc.assert(
    fc.property(fc.array(question, { minLength: 1, maxLength: 3 }), questions => {
      const { text, losses } = writeCsv(questions)
      expect(losses).toEqual([])
      expect(read(readCsv(text))).toEqual(questions)
      const cells = [...rowsOf(text)].flatMap(row => row.cells)
      expect(cells.filter(cell => /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))).toEqual([])
    }),
    { numRuns: 200 },
  )
})
