import { dayFromIso } from '../domain/calendar/day.ts'
import { localTime } from '../domain/calendar/local-time.ts'
import { readDayBack } from '../domain/people/pause.ts'
import { comingLeave, type Person } from '../domain/people/person.ts'
import type { PauseNotice } from '../notices/people.ts'
import { type Asked, type Deps, type Reply, reply } from './deps.ts'
import { invite } from './welcome-person.ts'

export interface Pause extends Asked {
  /**
   * `ask`: show the form. `open`: until further notice. Otherwise a date in words or figures; `lastDayAway` when it
   * names the last day away ("jusqu'au 24") and not the day back.
   */
  until: 'ask' | 'open' | { text: string; lastDayAway: boolean }
  /** First day away, as picked; absent, empty or today: the pause begins now. */
  from?: string | undefined
}

/** Nothing comes during a pause, and nothing piles up. */
export const pause =
  (deps: Deps) =>
  async (command: Pause): Promise<Reply> => {
    const person = await deps.store.person(command.by)
    if (!person || person.state === 'gone') return invite(deps, command, person)
    const today = localTime(command.at, person.zone).day
    const form = (problem: PauseNotice['problem']) =>
      reply(person, { kind: 'pause', paused: person.paused, leave: comingLeave(person, today), today, problem })
    if (command.until === 'ask') return form(null)
    if (command.until === 'open') return keep(deps, person, 'open')
    const back = readDayBack(command.until.text, today, command.until.lastDayAway)
    if (typeof back !== 'number') return form(back)
    const from = dayFromIso(command.from?.trim() ?? '')
    if (from === null || from <= today) return keep(deps, person, back)
    return from < back ? announce(deps, person, { from, back }) : form('back-before-from')
  }

/** A leave to come: until then cards go on, and what would fall inside it is spread around it. */
async function announce(deps: Deps, person: Person, leave: NonNullable<Person['leave']>): Promise<Reply> {
  await deps.store.save([{ kind: 'person-saved', person: { ...person, leave } }])
  return reply(person, { kind: 'paused', from: leave.from, until: leave.back })
}

async function keep(deps: Deps, person: Person, until: number | 'open'): Promise<Reply> {
  const who = { tenant: person.tenant, person: person.person }
  await deps.store.save([
    { kind: 'person-saved', person: { ...person, paused: until } },
    { kind: 'announcements-dropped', who },
  ])
  return reply(person, { kind: 'paused', from: null, until })
}
