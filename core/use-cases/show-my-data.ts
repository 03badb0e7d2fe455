import { RETENTION } from '../domain/people/retention.ts'
import type { Asked, Deps, Reply } from './deps.ts'
import { known } from './known-person.ts'
import { adapted } from './settings-of.ts'

/** "Mes données": what is kept about them, counted, with export and erasure at hand. */
export const showMyData =
  (deps: Deps) =>
  async (command: Asked): Promise<Reply> => {
    const { person, language } = await known(deps, command)
    const { records: waiting, ...counts } = await deps.store.holdings(command.by)
    return {
      language,
      notice: {
        kind: 'my-data',
        counts,
        retention: { answers: RETENTION.answers, deliveries: RETENTION.deliveries, memory: RETENTION.memory },
        adaptation: person ? adapted(person, deps.catalog).adaptation : true,
        records: deps.records ? { agreed: person?.records ?? false, waiting } : null,
      },
    }
  }
