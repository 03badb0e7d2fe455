import type { Asked, Deps, Reply } from './deps.ts'
import { known } from './known-person.ts'
import { contactOf } from './settings-of.ts'

/** What would go, before anything goes. */
export const askErase =
  (deps: Deps) =>
  async (command: Asked): Promise<Reply> => {
    const { language } = await known(deps, command)
    const { answers, reviews } = await deps.store.holdings(command.by)
    return { language, notice: { kind: 'erase-asked', counts: { answers, reviews } } }
  }

/** Everything about the person goes, at once; afterwards they are someone we have never met. */
export const eraseMe =
  (deps: Deps) =>
  async (command: Asked): Promise<Reply> => {
    const { person, language } = await known(deps, command)
    await deps.store.save([{ kind: 'erased', who: command.by }])
    const contact = deps.records && person?.records ? contactOf(command.by.tenant, deps.catalog) : null
    return { language, notice: { kind: 'erased', contact } }
  }
