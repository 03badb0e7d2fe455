import type { Pool } from 'pg'
import { addressKey } from '../../../core/ports/addresses.ts'
import type { DayPlan } from '../../../core/ports/store.ts'
import { send, sentRows } from './sent-rows.ts'
import { statement } from './statement.ts'
import { takeOnce } from './take-once.ts'

/**
 * One statement for a page of people. `known` locks them, in one order everywhere: two servers that plan the same
 * people wait instead of blocking each other, and nothing is written for somebody who is being erased. A delivery
 * that is already there keeps its announcement as it is; the day counts as decided all the same, or the tick would
 * come back to it all day. What waited to be told leaves its place only if it is this server's
 * word that stands.
 */
const insertPlans = statement(
  'plans',
  `with plan as (
     select * from ${sentRows('tenant text, person text, day int, delivery json, announcement json, message text')} r
   ), known as (
     select p.tenant, p.person, plan.day, plan.delivery is not null as with_card from person p join plan using (tenant, person)
     order by p.tenant, p.person
     for no key update of p
   ), decided as (
     update person p set planned_through = greatest(p.planned_through, known.day),
       wish = case when known.with_card and (p.wish->>'from')::int <= known.day then null else p.wish end
     from known
     where p.tenant = known.tenant and p.person = known.person
   ), delivered as (
     insert into delivery (tenant, person, day, position, objective, question, reason, outcome, verdict)
     select k.tenant, k.person, d.day, d.position, d.objective, d.question, d.reason, d.outcome, d.verdict
     from known k join plan using (tenant, person), json_to_record(plan.delivery) as d(
       day int, position int, objective text, question text, reason jsonb, outcome text, verdict text)
     where plan.delivery is not null
     on conflict do nothing
     returning tenant, person
   ), told as (
     insert into outbox (tenant, key, person, announcement, policy, not_before, not_after, state, attempts)
     select k.tenant, a.key, k.person, a.announcement, a.policy, a."notBefore", a."notAfter", 'waiting', 0
     from known k join plan using (tenant, person)
     join day_message m on m.tenant = k.tenant and m.person = k.person and m.key = plan.message
     cross join json_to_record(plan.announcement) as a(
       key text, announcement jsonb, policy text, "notBefore" bigint, "notAfter" bigint)
     on conflict do nothing
     returning tenant, person
   ), taken as (
     delete from day_message m using told join plan using (tenant, person)
     where m.tenant = told.tenant and m.person = told.person and m.key = plan.message
   )
   insert into outbox (tenant, key, person, announcement, policy, not_before, not_after, state, attempts)
   select d.tenant, a.key, d.person, a.announcement, a.policy, a."notBefore", a."notAfter", 'waiting', 0
   from delivered d join plan using (tenant, person), json_to_record(plan.announcement) as a(
     key text, announcement jsonb, policy text, "notBefore" bigint, "notAfter" bigint)
   on conflict do nothing`,
)

export function planner(pool: Pool): (plans: readonly DayPlan[]) => Promise<void> {
  const insert = insertPlans(pool)
  return async plans => {
    // A person twice in one call would be joined with themselves: they take two turns.
    for (let left = plans; left.length > 0; ) {
      const { taken, rest } = takeOnce(left, plan => addressKey(plan.who))
      await insert(send(taken.map(rowOf)))
      left = rest
    }
  }
}

const rowOf = ({ who, day, card, message }: DayPlan) => ({
  tenant: who.tenant,
  person: who.person,
  day,
  delivery: card?.delivery,
  announcement: (card ?? message)?.announcement,
  message: message?.key,
})
