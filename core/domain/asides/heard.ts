import type { Day } from '../calendar/day.ts'

/** People by option. */
export type Tallies = Readonly<Record<string, number>>

/**
 * Answers to one question of one organisation, without anybody in them. They come in batches: one stays open until at
 * least ten people are in it and its week is over, then it never changes again. Only closed ones are read, so neither
 * a figure nor the difference of two is ever about fewer than ten.
 */
export interface Batch {
  /** What was asked: 'transfer/esprit-critique', 'survey/2'. */
  about: string
  /** 1, 2, 3… */
  batch: number
  /** Monday of the week of the latest answer in it. */
  week: Day
  people: number
  tallies: Tallies
}

export const FEWEST_HEARD = 10

export const isClosed = ({ people, week }: Pick<Batch, 'people' | 'week'>, thisWeek: Day): boolean =>
  people >= FEWEST_HEARD && week < thisWeek

/** The latest batch of its kind with one more person in it, or the next one that opens. */
export function withVoice(latest: Batch | null, voice: Voice): Batch {
  const { about, week, options } = voice
  const open = latest && !isClosed(latest, week) ? latest : null
  const batch = open ?? { about, batch: (latest?.batch ?? 0) + 1, week, people: 0, tallies: {} }
  const tallies = { ...batch.tallies }
  for (const option of options) tallies[option] = (tallies[option] ?? 0) + 1
  return { ...batch, week: Math.max(batch.week, week), people: batch.people + 1, tallies }
}

/** What one person answered. Nothing says who. */
export interface Voice {
  about: string
  /** Monday of the week in which they answered. */
  week: Day
  options: readonly string[]
}

/** Several batches together; null without any. */
export function together(batches: readonly Batch[]): { people: number; tallies: Tallies } | null {
  if (batches.length === 0) return null
  const tallies: Record<string, number> = {}
  for (const batch of batches)
    for (const [option, people] of Object.entries(batch.tallies)) tallies[option] = (tallies[option] ?? 0) + people
  return { people: batches.reduce((sum, { people }) => sum + people, 0), tallies }
}
