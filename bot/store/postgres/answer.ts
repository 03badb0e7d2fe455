import type { Pool } from 'pg'
import { addressKey } from '../../../core/ports/addresses.ts'
import type { AnswerEntry } from '../../../core/ports/store.ts'
import { batched } from './batch.ts'
import { send, sentRows } from './sent-rows.ts'
import { statement } from './statement.ts'

const ANSWERS_AT_ONCE = 64

/** One answer with what it changes; what is absent is null. */
const ENTRY = `
  tenant text, person text, day int, position int, question text, chosen jsonb, confidence int, was_right boolean,
  hour bigint, objective text, review_day int, grade int,
  stability float8, difficulty float8, last_day int, last_grade int, reviews int, lapses int`

/** A record for the record store, for those who agree. */
const RECORD = 'record_id text, statement jsonb, not_before bigint, not_after bigint'

/** Under a lock that their own no waits for: either it is seen here, or it comes after and finds the record. */
const RECORDED = `, recorded as (
     insert into learning_record (id, tenant, person, statement, state, attempts, not_before, not_after)
     select record_id, tenant, person, statement, 'waiting', 0, not_before, not_after
     from entry join answered using (tenant, person)
     where record_id is not null and agreed
     on conflict do nothing
   )`

/**
 * One statement, so one transaction, for up to 64 answers of as many people.
 *  - `entry` locks the people, in one order everywhere: nothing is written for somebody who is being erased;
 *  - only a new answer has effects; only a new review (one a day and objective) moves memory, so that memory is what
 *    the kept reviews add up to, even when two answers on one objective cross;
 *  - returned are those whose answer was new.
 * The longer form is for batches with somebody who agreed to the record store: the others pay nothing for it.
 */
const insertion = (withRecords: boolean): string => `
   with entry as (
     select e.*${withRecords ? ', p.records as agreed' : ''}
     from ${sentRows(withRecords ? `${ENTRY}, ${RECORD}` : ENTRY)} e
     join person p on p.tenant = e.tenant and p.person = e.person
     order by p.tenant, p.person
     for ${withRecords ? 'share' : 'key share'} of p
   ), answered as (
     insert into answer (tenant, person, day, position, question, chosen, confidence, was_right, hour)
     select tenant, person, day, position, question, chosen, confidence, was_right, hour from entry
     on conflict do nothing
     returning tenant, person, day, position
   ), marked as (
     update delivery d set outcome = 'answered' from answered a
     where d.tenant = a.tenant and d.person = a.person and d.day = a.day and d.position = a.position
   ), reviewed as (
     insert into review (tenant, person, objective, day, grade)
     select tenant, person, objective, review_day, grade from entry join answered using (tenant, person)
     where grade is not null
     on conflict do nothing
     returning tenant, person
   ), remembered as (
     insert into memory (tenant, person, objective, stability, difficulty, last_day, last_grade, reviews, lapses)
     select tenant, person, objective, stability, difficulty, last_day, last_grade, reviews, lapses
     from entry join reviewed using (tenant, person)
     where stability is not null
     on conflict (tenant, person, objective) do update set
       stability = excluded.stability, difficulty = excluded.difficulty, last_day = excluded.last_day,
       last_grade = excluded.last_grade, reviews = excluded.reviews, lapses = excluded.lapses
   )${withRecords ? RECORDED : ''}
   select tenant, person from answered`

type Saved = { tenant: string; person: string }
const insertAnswers = statement<Saved>('answers', insertion(false))
const insertWithRecords = statement<Saved>('answers-recorded', insertion(true))

/** An answer with what it changes, in one round trip and one sync to disk shared with whoever answers meanwhile. */
export function answers(pool: Pool): (entry: AnswerEntry) => Promise<'saved' | 'already'> {
  const insert = { plain: insertAnswers(pool), recorded: insertWithRecords(pool) }
  return batched({
    limit: ANSWERS_AT_ONCE,
    // One entry of a person in a batch: the statement above matches its steps by person.
    keyOf: ({ answer }) => addressKey(answer),
    run: async entries => {
      const run = entries.some(entry => entry.record) ? insert.recorded : insert.plain
      const rows = await run(send(entries.map(rowOf)))
      const saved = new Set(rows.map(addressKey))
      return entries.map(({ answer }) => (saved.has(addressKey(answer)) ? 'saved' : 'already'))
    },
  })
}

/** The columns of `ENTRY` and `RECORD`; what is absent takes no room in what is sent. */
const rowOf = ({ answer, review, memory, record }: AnswerEntry) => ({
  tenant: answer.tenant,
  person: answer.person,
  day: answer.day,
  position: answer.position,
  question: answer.question,
  chosen: answer.chosen,
  confidence: answer.confidence,
  was_right: answer.right,
  hour: answer.hour,
  objective: review?.objective,
  review_day: review?.day,
  grade: review?.grade,
  stability: memory?.stability,
  difficulty: memory?.difficulty,
  last_day: memory?.lastDay,
  last_grade: memory?.lastGrade,
  reviews: memory?.reviews,
  lapses: memory?.lapses,
  record_id: record?.id,
  statement: record?.statement,
  not_before: record?.notBefore,
  not_after: record?.notAfter,
})
