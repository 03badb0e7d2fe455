import type { Moment } from '../../core/notices/rituals.ts'
import type { Say } from '../words/say.ts'

/** A moment of the room as the words of a sentence: « mardi 24 novembre », « 9 h 30 ». */
export const momentText = ({ day, minute }: Moment, say: Say): { day: string; hour: string } => ({
  day: say.day(day),
  hour: say.hour(minute),
})
