import { describe, expect, it } from 'vitest'
import { dayFrom } from '../../../core/domain/calendar/day.ts'
import { TERRITORIES, TERRITORY_CODES } from '../../../core/domain/calendar/territories.ts'
import { momentOf } from '../../../core/domain/people/moment.ts'
import { aPerson, MONDAY, MONDAY_0930_PARIS } from '../../support/builders.ts'

const hours = { from: 9 * 60, to: 17 * 60 }
const MINUTE = 60_000
const HOUR = 60 * MINUTE

describe('the moment of the daily card', () => {
  it('comes at the wished hour and lasts until the organisation’s hours end', () => {
    const person = aPerson()
    expect(momentOf(person, hours, MONDAY_0930_PARIS - MINUTE)).toEqual({ day: MONDAY, is: 'later' })
    expect(momentOf(person, hours, MONDAY_0930_PARIS)).toEqual({ day: MONDAY, is: 'now' })
    expect(momentOf(person, hours, MONDAY_0930_PARIS + 7 * HOUR)).toEqual({ day: MONDAY, is: 'now' })
    expect(momentOf(person, hours, MONDAY_0930_PARIS + 7.5 * HOUR)).toEqual({ day: MONDAY, is: 'missed' })
  })

  it('never starts before the organisation’s hours nor in their last half hour', () => {
    expect(momentOf(aPerson({ hour: 6 * 60 }), hours, MONDAY_0930_PARIS - 31 * MINUTE).is).toBe('later')
    expect(momentOf(aPerson({ hour: 6 * 60 }), hours, MONDAY_0930_PARIS - 30 * MINUTE).is).toBe('now')
    expect(momentOf(aPerson({ hour: 23 * 60 }), hours, MONDAY_0930_PARIS + 7 * HOUR).is).toBe('now')
  })

  it('is off on weekends, holidays of the territory and pauses, and says which', () => {
    const saturday = MONDAY_0930_PARIS - 48 * HOUR
    expect(momentOf(aPerson(), hours, saturday)).toMatchObject({ is: 'off', why: 'weekend' })
    expect(momentOf(aPerson({ workdays: [6] }), hours, saturday).is).toBe('now')
    const armistice = Date.UTC(2026, 10, 11, 9, 0)
    expect(momentOf(aPerson(), hours, armistice)).toMatchObject({ is: 'off', why: 'holiday' })
    expect(momentOf(aPerson({ paused: 'open' }), hours, MONDAY_0930_PARIS)).toMatchObject({ is: 'off', why: 'paused' })
    expect(momentOf(aPerson({ paused: MONDAY + 1 }), hours, MONDAY_0930_PARIS)).toMatchObject({
      is: 'off',
      why: 'paused',
    })
    expect(momentOf(aPerson({ paused: MONDAY }), hours, MONDAY_0930_PARIS).is).toBe('now')
  })

  it('holds exactly once per local workday of two years in every territory, clock changes included', () => {
    for (const territory of TERRITORY_CODES) {
      const person = aPerson({ territory, zone: TERRITORIES[territory].zone })
      const days = new Set<number>()
      const start = Date.UTC(2026, 0, 1)
      let planned = -1
      for (let at = start; at < start + 731 * 24 * HOUR; at += HOUR) {
        const moment = momentOf(person, hours, at)
        if (moment.is !== 'now' || moment.day === planned) continue
        planned = moment.day
        expect(days.has(moment.day)).toBe(false)
        days.add(moment.day)
      }
      // 2026 and 2027 have 522 weekdays; holidays on weekdays take between 16 and 26 of them, by territory.
      expect(days.size).toBeGreaterThanOrEqual(494)
      expect(days.size).toBeLessThanOrEqual(508)
    }
  })

  it('follows the zone and not the server, on both sides of the date line', () => {
    const noumea = aPerson({ zone: 'Pacific/Noumea', territory: 'NC' })
    expect(momentOf(noumea, hours, Date.UTC(2026, 10, 22, 22, 30))).toEqual({ day: dayFrom(2026, 11, 23), is: 'now' })
    const tahiti = aPerson({ zone: 'Pacific/Tahiti', territory: 'PF' })
    expect(momentOf(tahiti, hours, Date.UTC(2026, 10, 23, 19, 30))).toEqual({ day: dayFrom(2026, 11, 23), is: 'now' })
  })
})
