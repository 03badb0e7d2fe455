import { describe, expect, test } from 'vitest'
import type { Share } from '../../../../core/domain/aggregates/share.ts'
import { dayFrom } from '../../../../core/domain/calendar/day.ts'
import { needFigures } from '../../../../core/domain/figures/need-figures.ts'
import { type Hesitation, suggest } from '../../../../core/domain/figures/suggest.ts'
import { scopeOf } from '../../../../core/domain/figures/team-view.ts'
import { commonUnit, type WeekTallies, weekFigures } from '../../../../core/domain/figures/week-figures.ts'
import { NEEDS, quarterOf } from '../../../../core/domain/needs/need.ts'
import { aDebateFile, aRitual } from '../../../support/ritual-builders.ts'

const A = ['A']
const A1 = ['A', 'A1']
const B = ['B']
const nothing: WeekTallies = { active: [], hard: new Map(), used: new Map(), members: [], held: [] }
const said = (tallies: Partial<WeekTallies>) =>
  weekFigures({ ...nothing, ...tallies })
    .map(({ subject, unit, people, held }) => `${subject} ${unit.join('>')} ${people}${held ? ` ×${held}` : ''}`)
    .sort()

describe('the figures of a week', () => {
  test('are of each unit that is large enough, those above it included', () => {
    const active = [
      { unit: A1, counts: [8, 12] },
      { unit: A, counts: [3, 9] },
      { unit: B, counts: [1, 2] },
      { unit: [], counts: [10, 2] },
    ]
    expect(said({ active })).toEqual(['active  45', 'active A 30', 'active A>A1 20'])
  })

  test('are of nobody where nobody is', () => {
    expect(weekFigures(nothing)).toEqual([])
  })

  test('say of units of the same name in two places what is of each', () => {
    const active = [
      { unit: ['A', 'X'], counts: [20, 0] },
      { unit: ['B', 'X'], counts: [0, 20] },
    ]
    expect(said({ active })).toContain('active B>X 20')
  })

  test('count rituals for the unit that all who lead them have in common, if it is large enough for a figure', () => {
    const members = [
      { unit: A1, counts: [20] },
      { unit: B, counts: [4] },
      { unit: [], counts: [11] },
    ]
    const held = [
      { ritual: 'r', units: [A1] },
      { ritual: 'r', units: [A1, A] },
      { ritual: 'q', units: [B] },
      { ritual: 'r', units: [] },
    ]
    expect(said({ members, held })).toEqual([
      'ritual/q  35 ×1',
      'ritual/r  35 ×3',
      'ritual/r A 20 ×2',
      'ritual/r A>A1 20 ×1',
    ])
  })

  describe('say of a series nothing that tells who came:', () => {
    const hard = (units: Record<string, [came: number, away: number, notYet: number, met: number]>) => {
      const all = Object.entries(units)
      return said({
        active: all.map(([unit, [came, away]]) => ({ unit: unit ? [unit] : [], counts: [came, away] })),
        hard: new Map([
          ['s', all.map(([unit, [, , no, met]]) => ({ unit: unit ? [unit] : [], counts: [no, met - no] }))],
        ]),
      })
    }

    test('of no unit that presence is not said of, since the rest would follow', () => {
      // Eleven of A and B came, and eleven of A met the series: nobody of B came.
      expect(hard({ A: [11, 1, 5, 11], B: [0, 5, 0, 0] })).toEqual(['active  15', 'hard/s  10'])
    })

    test('of no unit so small that all of it must have come', () => {
      expect(hard({ A: [13, 0, 4, 13], B: [11, 9, 4, 11] })).not.toContain('hard/s A 10')
      expect(hard({ A: [14, 0, 4, 14], B: [11, 9, 4, 11] })).toContain('hard/s A 10')
      expect(hard({ '': [13, 0, 4, 13] })).toEqual(['active  10'])
      expect(hard({ '': [13, 1, 4, 13] })).toEqual(['active  10', 'hard/s  10'])
    })

    test('of a small unit with others, where these could not have been nobody', () => {
      const said = hard({ A: [11, 0, 5, 11], B: [9, 41, 5, 9] })
      expect(said).toEqual(['active  60', 'active A 10', 'active B 50', 'hard/s  20'])
    })
  })

  test('say of practice how three answers are spread, where each has been given enough', () => {
    const used = (no: number) => new Map([['s', [{ unit: [], counts: [9, 5, no] }]]])
    expect(said({ used: used(4) })).toEqual(['used/s  15'])
    expect(said({ used: used(1) })).toEqual([])
  })
})

test('what several units have in common', () => {
  expect(commonUnit([])).toEqual([])
  expect(commonUnit([A1])).toEqual(A1)
  expect(commonUnit([A1, ['A', 'A2'], A1])).toEqual(A)
  expect(commonUnit([A1, B])).toEqual([])
})

test('who reads which units: one’s own and below, all of them for the training service, none without a role', () => {
  expect(scopeOf({ unit: A1, roles: ['manager', 'referent'] })).toEqual(A1)
  expect(scopeOf({ unit: A1, roles: ['manager', 'training'] })).toEqual([])
  expect(scopeOf({ unit: A1, roles: ['referent'] })).toBeNull()
  expect(scopeOf({ unit: [], roles: [] })).toBeNull()
})

describe('what could be done at the next meeting', () => {
  const quick = aRitual({ id: 'quick', title: 'Vite' })
  const debate = aRitual({ ...aDebateFile(), facilitation: { ...aRitual().facilitation, minutes: 30 } })
  const series = (title: string, percent: number, end: Share['end'] = null): Hesitation => ({
    series: title,
    title,
    followUp: `Et ${title} ?`,
    share: { percent, end },
  })
  const ids = (hard: Hesitation[], recent = 1) =>
    suggest(hard, recent, [debate, quick]).map(({ why, series: of, ritual }) => `${why} ${of} ${ritual}`)

  test('is the shortest ritual on what is hardest, then a vote where opinions are divided', () => {
    expect(ids([series('x', 60), series('y', 45), series('z', 45)])).toEqual(['hard x quick', 'hard y debat-vote'])
    expect(ids([series('x', 90, 'at least'), series('y', 80)])).toEqual(['hard x quick', 'hard y quick'])
  })

  test('is nothing where nothing is hard, but for a team that has been quiet', () => {
    expect(ids([series('x', 35), series('y', 40, 'at most')])).toEqual([])
    expect(ids([series('x', 35)], 0)).toEqual(['quiet null quick'])
  })

  test('is nothing without any ritual in the library', () => {
    expect(suggest([series('x', 60)], 0, [])).toEqual([])
  })

  test('brings the question that the authors of the series wrote', () => {
    expect(suggest([series('x', 60)], 0, [quick])).toMatchObject([{ question: 'Et x ?', minutes: 20, title: 'Vite' }])
  })
})

describe('needs', () => {
  const count = (trade: string, people: number) => NEEDS.map(need => ({ trade, need, people }))

  test('are of trades, those without one in the organisation alone', () => {
    const figures = needFigures([...count('accueil', 3), ...count('', 3), ...count('rh', 1)])
    expect(figures.map(({ unit, people }) => [unit[0] ?? null, people])).toEqual([
      [null, 45],
      ['accueil', 20],
    ])
  })

  test('come by quarters of the calendar', () => {
    expect(quarterOf(dayFrom(2026, 11, 23))).toBe(dayFrom(2026, 10, 1))
    expect(quarterOf(dayFrom(2027, 3, 31))).toBe(dayFrom(2027, 1, 1))
    expect(quarterOf(dayFrom(2027, 4, 1))).toBe(dayFrom(2027, 4, 1))
  })
})
