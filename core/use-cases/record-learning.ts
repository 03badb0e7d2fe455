import { localTime } from '../domain/calendar/local-time.ts'
import type { Objective, Question } from '../domain/content/objective.ts'
import type { Series } from '../domain/content/pack.ts'
import type { Confidence } from '../domain/learning/grade.ts'
import type { Person } from '../domain/people/person.ts'
import { RETENTION } from '../domain/people/retention.ts'
import type { LearningRecord } from '../domain/records/learning-record.ts'
import { answered, completed, experienced, progressed } from '../domain/xapi/our-statements.ts'
import type { Stamp, Statement } from '../domain/xapi/statement.ts'
import type { Change } from '../ports/store.ts'
import type { Deps } from './deps.ts'

const DAY_MS = 86_400_000

/** What an answer is recorded by. */
export interface RecordedAnswer {
  question: Question
  objective: Objective
  day: number
  position: number
  chosen: readonly string[]
  right: boolean
  confidence: Confidence | null
}

/**
 * What goes to the organisation's record store is made here and nowhere else, and only for somebody who agreed to it,
 * with adaptation on (off means that nothing of their answers is kept anywhere).
 * @param at epoch milliseconds
 */
export function answerRecord(
  deps: Deps,
  person: Person,
  facts: RecordedAnswer,
  at: number,
): LearningRecord | undefined {
  const { question, day, position } = facts
  return recordOf(
    deps,
    person,
    facts.objective.series,
    at,
    `answered/${day}/${position}/${question.id}`,
    (stamp, about) => answered(stamp, { ...about, ...facts, seconds: null }),
  )
}

/** A lesson that was opened; once a day for each. */
export function lessonRecord(deps: Deps, person: Person, objective: Objective, at: number): Change[] {
  const { day } = localTime(at, person.zone)
  const record = recordOf(deps, person, objective.series, at, `experienced/${day}/${objective.id}`, (stamp, about) =>
    experienced(stamp, { ...about, objective }),
  )
  return record ? [{ kind: 'recorded', record }] : []
}

/** How far they are in each series they have met, once for each step; and the series that are complete, once. */
export function progressRecords(deps: Deps, person: Person, bySeries: readonly Standing[], at: number): Change[] {
  return bySeries
    .filter(({ met }) => met > 0)
    .flatMap(({ series, total, anchored }) => {
      const share = anchored / total
      const record =
        anchored === total
          ? recordOf(deps, person, series, at, `completed/${series}`, completed)
          : recordOf(deps, person, series, at, `progressed/${series}/${Math.floor(share * 100)}`, (stamp, about) =>
              progressed(stamp, about, share),
            )
      return record ? [{ kind: 'recorded' as const, record }] : []
    })
}
interface Standing {
  series: string
  met: number
  total: number
  anchored: number
}

type About = { series: Series; language: 'fr' | 'en' }

function recordOf(
  { records, catalog }: Deps,
  person: Person,
  seriesId: string,
  at: number,
  what: string,
  state: (stamp: Stamp, about: About) => Statement,
): LearningRecord | undefined {
  const series = catalog.series.get(seriesId)
  if (!records || !person.records || !person.adaptation || !series) return undefined
  const who = { tenant: person.tenant, person: person.person }
  const id = records.idOf(`${who.tenant}/${who.person}/${what}`)
  const stamp: Stamp = { id, home: records.home, pseudonym: records.pseudonymOf(who), at }
  const language = catalog.packs.get(series.pack)?.language ?? 'fr'
  return {
    id,
    who,
    statement: state(stamp, { series, language }),
    notBefore: at,
    notAfter: at + RETENTION.records * DAY_MS,
  }
}
