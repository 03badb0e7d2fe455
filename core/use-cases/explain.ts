import { PERMISSIONS } from '../domain/privacy/permissions.ts'
import type { Asked, Deps, Reply } from './deps.ts'
import { known } from './known-person.ts'
import { contactOf } from './settings-of.ts'

/** "Aide": what can be said and clicked. */
export const help =
  (deps: Deps) =>
  async (command: Asked): Promise<Reply> => {
    const { language } = await known(deps, command)
    return { language, notice: { kind: 'help', contact: contactOf(command.by.tenant, deps.catalog) } }
  }

/** "Qui voit quoi": read from the permissions themselves. */
export const whoSeesWhat =
  (deps: Deps) =>
  async (command: Asked): Promise<Reply> => {
    const { language } = await known(deps, command)
    return {
      language,
      notice: { kind: 'who-sees-what', rows: granted(deps), contact: contactOf(command.by.tenant, deps.catalog) },
    }
  }

/** Without a record store nothing can go there. */
const granted = ({ records }: Deps) => PERMISSIONS.filter(({ data }) => data !== 'records' || records !== undefined)
