import { describe, expect, it } from 'vitest'
import { dayFrom } from '../../../../core/domain/calendar/day.ts'
import {
  firstDayOf,
  fortnightOf,
  isRoundDay,
  lastDayToMeet,
  lastDayToTell,
  nextRoundDay,
} from '../../../../core/domain/peers/fortnight.ts'
import { MONDAY } from '../../../support/builders.ts'

const FORTNIGHT = fortnightOf(MONDAY)

describe('a fortnight', () => {
  it('begins on a Monday and has fourteen days', () => {
    expect(firstDayOf(FORTNIGHT)).toBe(MONDAY)
    expect([MONDAY - 1, MONDAY + 13, MONDAY + 14].map(fortnightOf)).toEqual([FORTNIGHT - 1, FORTNIGHT, FORTNIGHT + 1])
    expect([lastDayToTell(FORTNIGHT), lastDayToMeet(FORTNIGHT)]).toEqual([MONDAY + 9, MONDAY + 11])
  })

  it('gets its round in its first week, on a working day', () => {
    const days = Array.from({ length: 14 }, (_, i) => i).filter(i => isRoundDay(MONDAY + i, 'FR'))
    expect(days).toEqual([0, 1, 2, 3, 4])
    const easterMonday = dayFrom(2027, 3, 29)
    expect([isRoundDay(easterMonday, 'FR'), isRoundDay(easterMonday + 1, 'FR')]).toEqual([false, true])
  })

  it('tells when the next round can be: today if there is none yet, else in the next fortnight', () => {
    expect(nextRoundDay(MONDAY + 2, 'FR', FORTNIGHT - 1)).toBe(MONDAY + 2)
    expect(nextRoundDay(MONDAY + 2, 'FR', null)).toBe(MONDAY + 2)
    expect(nextRoundDay(MONDAY + 2, 'FR', FORTNIGHT)).toBe(MONDAY + 14)
    expect(nextRoundDay(MONDAY + 5, 'FR', FORTNIGHT - 1)).toBe(MONDAY + 14)
  })
})
