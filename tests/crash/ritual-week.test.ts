import { describe } from 'vitest'
import { ritualWeek } from '../support/ritual-week-walk.ts'
import { killedServer } from './killed-server.ts'

/** Between every two steps, by hand: KILL_EVERY=1 before `npm test -- crash` (some four minutes). */
const EVERY = Number(process.env.KILL_EVERY ?? 8)

describe(`a weekly ritual in a channel of twelve, with kill -9 of the server every ${EVERY} steps`, () => {
  ritualWeek(killedServer, EVERY)
})
