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

/**
 * One statement, so one transaction, for up to 64 answers of as many people.
 *  - `entry` locks the people, in one order everywhere: nothing is written for somebody who is being erased;
 *  - only a new answer has effects; only a new review (one a day and objective) moves memory, so that memory is what
 *    the kept reviews add up to, even when two answers on one objective cross;
 *  - returned are those whose answer was new.
 */
const insertAnswers = statement<{ tenant: string; person: string }>(
  'answers',
  `with entry as (
     select e.* from ${sentRows(ENTRY)} e
     join person p on p.tenant = e.tenant and p.person = e.person
     order by p.tenant, p.person
     for key share of p
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
   )
   select tenant, person from answered`,
)

/** An answer with what it changes, in one round trip and one sync to disk shared with whoever answers meanwhile. */
export function answers(pool: Pool): (entry: AnswerEntry) => Promise<'saved' | 'already'> {
  const insert = insertAnswers(pool)
  return batched({
    limit: ANSWERS_AT_ONCE,
    // One entry of a person in a batch: the statement above matches its steps by person.
    keyOf: ({ answer }) => addressKey(answer),
    run: async entries => {
      const rows = await insert(send(entries.map(rowOf)))
      const saved = new Set(rows.map(addressKey))
      return entries.map(({ answer }) => (saved.has(addressKey(answer)) ? 'saved' : 'already'))
    },
  })
}

/** The columns of `ENTRY`. */
const rowOf = ({ answer, review, memory }: AnswerEntry) => ({
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
})
