import { isZone } from '../domain/calendar/local-time.ts'
import { newcomer } from '../domain/people/newcomer.ts'
import type { Person } from '../domain/people/person.ts'
import { type Asked, type Deps, type Reply, reply } from './deps.ts'
import { contactOf } from './settings-of.ts'

export interface WelcomePerson extends Asked {
  /** IANA zone of their client, if it said one. */
  zone: string | null
}

/** They installed the app: what this is, who sees what, how it stops. Nothing is ever sent before they say yes. */
export const welcomePerson =
  (deps: Deps) =>
  async (command: WelcomePerson): Promise<Reply> => {
    const known = await deps.store.person(command.by)
    if (known?.state === 'active') return welcome(deps, known, true)
    const person = known ? { ...known, state: 'invited' as const } : newcomerOf(deps, command)
    await deps.store.save([{ kind: 'person-saved', person }])
    return welcome(deps, person, known !== null)
  }

/** Someone who has not said yes yet asks for something that needs it: the welcome again, never a dead end. */
export async function invite(deps: Deps, command: Asked, known: Person | null): Promise<Reply> {
  if (known && known.state !== 'gone') return welcome(deps, known, false)
  return welcomePerson(deps)({ ...command, zone: known?.zone ?? null })
}

export function newcomerOf({ catalog }: Deps, command: WelcomePerson): Person {
  return newcomer(
    {
      ...command.by,
      language: command.locale,
      zone: command.zone && isZone(command.zone) ? command.zone : null,
      territory: catalog.organisationOf(command.by.tenant).territory ?? null,
    },
    command.at,
  )
}

function welcome({ catalog }: Deps, person: Person, back: boolean): Reply {
  const { name } = catalog.organisationOf(person.tenant)
  return reply(person, {
    kind: 'welcome',
    organisation: name,
    contact: contactOf(person.tenant, catalog),
    preferences: person,
    back,
  })
}
