import type { Day } from '../domain/calendar/day.ts'
import { localTime } from '../domain/calendar/local-time.ts'
import type { Delivery } from '../domain/learning/delivery.ts'
import { earliestReturn } from '../domain/learning/due.ts'
import { type Pick as Picked, pickForDay } from '../domain/learning/pick-for-day.ts'
import { programmeOf } from '../domain/learning/programme.ts'
import type { Person } from '../domain/people/person.ts'
import type { NothingDueNotice } from '../notices/learning.ts'
import type { Learner } from '../ports/store.ts'
import { broughtForwardFor } from './brought-forward-for.ts'
import type { Asked, Deps, Reply } from './deps.ts'
import { reply } from './deps.ts'
import { layOutQuestion } from './lay-out-question.ts'
import { memoryParametersOf } from './memory-parameters-of.ts'
import { RECENT_DAYS } from './recent-days.ts'
import { refuse } from './refuse.ts'
import { adapted } from './settings-of.ts'
import { invite } from './welcome-person.ts'
import { wishedOn } from './wished-on.ts'

/**
 * "Ma leçon" and "une autre question": the card that is open today, else the next one as long as the day's budget
 * lasts. The same deliveries as those brought by the morning tick, so the day's card never comes twice.
 */
export const bringToday =
  (deps: Deps) =>
  async (command: Asked): Promise<Reply> => {
    const known = await deps.store.person(command.by)
    if (known?.state !== 'active') return invite(deps, command, known)
    const today = localTime(command.at, known.zone).day
    const learner = await deps.store.learner(command.by, today - RECENT_DAYS)
    if (!learner) return invite(deps, command, null)
    return bring(deps, command, { ...learner, person: adapted(learner.person, deps.catalog) }, today)
  }

async function bring(deps: Deps, command: Asked, learner: Learner, today: Day): Promise<Reply> {
  const { person } = learner
  // Beyond the budget stand questions that they asked for by name; those are not counted.
  const ofToday = learner.deliveries.filter(d => d.day === today && d.position <= person.budget)
  const open = ofToday.find(d => d.outcome === null)
  if (open) {
    await deps.store.save([{ kind: 'announcements-dropped', who: command.by }])
    return question(deps, person, open)
  }
  if (ofToday.length >= person.budget) return reply(person, nothing('budget-done', deps, learner, today))
  const programme = programmeOf(person, deps.catalog)
  const parameters = memoryParametersOf(deps, person)
  const forward = broughtForwardFor(person, learner.memories, programme, parameters, today)
  const wished = wishedOn(person, today, deps.catalog)
  const picked = pickForDay({ ...learner, programme, parameters, broughtForward: forward, wished }, today)
  if (!picked) return reply(person, nothing('all-fresh', deps, learner, today))
  const delivery = deliver(command, today, ofToday.length + 1, picked)
  const saved = await deps.store.save([
    { kind: 'delivered', delivery },
    { kind: 'day-decided', who: command.by, day: today },
    { kind: 'wish-spent', who: command.by, day: today },
  ])
  // A conflict means that the tick, or another click, was quicker by a moment: show what it brought.
  return saved === 'saved' ? question(deps, person, delivery) : bringToday(deps)(command)
}

export const deliver = (
  command: Pick<Asked, 'by'>,
  day: Day,
  position: number,
  { objective, question, reason }: Picked,
): Delivery => ({
  ...command.by,
  day,
  position,
  objective: objective.id,
  question: question.id,
  reason,
  outcome: null,
  verdict: null,
})

function question(deps: Deps, person: Person, delivery: Delivery): Reply {
  const notice = layOutQuestion(delivery, person, deps.catalog)
  return notice ? reply(person, notice) : refuse(deps, person, 'withdrawn')
}

function nothing(why: 'all-fresh' | 'budget-done', deps: Deps, learner: Learner, today: Day): NothingDueNotice {
  const programme = new Map(programmeOf(learner.person, deps.catalog).map(o => [o.id, o]))
  if (programme.size === 0) return { kind: 'nothing-due', why: 'no-content', backInDays: null }
  const parameters = memoryParametersOf(deps, learner.person)
  const days = learner.memories.flatMap(memory => {
    const objective = programme.get(memory.objective)
    const day = objective ? earliestReturn(objective, memory, parameters) : null
    return day === null ? [] : [day - today]
  })
  return { kind: 'nothing-due', why, backInDays: days.length > 0 ? Math.max(1, Math.min(...days)) : null }
}
