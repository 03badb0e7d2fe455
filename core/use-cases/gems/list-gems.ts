import type { ShownGem } from '../../notices/gems.ts'
import type { OnShelf } from '../../ports/gems.ts'
import type { Asked, Reply } from '../deps.ts'
import { known } from '../known-person.ts'
import { contactOf } from '../settings-of.ts'
import { type GemDeps, isReferent } from './gem-deps.ts'

const PAGE = 5

/** « Pépites »: what colleagues learnt. Who wrote it is said only where they wished it. */
export const listGems =
  (deps: GemDeps) =>
  async (command: Asked & { page: number }): Promise<Reply> => {
    const { language } = await known(deps, command)
    const shelf = await deps.gems.shelf(command.by)
    const pages = Math.max(1, Math.ceil(shelf.length / PAGE))
    const page = Math.min(command.page, pages)
    return {
      language,
      notice: {
        kind: 'gem-list',
        gems: shelf.slice((page - 1) * PAGE, page * PAGE).map(shown),
        page,
        pages,
        vets: await isReferent(deps, command.by),
        contact: contactOf(command.by.tenant, deps.catalog),
      },
    }
  }

const shown = ({ id, state, lesson, text, name, useful, mine, own }: OnShelf): ShownGem => ({
  id,
  state,
  title: lesson?.title ?? null,
  text: lesson?.tip ?? text,
  name,
  useful,
  mine,
  own,
})

export interface SayUseful extends Asked {
  gem: string
  /** False takes it back. */
  useful: boolean
  page: number
}

/** One tap, kept so that it can be taken back; the list is laid out again. */
export const sayUseful =
  (deps: GemDeps) =>
  async (command: SayUseful): Promise<Reply> => {
    const { tenant } = command.by
    await deps.gems.sayUseful({ tenant, id: command.gem }, command.by, command.useful)
    return listGems(deps)(command)
  }

/** Its author takes it back, until the référent has decided. */
export const withdrawGem =
  (deps: GemDeps) =>
  async (command: Asked & { gem: string; page: number }): Promise<Reply> => {
    const { tenant } = command.by
    await deps.gems.withdraw({ tenant, id: command.gem }, command.by)
    return listGems(deps)(command)
  }
