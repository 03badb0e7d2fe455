import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weekdayOf } from '../../../../core/domain/calendar/day.ts'
import { aroundLeave, broughtForward, type Due } from '../../../../core/domain/learning/around-leave.ts'
import { MONDAY } from '../../../support/builders.ts'

const works = (day: number) => weekdayOf(day) <= 5
/** Away for two weeks, from Monday in two weeks on. */
const leave = { from: MONDAY + 14, back: MONDAY + 28 }
const room = { today: MONDAY, budget: 1, works }
const due = (...days: number[]): Due[] => days.map((day, i) => ({ objective: `o${i}`, day: MONDAY + day }))
const moved = (items: readonly Due[], over: Partial<typeof room> = {}) =>
  [...aroundLeave(items, leave, { ...room, ...over })].map(([objective, day]) => [objective, day - MONDAY])

describe('an announced leave', () => {
  it('sends what falls in its first half to the last working days before it, the rest to the first after it', () => {
    expect(moved(due(14, 16, 25))).toEqual([
      ['o0', 11],
      ['o1', 10],
      ['o2', 28],
    ])
  })

  it('leaves alone what is due before it or after it', () => {
    expect(moved(due(3, 13, 28, 40))).toEqual([])
  })

  it('takes the place of nothing that was due anyway', () => {
    expect(moved([...due(14), { objective: 'there', day: MONDAY + 11 }])).toEqual([['o0', 10]])
    expect(moved([...due(25), { objective: 'there', day: MONDAY + 28 }])).toEqual([['o0', 29]])
  })

  it('sends after it what finds no place before it', () => {
    expect(moved(due(14, 15), { today: MONDAY + 11 })).toEqual([
      ['o0', 11],
      ['o1', 28],
    ])
  })

  it('never makes a pile: no day over the budget, nothing on a day off or away, nothing lost', () => {
    const days = fc.array(fc.integer({ min: -20, max: 45 }), { maxLength: 60 })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 3 }), (offsets, budget) => {
        const items = due(...offsets)
        const places = aroundLeave(items, leave, { ...room, budget })
        const inside = items.filter(({ day }) => day >= leave.from && day < leave.back)
        expect([...places.keys()].sort()).toEqual(inside.map(({ objective }) => objective).sort())
        for (const day of places.values()) {
          expect(works(day) && day >= MONDAY && (day < leave.from || day >= leave.back)).toBe(true)
          expect([...places.values()].filter(other => other === day).length).toBeLessThanOrEqual(budget)
        }
      }),
    )
  })

  it('says day by day what is brought forward, and nothing more once it has begun', () => {
    const items = due(14, 16, 25)
    const on = (day: number) => [...broughtForward(items, leave, { ...room, today: MONDAY + day })]
    expect(on(9)).toEqual([])
    expect(on(10)).toEqual(['o1'])
    expect(on(11)).toEqual(['o0'])
    expect(on(15)).toEqual([])
    expect(on(28)).toEqual([])
  })
})
