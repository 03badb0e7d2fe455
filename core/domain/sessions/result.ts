import { type Day, weekdayOf } from '../calendar/day.ts'
import type { Session } from './session.ts'
import { stepped } from './session.ts'

/** All that stays of a session: what a group of at least `FEWEST` said to a question, in a week. */
export interface SessionResult {
  tenant: string
  /** Monday of the week. */
  week: Day
  series: string
  question: string
  by: 'phones' | 'hands'
  people: number
  /** How many for each option, in its author's order. */
  counts: readonly number[]
}

/** What is kept of a session that ends on that day, whether somebody ended it or its time was over. */
export function resultsOf(session: Session, day: Day): SessionResult[] {
  const ended = session.phase === 'over' ? session : (stepped(session, { do: 'end' }, []) ?? session)
  const week = day - (weekdayOf(day) - 1)
  return ended.questions.flatMap(({ id, order }, i) => {
    const tally = ended.tallies[i]
    if (!tally?.counts) return []
    const counts = order.map((_, option) => tally.counts?.[order.indexOf(option)] ?? 0)
    return [
      {
        tenant: session.tenant,
        week,
        series: session.series,
        question: id,
        by: tally.by,
        people: tally.people,
        counts,
      },
    ]
  })
}
