import type { Pool } from 'pg'
import type { Day } from '../../../core/domain/calendar/day.ts'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { AnswerSheet } from '../../../core/ports/store.ts'
import { batched } from './batch.ts'
import { answerOf, deliveryOf, memoryOf, personOf, type Row } from './rows.ts'
import { send, sentRows } from './sent-rows.ts'
import { statement } from './statement.ts'

interface SheetQuery extends PersonRef {
  day: Day
  position: number
}

interface SheetRow {
  person: Row<'person'> | null
  delivery: Row<'delivery'> | null
  answer: Row<'answer'> | null
  memory: Row<'memory'> | null
}

const SHEETS_AT_ONCE = 64

/** One row for each sheet asked for, in that order, and each table's row as one JSON value: quicker to read than 34 columns. */
const selectSheets = statement<SheetRow>(
  'answer-sheets',
  `select row_to_json(p) as person, row_to_json(d) as delivery, row_to_json(a) as answer, row_to_json(m) as memory
   from ${sentRows('n int, tenant text, person text, day int, position int')} q
   left join person p on p.tenant = q.tenant and p.person = q.person
   left join delivery d
     on d.tenant = q.tenant and d.person = q.person and d.day = q.day and d.position = q.position
   left join answer a
     on a.tenant = d.tenant and a.person = d.person and a.day = d.day and a.position = d.position
     and a.question = d.question
   left join memory m on m.tenant = d.tenant and m.person = d.person and m.objective = d.objective
   order by q.n`,
)

/** Everything that deciding on an answer needs, in one round trip shared with whoever asks at the same moment. */
export function answerSheets(pool: Pool): (query: SheetQuery) => Promise<AnswerSheet> {
  const select = selectSheets(pool)
  let turn = 0
  return batched({
    limit: SHEETS_AT_ONCE,
    keyOf: () => String(turn++),
    run: async queries => {
      const rows = await select(send(queries.map((query, n) => ({ n, ...query }))))
      return rows.map(sheetOf)
    },
  })
}

const sheetOf = ({ person, delivery, answer, memory }: SheetRow): AnswerSheet => ({
  person: person && personOf(person),
  delivery: delivery && deliveryOf(delivery),
  answer: answer && answerOf(answer),
  memory: memory && memoryOf(memory),
})
