import { describe, expect, it } from 'vitest'
import { dayFrom, dayFromIso, isoOf, weekdayOf } from '../../../core/domain/calendar/day.ts'
import { holidaysOf, isHoliday } from '../../../core/domain/calendar/holidays.ts'
import { isZone, localTime } from '../../../core/domain/calendar/local-time.ts'

describe('a day', () => {
  it('counts whole days since 2020-01-01, both ways', () => {
    expect(dayFrom(2020, 1, 1)).toBe(0)
    expect(dayFrom(2026, 11, 21)).toBe(2516)
    expect(isoOf(2516)).toBe('2026-11-21')
    for (let day = -400; day < 4000; day++) expect(dayFromIso(isoOf(day))).toBe(day)
  })

  it('refuses what is not a date of the calendar', () => {
    for (const text of ['2026-02-30', '2026-13-01', '21/11/2026', '', '2026-1-1']) expect(dayFromIso(text)).toBeNull()
  })

  it('knows its weekday', () => {
    expect(weekdayOf(dayFrom(2026, 11, 21))).toBe(6)
    expect(weekdayOf(dayFrom(2026, 11, 23))).toBe(1)
    expect(weekdayOf(dayFrom(2019, 12, 31))).toBe(2)
  })
})

describe('local time', () => {
  it('is read off the wall of the place, not of the server', () => {
    const at = Date.UTC(2026, 10, 22, 22, 30)
    expect(localTime(at, 'Europe/Paris')).toEqual({ day: dayFrom(2026, 11, 22), minute: 23 * 60 + 30 })
    expect(localTime(at, 'Indian/Reunion')).toEqual({ day: dayFrom(2026, 11, 23), minute: 2 * 60 + 30 })
    expect(localTime(at, 'Pacific/Noumea')).toEqual({ day: dayFrom(2026, 11, 23), minute: 9 * 60 + 30 })
    expect(localTime(at, 'Pacific/Marquesas')).toEqual({ day: dayFrom(2026, 11, 22), minute: 13 * 60 })
  })

  it('says midnight as minute 0 of the new day', () => {
    expect(localTime(Date.UTC(2026, 10, 22, 23, 0), 'Europe/Paris')).toEqual({ day: dayFrom(2026, 11, 23), minute: 0 })
  })

  it('tells a zone that exists from one that does not', () => {
    expect(isZone('Indian/Mayotte')).toBe(true)
    expect(isZone('Europe/Lutece')).toBe(false)
    expect(isZone('')).toBe(false)
  })
})

describe('public holidays', () => {
  it('follow Easter', () => {
    const movable2026 = ['2026-04-06', '2026-05-14', '2026-05-25']
    for (const iso of movable2026) expect(isHoliday(dayFromIso(iso) ?? 0, 'FR')).toBe(true)
    expect(isHoliday(dayFromIso('2024-04-01') ?? 0, 'FR')).toBe(true)
  })

  it('differ from one territory to the next', () => {
    expect(holidaysOf('FR', 2026)).toHaveLength(11)
    expect(holidaysOf('FR-AM', 2026)).toHaveLength(13)
    expect(isHoliday(dayFromIso('2026-12-20') ?? 0, 'RE')).toBe(true)
    expect(isHoliday(dayFromIso('2026-12-20') ?? 0, 'FR')).toBe(false)
    expect(isHoliday(dayFromIso('2026-09-24') ?? 0, 'NC')).toBe(true)
  })
})
