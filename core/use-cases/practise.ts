import { localTime } from '../domain/calendar/local-time.ts'
import { nextVariant } from '../domain/learning/pick-for-day.ts'
import { deliver } from './bring-today.ts'
import { type Asked, type Deps, type Reply, reply } from './deps.ts'
import { layOutQuestion } from './lay-out-question.ts'
import { RECENT_DAYS } from './recent-days.ts'
import { refuse } from './refuse.ts'
import { adapted } from './settings-of.ts'
import { invite } from './welcome-person.ts'

export interface Practise extends Asked {
  objective: string
}

/** A question on a lesson of one's choice. Asked for, so outside the day's budget; it counts as any other visit. */
export const practise =
  (deps: Deps) =>
  async (command: Practise): Promise<Reply> => {
    const who = await deps.store.person(command.by)
    if (who?.state !== 'active') return invite(deps, command, who)
    const today = localTime(command.at, who.zone).day
    const learner = await deps.store.learner(command.by, today - RECENT_DAYS)
    const objective = deps.catalog.objectives.get(command.objective)
    if (!learner || !objective || objective.status === 'retire') return refuse(deps, who, 'withdrawn')

    const memory = learner.memories.find(m => m.objective === objective.id) ?? null
    const question = nextVariant(learner, objective, memory)
    const position = Math.max(who.budget, ...learner.deliveries.filter(d => d.day === today).map(d => d.position)) + 1
    const delivery = deliver(command, today, position, { objective, question, reason: { why: 'asked' } })
    const saved = await deps.store.save([{ kind: 'delivered', delivery }])
    if (saved === 'conflict') return practise(deps)(command)
    const notice = layOutQuestion(delivery, adapted(who, deps.catalog), deps.catalog)
    return notice ? reply(who, notice) : refuse(deps, who, 'withdrawn')
  }
