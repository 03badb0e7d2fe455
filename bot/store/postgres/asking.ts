import type { Pool } from 'pg'
import type { IfThen } from '../../../core/domain/asides/if-then.ts'
import type { Mark } from '../../../core/domain/asides/mark.ts'
import { quarterOf } from '../../../core/domain/needs/need.ts'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import { addressKey } from '../../../core/ports/addresses.ts'
import type { Voices } from '../../../core/ports/voices.ts'
import { batched } from './batch.ts'
import { memoryOf, type OwnRow } from './rows.ts'
import { send, sentRows } from './sent-rows.ts'
import { statement } from './statement.ts'

const MARKS_AT_ONCE = 64

interface MarkRow {
  topic: string
  state: Mark['state']
  day: number | null
  position: number | null
}

interface StandingRow {
  marks: MarkRow[] | null
  sentence: IfThen | null
  objectives: OwnRow<'memory'>[] | null
  met: number
}

interface UnderRow {
  topic: string
  state: Mark['state']
  sentence: IfThen | null
}

const SENTENCE = `(select json_build_object('week', week, 'day', day, 'cue', cue, 'plan', plan)
  from if_then where tenant = $1 and person = $2) as sentence`

/** Memory is left alone unless days or objectives are given. */
const selectStanding = statement<StandingRow>(
  'aside-standing',
  `select
     (select json_agg(json_build_object('topic', topic, 'state', state, 'day', day, 'position', position) order by topic)
       from aside_mark where tenant = $1 and person = $2) as marks,
     ${SENTENCE},
     (select json_agg(m order by m.objective) from memory m
       where tenant = $1 and person = $2 and last_day between $3 and $4) as objectives,
     (select count(*)::int from memory
       where tenant = $1 and person = $2 and objective = any($5::text[])) as met`,
)

/**
 * Up to 64 marks of as many people, in one sync to disk. A share of their rows is held, in one order everywhere:
 * nothing is written behind an erasure, and an answer on its way waits for nothing.
 */
const insertMarks = statement<PersonRef>(
  'aside-ask',
  `with entry as (
     select e.* from ${sentRows('tenant text, person text, topic text, day int, position int, quarter int')} e
     join person p on p.tenant = e.tenant and p.person = e.person
     order by p.tenant, p.person
     for key share of p
   )
   insert into aside_mark (tenant, person, topic, state, day, position, quarter)
   select tenant, person, topic, 'asked', day, position, quarter from entry
   on conflict do nothing
   returning tenant, person`,
)

const selectUnder = statement<UnderRow>(
  'aside-under',
  `select topic, state, ${SENTENCE} from aside_mark
   where tenant = $1 and person = $2 and day = $3 and position = $4 order by topic limit 1`,
)

/** What is read and written beside answers: named statements, like theirs. */
export function asking(pool: Pool): Pick<Voices, 'standing' | 'ask' | 'under'> {
  const run = { standing: selectStanding(pool), under: selectUnder(pool) }
  const ask = asks(pool)
  return {
    async standing({ tenant, person }, { memory }) {
      const { from, to, pack } = memory ?? { from: 0, to: -1, pack: [] }
      const [row] = await run.standing([tenant, person, from, to, pack])
      return {
        marks: (row?.marks ?? []).map(markOf),
        sentence: row?.sentence ?? null,
        objectives: (row?.objectives ?? []).map(memoryOf),
        metOfPack: row?.met ?? 0,
      }
    },

    ask: ({ tenant, person }, topic, { day, position }) =>
      ask({ tenant, person, topic, day, position, quarter: quarterOf(day) }),

    async under({ tenant, person }, { day, position }) {
      return (await run.under([tenant, person, day, position]))[0] ?? null
    },
  }
}

type Ask = PersonRef & { topic: string; day: number; position: number; quarter: number }

/** They come with answers, in crowds: they travel together as answers do. */
function asks(pool: Pool): (ask: Ask) => Promise<'asked' | 'already'> {
  const insert = insertMarks(pool)
  return batched({
    limit: MARKS_AT_ONCE,
    // One of a person in a batch: what comes back is told apart by person.
    keyOf: addressKey,
    run: async entries => {
      const asked = new Set((await insert(send(entries))).map(addressKey))
      return entries.map(entry => (asked.has(addressKey(entry)) ? 'asked' : 'already'))
    },
  })
}

const markOf = ({ topic, state, day, position }: MarkRow): Mark => ({
  topic,
  state,
  card: day === null || position === null ? null : { day, position },
})
