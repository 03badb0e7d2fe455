import { describe, expect, it } from 'vitest'
import { dayFrom, isoOf } from '../../../../core/domain/calendar/day.ts'
import { instantOf, localTime } from '../../../../core/domain/calendar/local-time.ts'
import { deadlineOf, insideHours } from '../../../../core/domain/rituals/hours.ts'
import {
  advance,
  dutyOf,
  type Occurrence,
  open,
  reminded,
  wakesAt,
} from '../../../../core/domain/rituals/occurrence.ts'
import { planAfter, planFor, planOnwards } from '../../../../core/domain/rituals/plan.ts'
import { scriptOf } from '../../../../core/domain/rituals/script.ts'
import { MONDAY, MONDAY_0930_PARIS } from '../../../support/builders.ts'
import { aDebateFile, aLongFile, anOccurrence, aRitual, aTeam, HOURS } from '../../../support/ritual-builders.ts'

const TEAM = aTeam()
const at = (iso: [number, number, number], minute: number, zone = TEAM.zone) => instantOf(dayFrom(...iso), minute, zone)
const shown = (instant: number, zone = TEAM.zone) => {
  const { day, minute } = localTime(instant, zone)
  return `${isoOf(day)} ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

describe('the deadline of a step', () => {
  it('is so many days later at the same minute, with three hours for those who are late', () => {
    const { due, ends, remind } = deadlineOf(MONDAY_0930_PARIS, 4, TEAM, HOURS)
    expect([shown(due), shown(ends), remind && shown(remind)]).toEqual([
      '2026-11-27 9:30',
      '2026-11-27 12:30',
      '2026-11-26 9:30',
    ])
  })

  it('never falls on a weekend or a public holiday, nor does what follows it', () => {
    // Thursday 24 December + 1 day is Christmas, then a weekend.
    const { due, ends } = deadlineOf(at([2026, 12, 24], 900), 1, TEAM, HOURS)
    expect([shown(due), shown(ends)]).toEqual(['2026-12-28 15:00', '2026-12-29 9:00'])
    // The abolition of slavery is a holiday in Réunion alone (Sunday 20 December in 2026, Monday in 2027).
    const reunion = aTeam({ zone: 'Indian/Reunion', territory: 'RE' })
    expect(shown(deadlineOf(at([2027, 12, 17], 600, reunion.zone), 3, reunion, HOURS).due, reunion.zone)).toBe(
      '2027-12-21 10:00',
    )
    expect(shown(deadlineOf(at([2027, 12, 17], 600), 3, TEAM, HOURS).due)).toBe('2027-12-20 10:00')
  })

  it('reminds only where there is a working day in between', () => {
    expect(deadlineOf(MONDAY_0930_PARIS, 1, TEAM, HOURS).remind).toBeNull()
    expect(deadlineOf(at([2026, 11, 27], 600), 3, TEAM, HOURS).remind).toBeNull()
  })

  it('keeps what is said inside the organisation’s hours', () => {
    expect(shown(insideHours(at([2026, 11, 23], 400), TEAM, HOURS))).toBe('2026-11-23 9:00')
    expect(shown(insideHours(at([2026, 11, 27], 1020), TEAM, HOURS))).toBe('2026-11-30 9:00')
    expect(insideHours(MONDAY_0930_PARIS, TEAM, HOURS)).toBe(MONDAY_0930_PARIS)
  })
})

describe('a ritual that comes back', () => {
  const weekly = { cadence: 'semaine', weekday: 4, minute: 600 } as const

  it('starts on the next such weekday, today only if the hour is still to come', () => {
    expect(shown(planFor(TEAM, 'r', weekly, MONDAY_0930_PARIS).at)).toBe('2026-11-26 10:00')
    const today = { ...weekly, weekday: 1 }
    expect(shown(planFor(TEAM, 'r', today, MONDAY_0930_PARIS).at)).toBe('2026-11-23 10:00')
    expect(shown(planFor(TEAM, 'r', { ...today, minute: 570 }, MONDAY_0930_PARIS).at)).toBe('2026-11-30 9:30')
  })

  it.each([
    ['semaine', '2026-12-03 10:00'],
    ['quinzaine', '2026-12-10 10:00'],
    ['mois', '2026-12-24 10:00'],
  ] as const)('every %s', (cadence, next) => {
    const plan = planFor(TEAM, 'r', { ...weekly, cadence }, MONDAY_0930_PARIS)
    expect(shown(planAfter(plan, TEAM, plan.at).at)).toBe(next)
  })

  it.each([
    ['semaine', '2026-11-30 17:00'],
    ['quinzaine', '2026-12-07 17:00'],
    ['mois', '2026-12-21 17:00'],
  ] as const)('begun at once, every %s: the next is a whole period later, even if the hour is still to come', (cadence, next) => {
    expect(shown(planOnwards(TEAM, 'r', { cadence, minute: 1020 }, MONDAY_0930_PARIS).at)).toBe(next)
  })

  it('moves once for a day off and keeps its weekday; what was missed is not made up for', () => {
    const friday = planFor(TEAM, 'r', { ...weekly, weekday: 5 }, at([2026, 12, 21], 600))
    expect([shown(friday.at), isoOf(friday.day)]).toEqual(['2026-12-28 10:00', '2026-12-25'])
    // New year's day is a Friday too.
    expect(shown(planAfter(friday, TEAM, friday.at).at)).toBe('2027-01-04 10:00')
    expect(shown(planAfter(friday, TEAM, at([2027, 2, 1], 600)).at)).toBe('2027-02-05 10:00')
  })

  it('keeps its hour when the clocks change', () => {
    const plan = planFor(TEAM, 'r', weekly, at([2027, 3, 24], 700))
    expect([shown(plan.at), shown(planAfter(plan, TEAM, plan.at).at)]).toEqual(['2027-03-25 10:00', '2027-04-01 10:00'])
  })
})

describe('a course', () => {
  const turn = (before: Occurrence, people: number | null) =>
    advance(before, { team: TEAM, hours: HOURS, at: before.ends, people })
  const kinds = (first: Occurrence, people: number): string[] => {
    const seen: string[] = []
    for (let now = first; now.state === 'open'; ) {
      const kind = now.script.phases[now.step]?.kind ?? ''
      seen.push(kind)
      now = turn(now, kind === 'ecrire' || kind === 'voter' ? people : null)
    }
    return seen
  }

  it('goes through the phases of its ritual and no others', () => {
    expect(kinds(anOccurrence(aLongFile()), 7)).toEqual(['ecrire', 'regrouper', 'voter', 'echanger', 'decider'])
    expect(kinds(anOccurrence(aDebateFile()), 7)).toEqual(['voter', 'ecrire', 'voter', 'decider'])
  })

  it('passes over grouping and voting when nobody wrote anything', () => {
    expect(kinds(anOccurrence(aLongFile()), 0)).toEqual(['ecrire', 'echanger', 'decider'])
  })

  it('keeps the count of each step in its place', () => {
    let now = anOccurrence(aLongFile())
    now = turn(now, 0)
    expect(now.counts).toEqual([0, null, null])
    expect(now.step).toBe(3)
  })

  it('is reminded of once at most, then ends', () => {
    const now = anOccurrence()
    expect(wakesAt(now)).toBe(now.remind)
    expect(dutyOf(now, (now.remind ?? 0) - 1)).toBeNull()
    expect(dutyOf(now, now.remind ?? 0)).toBe('remind')
    expect(dutyOf(reminded(now), now.remind ?? 0)).toBeNull()
    expect(dutyOf(reminded(now), now.ends)).toBe('advance')
    expect(wakesAt(turn(now, 3))).toBeNull()
  })

  it('follows the words it began with', () => {
    const script = scriptOf(aRitual())
    const begun = open({ id: 'r', team: TEAM, script, hours: HOURS, at: MONDAY_0930_PARIS })
    expect([begun.script, begun.opened]).toEqual([script, MONDAY])
  })
})
