import type { Pool } from 'pg'
import type { Day } from '../../../core/domain/calendar/day.ts'
import type { DayMessage } from '../../../core/domain/delivery/day-message.ts'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import { RETENTION } from '../../../core/domain/people/retention.ts'
import type { Announcement } from '../../../core/notices.ts'
import type { Learner, PlanQuery } from '../../../core/ports/store.ts'
import { memoryOf, type OwnRow, personOf, type Row } from './rows.ts'
import { statement } from './statement.ts'

interface LearnerRow {
  person: Row<'person'>
  memories: OwnRow<'memory'>[] | null
  deliveries: OwnRow<'delivery'>[] | null
  waiting: Omit<DayMessage<Announcement>, 'who'>[] | null
}

/** A person with their memories and deliveries as two JSON lists: one row each, where a join would multiply them. */
const learnerColumns = (since: string) => `
  row_to_json(p) as person,
  (select json_agg(m) from (
     select objective, stability, difficulty, last_day, last_grade, reviews, lapses
     from memory where tenant = p.tenant and person = p.person order by objective) m) as memories,
  (select json_agg(d) from (
     select day, position, objective, question, reason, outcome, verdict
     from delivery where tenant = p.tenant and person = p.person and day >= ${since} order by day, position) d
  ) as deliveries,
  (select json_agg(w) from (
     select key, announcement, from_day as "from", until_day as "until"
     from day_message where tenant = p.tenant and person = p.person order by key) w) as waiting`

const selectLearner = statement<LearnerRow>(
  'learner',
  `select ${learnerColumns('$3')} from person p where p.tenant = $1 and p.person = $2`,
)

/** The index `person_to_plan` holds every column of the condition, in this order: nobody who is not due is read. */
const selectToPlan = statement<LearnerRow>(
  'people-to-plan',
  `select ${learnerColumns('$7')}
   from person p
   where p.state = 'active' and p.zone = $1 and (p.tenant, p.person) > ($2, $3)
     and p.planned_through < $4 and p.hour <= $5
   order by p.tenant, p.person
   limit $6`,
)

/** From one zone to the next along the index: a dozen look-ups, where `distinct` would read everybody. */
const selectZones = statement<{ zone: string }>(
  'zones',
  `with recursive found as (
     (select zone from person where state = 'active' order by zone limit 1)
     union all
     select (select p.zone from person p where p.state = 'active' and p.zone > found.zone order by p.zone limit 1)
     from found where found.zone is not null
   )
   select zone from found where zone is not null`,
)

export function learners(pool: Pool) {
  const one = selectLearner(pool)
  const toPlan = selectToPlan(pool)
  const zones = selectZones(pool)
  return {
    async learner(who: PersonRef, since: Day): Promise<Learner | null> {
      const [row] = await one([who.tenant, who.person, since])
      return row ? learnerOf(row) : null
    },
    async peopleToPlan({ zone, day, minute, limit, after }: PlanQuery): Promise<Learner[]> {
      const since = day - RETENTION.deliveries
      const rows = await toPlan([zone, after?.tenant ?? '', after?.person ?? '', day, minute, limit, since])
      return rows.map(learnerOf)
    },
    zones: async (): Promise<string[]> => (await zones([])).map(row => row.zone),
  }
}

function learnerOf({ person, memories, deliveries, waiting }: LearnerRow): Learner {
  const who = { tenant: person.tenant, person: person.person }
  return {
    person: personOf(person),
    memories: (memories ?? []).map(memoryOf),
    deliveries: (deliveries ?? []).map(delivery => ({ ...who, ...delivery })),
    waiting: (waiting ?? []).map(message => ({ who, ...message })),
  }
}
