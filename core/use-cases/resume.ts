import { type Moment, momentOf } from '../domain/people/moment.ts'
import type { ResumedNotice } from '../notices/people.ts'
import { type Asked, type Deps, type Reply, reply } from './deps.ts'
import { invite } from './welcome-person.ts'

/** "Reprendre": the pause is over now, whatever date had been given; an announced leave is called off. */
export const resume =
  (deps: Deps) =>
  async (command: Asked): Promise<Reply> => {
    const person = await deps.store.person(command.by)
    if (person?.state !== 'active') return invite(deps, command, person)
    const wasPaused = person.paused !== null || person.leave !== null
    const back = { ...person, paused: null, leave: null, plannedThrough: wasPaused ? null : person.plannedThrough }
    if (wasPaused) await deps.store.save([{ kind: 'person-saved', person: back }])
    const moment = momentOf(back, deps.catalog.organisationOf(back.tenant).hours, command.at)
    return reply(back, { kind: 'resumed', wasPaused, today: whatToday(moment) })
  }

function whatToday(moment: Moment): ResumedNotice['today'] {
  if (moment.is === 'off') return moment.why
  if (moment.is === 'missed') return 'not-today'
  return moment.is === 'now' ? 'now' : 'later-today'
}
