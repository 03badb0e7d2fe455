import { localTime } from '../domain/calendar/local-time.ts'
import { dayOff } from '../domain/people/moment.ts'
import type { Person } from '../domain/people/person.ts'

/** May they be told anything unasked, that day? Between planning and sending they may have paused or left. */
export const works = (person: Person | null, at: number): person is Person =>
  person?.state === 'active' && !dayOff(person, localTime(at, person.zone).day)
