import type { Day } from '../../domain/calendar/day.ts'
import { localTime } from '../../domain/calendar/local-time.ts'

/** The day in the last zone of the world: a week is over when it is over for everyone. */
export const todayEverywhere = (at: number): Day => localTime(at, 'Etc/GMT+12').day
