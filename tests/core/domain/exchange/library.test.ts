import { describe, expect, it } from 'vitest'
import { readAiken } from '../../../../core/domain/exchange/aiken/read.ts'
import { writeAiken } from '../../../../core/domain/exchange/aiken/write.ts'
import { readCsv } from '../../../../core/domain/exchange/csv/read.ts'
import { writeCsv } from '../../../../core/domain/exchange/csv/write.ts'
import { readGift } from '../../../../core/domain/exchange/gift/read.ts'
import { writeGift } from '../../../../core/domain/exchange/gift/write.ts'
import { fromExchange } from '../../../../core/domain/exchange/library/from-exchange.ts'
import { missingIn } from '../../../../core/domain/exchange/library/missing.ts'
import { toExchange } from '../../../../core/domain/exchange/library/to-exchange.ts'
import type { Located } from '../../../../core/domain/exchange/reading.ts'
import { objectives } from '../../../content/shipped.ts'
import { carried } from '../../../support/carried.ts'

const library = objectives.flatMap(objective => toExchange(objective, objective.pack))
const draftsFrom = (questions: readonly Located[]) => fromExchange(questions, ({ text }) => text)

describe('the whole library', () => {
  it.each([
    ['GIFT', writeGift, readGift],
    ['CSV', writeCsv, readCsv],
  ] as const)('goes to %s and comes back: same questions, same objectives', (_, write, read) => {
    const { text, losses } = write(library)
    const { questions, problems } = read(text)
    expect([losses, problems]).toEqual([[], []])
    expect(questions.map(({ question }) => question)).toEqual(library)
    const { drafts } = draftsFrom(questions)
    expect(drafts.map(({ objective }) => objective)).toEqual(objectives.map(carried))
  })

  it('goes to Aiken with its stems, options and single keys, and says what stays behind', () => {
    const { text, losses } = writeAiken(library)
    const { questions, problems } = readAiken(text)
    const single = library.filter(question => question.single)
    expect(problems).toEqual([])
    expect(losses).toHaveLength(library.length - single.length)
    const bare = (question: (typeof library)[number]) => [
      question.stem.text.replace(/\s*\n\s*/g, ' '),
      question.options.map(({ text: { text }, weight }) => [text.replace(/\s*\n\s*/g, ' '), weight]),
    ]
    const back = questions.map(({ question }) => (question.type === 'choice' ? bare(question) : null))
    expect(back.map(question => JSON.stringify(question).replaceAll('  ', ' '))).toEqual(
      single.map(question => JSON.stringify(bare(question)).replaceAll('  ', ' ')),
    )
  })
})

describe('a draft', () => {
  const draftOf = (gift: string) => draftsFrom(readGift(gift).questions)

  it('says what remains to be written, in both languages', () => {
    const [draft] = draftOf('Sûr ? {=oui ~non#Pas encore.}').drafts
    const missing = draft ? missingIn(draft.objective) : []
    const all = missing.map(({ fr }) => fr).join('\n')
    for (const word of ['deuxième question', 'explication de 1 réponse', 'competences', 'lesson', 'sources', 'plain'])
      expect(all).toContain(word)
    expect(missing.every(({ en }) => en.length > 5)).toBe(true)
  })

  it('gathers the variants of one category, and takes a larger one for a theme', () => {
    const gift = (count: number) => `$CATEGORY: top/Cyber/Mot de passe\n\n${'Sûr ? {=oui ~non}\n\n'.repeat(count)}`
    expect(draftOf(gift(3)).drafts.map(({ objective }) => [objective.id, objective.series])).toEqual([
      ['mot-de-passe', 'cyber'],
    ])
    expect(draftOf(gift(7)).drafts.map(({ objective }) => objective.series)).toEqual(Array(7).fill('mot-de-passe'))
    expect(new Set(draftOf(gift(7)).drafts.map(({ objective }) => objective.id)).size).toBe(7)
  })

  it('is not made of a question that is not a choice: that one is said at its line', () => {
    const { drafts, problems } = draftOf('Combien ? {#3}\n\nVrai ? {F}')
    expect(problems).toMatchObject([{ line: 1, fr: expect.stringContaining('numérique') }])
    expect(drafts[0]?.objective.questions[0]).toMatchObject({
      kind: 'vrai-faux',
      options: [{ text: 'D’accord' }, { text: 'Pas d’accord', right: true }],
    })
  })
})
