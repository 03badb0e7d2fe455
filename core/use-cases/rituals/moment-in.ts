import { localTime } from '../../domain/calendar/local-time.ts'
import type { Team } from '../../domain/rituals/room.ts'
import type { Moment } from '../../notices/rituals.ts'

/** What the wall of the room shows at an instant. */
export const momentIn = ({ zone }: Pick<Team, 'zone'>, at: number): Moment => localTime(at, zone)
