import { describe, expect, it } from 'vitest'
import { question as questionSchema } from '../../../core/domain/content/objective.ts'
import type { Answer, Review } from '../../../core/domain/learning/answer.ts'
import { type FirstAnswer, firstExposures } from '../../../core/domain/learning/item-statistics/first-exposures.ts'
import { fisher, wilson } from '../../../core/domain/learning/item-statistics/intervals.ts'
import { itemStatistics } from '../../../core/domain/learning/item-statistics/item-statistics.ts'
import { pointBiserial } from '../../../core/domain/learning/item-statistics/point-biserial.ts'
import { successBand } from '../../../core/domain/learning/item-statistics/success-band.ts'
import { generator } from '../../../core/domain/learning/seed.ts'
import { gauss } from '../../../core/domain/simulation/gauss.ts'
import { ANN, BOB, MONDAY, MONDAY_0930_PARIS } from '../../support/builders.ts'

const aQuestion = (id: string) =>
  questionSchema.parse({
    id,
    stem: 'Que faites-vous ?',
    options: [
      { text: 'Je relis', why: 'Pour voir.', right: true },
      { text: 'J’envoie', why: 'Trop vite.' },
      { text: 'J’attends', why: 'Trop tard.' },
    ],
  })
const anAnswer = (over: Partial<Answer> = {}): Answer => ({
  ...ANN,
  day: MONDAY,
  position: 1,
  question: 'a-1',
  chosen: ['o1'],
  confidence: null,
  right: true,
  hour: MONDAY_0930_PARIS,
  ...over,
})
const aReview = (over: Partial<Review> = {}): Review => ({ ...ANN, objective: 'a', day: MONDAY, grade: 3, ...over })
const objectiveOf = (question: string): string | undefined => question.split('-')[0]

describe('first exposures', () => {
  it('leave out what comes after, in the same objective, and keep each person apart', () => {
    const answers = [
      anAnswer(),
      anAnswer({ question: 'a-2', position: 2 }),
      anAnswer({ question: 'a-2', day: MONDAY + 7 }),
      anAnswer({ ...BOB, question: 'a-2', right: false }),
    ]
    const reviews = [aReview(), aReview({ day: MONDAY + 7 }), aReview(BOB)]
    expect(firstExposures(answers, reviews, objectiveOf).map(({ question, right }) => [question, right])).toEqual([
      ['a-1', true],
      ['a-2', false],
    ])
  })

  it('leave out an answer whose first visit is no longer kept, and answers kept without what they were', () => {
    const late = [aReview({ day: MONDAY - 120 }), aReview()]
    expect(firstExposures([anAnswer()], late, objectiveOf)).toEqual([])
    expect(firstExposures([anAnswer({ right: null, chosen: [] })], [aReview()], objectiveOf)).toEqual([])
    expect(firstExposures([anAnswer()], [aReview()], () => undefined)).toEqual([])
  })
})

describe('intervals', () => {
  it('are Wilson’s for shares', () => {
    // Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20.
    for (const [successes, n, from, to] of [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
    ] as const) {
      expect(wilson(successes, n).from).toBeCloseTo(from, 3)
      expect(wilson(successes, n).to).toBeCloseTo(to, 3)
    }
  })

  it('are Fisher’s for correlations', () => {
    expect(fisher(0.5, 100).from).toBeCloseTo(0.337, 3)
    expect(fisher(0.5, 100).to).toBeCloseTo(0.634, 3)
  })
})

/** Everybody answers ten questions; the better half is right wherever `rights` says so. */
function bank(people: number, rights: (person: number, question: number) => boolean): FirstAnswer[] {
  return Array.from({ length: people }, (_, person) =>
    Array.from({ length: 10 }, (_, i) => {
      const right = rights(person, i)
      return { by: `p${person}`, question: `q${i}-1`, right, chosen: [right ? 'o1' : person % 2 ? 'o2' : 'o3'] }
    }),
  ).flat()
}
const statistics = (answers: FirstAnswer[], id = 'q0-1') => itemStatistics([aQuestion(id)], answers)[0]
const clever = (person: number, i: number) => person % 2 === 0 || (i > 2 && i < 6)

describe('the statistics of a question', () => {
  it('say nothing before 30 answers, the difficulty from 30, the rest from 100', () => {
    const at = (people: number) => statistics(bank(people, clever))
    expect(at(29)).toMatchObject({ answers: 29, difficulty: null, discrimination: null, distractors: null, flags: [] })
    expect(at(30)).toMatchObject({ discrimination: null, distractors: null })
    expect(at(30)?.difficulty?.value).toBeCloseTo(0.5)
    expect(at(100)?.discrimination?.value).toBeGreaterThan(0.9)
    expect(at(100)?.distractors).toHaveLength(2)
  })

  it('never hold anything that tells a person', () => {
    expect(JSON.stringify(statistics(bank(120, clever)))).not.toMatch(/p\d/)
  })

  it('flag what is too easy, too hard, or has a distractor that nobody takes', () => {
    expect(statistics(bank(40, () => true))?.flags).toEqual(['too-easy'])
    expect(statistics(bank(40, (person, i) => i > 4 && person > 3))?.flags).toEqual(['too-hard'])
    expect(statistics(bank(120, clever))?.flags).toEqual(['idle-distractor'])
  })

  it('ask to check the key as soon as those who know the rest get it wrong', () => {
    const reversed = (person: number, i: number) => (i === 0 ? person % 2 === 1 : clever(person, i))
    expect(statistics(bank(40, reversed))?.flags).toEqual([])
    expect(statistics(bank(60, reversed))?.flags).toEqual(['check-key'])
    expect(statistics(bank(60, reversed))?.discrimination).toBeNull()
  })

  it('count only people who met enough other questions for the discrimination', () => {
    const few = bank(120, clever).filter(({ question }) => question < 'q3')
    expect(statistics(few)).toMatchObject({ answers: 120, discrimination: null })
  })
})

describe('the success rate of a series', () => {
  it('should lie between 65 and 85 %, and is not said of few answers or few people', () => {
    const verdict = (right: number, answers: number, people: number) =>
      successBand({ right, answers, people })?.verdict ?? null
    expect(verdict(13, 19, 12)).toBeNull()
    expect(verdict(15, 20, 9)).toBeNull()
    expect(verdict(12, 20, 10)).toBe('too-hard')
    expect(verdict(15, 20, 10)).toBe('fits')
    expect(verdict(18, 20, 10)).toBe('too-easy')
  })
})

/** learning.md 5.3: 36 good items and 4 that measure nothing, guess .25, 60 repetitions. */
describe('on simulated items, as in the table that the thresholds come from', () => {
  it.each([
    [20, 0.081, 0.17, 0.23],
    [30, 0.067, 0.16, 0.2],
    [50, 0.051, 0.09, 0.15],
    [100, 0.035, 0.05, 0.07],
    [200, 0.025, 0.04, 0.04],
  ])('with %i answers an item', (people, error, flagged, missed) => {
    const seen = simulate(people)
    console.log(
      `${people} réponses : erreur ${seen.error.toFixed(3)}, bonnes signalées ${percent(seen.flagged)}, mauvaises manquées ${percent(seen.missed)}`,
    )
    expect(Math.abs(seen.error - error)).toBeLessThan(0.006)
    expect(Math.abs(seen.flagged - flagged)).toBeLessThan(0.04)
    expect(Math.abs(seen.missed - missed)).toBeLessThan(0.07)
  })
})

const percent = (share: number): string => `${Math.round(100 * share)} %`

function simulate(people: number) {
  const draw = generator(20_261_122 + people)
  const sums = { error: 0, flagged: 0, missed: 0 }
  const [repetitions, good, bad] = [60, 36, 4]
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const items = Array.from({ length: good + bad }, (_, i) => ({
      a: i < good ? 0.7 + 0.8 * draw() : 0,
      b: gauss(draw),
    }))
    const chance = ({ a, b }: { a: number; b: number }, theta: number) =>
      0.25 + 0.75 / (1 + Math.exp(-1.7 * a * (theta - b)))
    const rows = Array.from({ length: people }, () => {
      const theta = gauss(draw)
      return items.map(item => draw() < chance(item, theta))
    })
    const totals = rows.map(row => row.filter(Boolean).length)
    for (const [i, item] of items.entries()) {
      const share = rows.filter(row => row[i]).length / people
      sums.error += Math.abs(share - expected(theta => chance(item, theta)))
      const pairs = rows.map((row, person) => ({
        right: row[i] === true,
        rest: ((totals[person] ?? 0) - Number(row[i])) / 39,
      }))
      const low = (pointBiserial(pairs) ?? 0) < 0.15
      if (i < good) sums.flagged += Number(low)
      else sums.missed += Number(!low)
    }
  }
  return {
    error: sums.error / (repetitions * (good + bad)),
    flagged: sums.flagged / (repetitions * good),
    missed: sums.missed / (repetitions * bad),
  }
}

/** Mean over a standard normal ability, by the trapezoid rule. */
function expected(chance: (theta: number) => number): number {
  let [sum, weights] = [0, 0]
  for (let theta = -5; theta <= 5; theta += 0.1) {
    const weight = Math.exp((-theta * theta) / 2)
    sum += weight * chance(theta)
    weights += weight
  }
  return sum / weights
}
