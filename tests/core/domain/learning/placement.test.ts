import { describe, expect, it } from 'vitest'
import { dueDay } from '../../../../core/domain/learning/memory.ts'
import { chance, levelAfter, type Placeable } from '../../../../core/domain/learning/placement/ability.ts'
import { nextToPlace, type PlacementAnswer, placed } from '../../../../core/domain/learning/placement/placement.ts'
import { MONDAY } from '../../../support/builders.ts'

/** Four series of three levels, two objectives at each. */
const programme: Placeable[] = ['a', 'b', 'c', 'd'].flatMap(series =>
  (['decouverte', 'usage', 'referent'] as const).flatMap(level =>
    [1, 2].map(n => ({ id: `${series}-${level}-${n}`, series, level })),
  ),
)

/** Plays a placement to its end. */
function play(
  answer: (asked: Placeable) => Omit<PlacementAnswer, 'objective'>,
  from: readonly Placeable[] = programme,
) {
  const answers: PlacementAnswer[] = []
  for (;;) {
    const asked = nextToPlace(from, answers)
    if (!asked) return answers
    answers.push({ objective: asked.id, ...answer(asked) })
  }
}
const seriesOf = (id: string) => id.split('-')[0]
const expert = () => ({ right: true, sure: true })
const beginner = () => ({ right: false, sure: true })

describe('a placement', () => {
  it.each([
    ['somebody who knows all', expert],
    ['somebody who knows nothing yet', beginner],
    ['somebody in between', (asked: Placeable) => ({ right: asked.level === 'decouverte', sure: true })],
  ])('asks %s six to eight questions, never the same twice', (_, answer) => {
    const answers = play(answer)
    expect(answers.length).toBeGreaterThanOrEqual(6)
    expect(answers.length).toBeLessThanOrEqual(8)
    expect(new Set(answers.map(a => a.objective)).size).toBe(answers.length)
  })

  it('is over sooner when there is nothing left to ask', () => {
    expect(play(beginner, programme.slice(0, 2)).length).toBe(2)
    expect(nextToPlace([], [])).toBeNull()
  })

  it('does not stay in one series, and starts with nothing hard', () => {
    const answers = play(expert)
    for (const [i, { objective }] of answers.entries())
      if (i > 0) expect(seriesOf(objective)).not.toBe(seriesOf(answers[i - 1]?.objective ?? ''))
    expect(answers[0]?.objective).not.toContain('referent')
  })

  it('goes on to harder ones for those who find, to easier ones for those who do not', () => {
    const levels = (answers: PlacementAnswer[]) => answers.filter(a => a.objective.includes('referent')).length
    expect(levels(play(expert))).toBeGreaterThan(levels(play(beginner)))
    expect(levels(play(beginner))).toBe(0)
  })

  it('asks the same of the same answers', () => {
    expect(play(expert)).toEqual(play(expert))
  })
})

describe('what a placement leaves', () => {
  it('is nothing when it was skipped, or when nothing was found', () => {
    expect(placed(programme, [], MONDAY)).toEqual([])
    expect(placed(programme, play(beginner), MONDAY)).toEqual([])
  })

  it('holds what was found without hesitating for a month, and counts it as never asked', () => {
    const [first] = placed(programme, [{ objective: 'a-usage-1', right: true, sure: true }], MONDAY)
    expect(first).toMatchObject({ objective: 'a-usage-1', stability: 30, lastDay: MONDAY, reviews: 0, lapses: 0 })
    expect(first && dueDay(first) - MONDAY).toBe(30)
  })

  it('does not take luck or doubt for knowing', () => {
    expect(placed(programme, [{ objective: 'a-usage-1', right: true, sure: false }], MONDAY)).toEqual([])
    expect(placed(programme, [{ objective: 'nowhere', right: true, sure: true }], MONDAY)).toEqual([])
  })

  it('takes the easier ones of a series as known once they are likely to be, and never the harder ones', () => {
    const answers = play(expert)
    const known = placed(programme, answers, MONDAY).map(memory => memory.objective)
    const asked = new Set(answers.map(answer => answer.objective))
    expect(known.some(id => !asked.has(id))).toBe(true)
    for (const { id, level, series } of programme.filter(o => known.includes(o.id) && !asked.has(o.id))) {
      expect(level, id).not.toBe('referent')
      expect(answers.some(a => seriesOf(a.objective) === series)).toBe(true)
    }
  })
})

describe('the level behind a placement', () => {
  it('starts low, rises with each right answer and falls with each other one', () => {
    expect(levelAfter([])).toBe(2)
    const right = [4, 4, 6].map(difficulty => ({ difficulty, right: true }))
    const levels = right.map((_, i) => levelAfter(right.slice(0, i + 1)))
    expect(levels).toEqual([...levels].sort((a, b) => a - b))
    expect(levelAfter([{ difficulty: 2, right: false }])).toBeLessThan(levelAfter([{ difficulty: 2, right: true }]))
    expect(levelAfter(Array.from({ length: 8 }, () => ({ difficulty: 6, right: true })))).toBeGreaterThanOrEqual(6.5)
  })

  it('gives an even chance to what is just as hard', () => {
    expect(chance(4, 4)).toBe(0.5)
    expect(chance(6, 4)).toBeGreaterThan(0.85)
  })
})
