import type { Day } from '../calendar/day.ts'

/**
 * That something was asked of a person, under which card, and whether they took it up. Never what they answered: that
 * goes into a count without anybody in it (`heard.ts`), or is their own sentence.
 */
export interface Mark {
  /** `topicKey`. */
  topic: string
  /** The card under which it lay; null once that is too long ago to matter. */
  card: { day: Day; position: number } | null
  state: 'asked' | 'answered' | 'declined'
}

export const kindOf = ({ topic }: Pick<Mark, 'topic'>): string => topic.slice(0, topic.indexOf('/'))

/** « Pas maintenant »: nothing of that kind for so many days. Marks keep their card as long (`RETENTION.asideCards`). */
export const DECLINED_DAYS = 30
