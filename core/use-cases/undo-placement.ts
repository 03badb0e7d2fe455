import type { Asked, Deps, Reply } from './deps.ts'
import { known } from './known-person.ts'

/** "Arrêter là": nothing had been kept, so there is nothing to do but to say so. */
export const stopPlacement =
  (deps: Deps) =>
  async (command: Asked): Promise<Reply> => {
    const { language } = await known(deps, command)
    return { language, notice: { kind: 'placement-over', why: 'stopped' } }
  }

/** "Annuler": what was shown known and never asked since is as new again. */
export const undoPlacement =
  (deps: Deps) =>
  async (command: Asked): Promise<Reply> => {
    const { language } = await known(deps, command)
    await deps.store.save([{ kind: 'placement-undone', who: command.by }])
    return { language, notice: { kind: 'placement-over', why: 'undone' } }
  }
