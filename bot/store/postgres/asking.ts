import type { Pool } from 'pg'
import type { IfThen } from '../../../core/domain/asides/if-then.ts'
import type { Mark } from '../../../core/domain/asides/mark.ts'
import { quarterOf } from '../../../core/domain/needs/need.ts'
import type { Voices } from '../../../core/ports/voices.ts'
import { memoryOf, type OwnRow } from './rows.ts'
import { statement } from './statement.ts'

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

/** A share of their row is held: nothing is written behind an erasure, and an answer on its way waits for nothing. */
const insertMark = statement<{ topic: string }>(
  'aside-ask',
  `insert into aside_mark (tenant, person, topic, state, day, position, quarter)
   select p.tenant, p.person, $3, 'asked', $4::int, $5::int, $6::int
   from (select tenant, person from person where tenant = $1 and person = $2 for key share) p
   on conflict do nothing
   returning topic`,
)

const selectUnder = statement<UnderRow>(
  'aside-under',
  `select topic, state, ${SENTENCE} from aside_mark
   where tenant = $1 and person = $2 and day = $3 and position = $4 order by topic limit 1`,
)

/** What is read and written beside answers: named statements, like theirs. */
export function asking(pool: Pool): Pick<Voices, 'standing' | 'ask' | 'under'> {
  const run = { standing: selectStanding(pool), ask: insertMark(pool), under: selectUnder(pool) }
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

    async ask({ tenant, person }, topic, { day, position }) {
      const asked = await run.ask([tenant, person, topic, day, position, quarterOf(day)])
      return asked.length > 0 ? 'asked' : 'already'
    },

    async under({ tenant, person }, { day, position }) {
      return (await run.under([tenant, person, day, position]))[0] ?? null
    },
  }
}

const markOf = ({ topic, state, day, position }: MarkRow): Mark => ({
  topic,
  state,
  card: day === null || position === null ? null : { day, position },
})
