import { changePreferences as change, type Wishes } from '../domain/people/change-preferences.ts'
import { type Asked, type Deps, type Reply, reply } from './deps.ts'
import { layOutPreferences } from './lay-out-preferences.ts'
import { newcomerOf } from './welcome-person.ts'

export interface ChangePreferences extends Asked {
  wishes: Wishes
}

/** All wishes or none: what can't be taken is said at its field, and nothing is half saved. */
export const changePreferences =
  (deps: Deps) =>
  async (command: ChangePreferences): Promise<Reply> => {
    const { catalog } = deps
    const person = (await deps.store.person(command.by)) ?? newcomerOf(deps, { ...command, zone: null })
    const changed = change(person, command.wishes, {
      trades: [...catalog.trades.keys()],
      series: [...catalog.series.keys()],
      hours: catalog.organisationOf(person.tenant).hours,
    })
    if (!('tenant' in changed))
      return reply(person, layOutPreferences(person, deps, { saved: false, problems: changed }))
    const agreed = { kind: 'records-agreed' as const, who: command.by, records: changed.records }
    await deps.store.save([
      { kind: 'person-saved', person: changed },
      ...(changed.records === person.records ? [] : [agreed]),
    ])
    return reply(changed, layOutPreferences(changed, deps, { saved: true, problems: [] }))
  }
