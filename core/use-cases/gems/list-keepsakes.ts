import type { Asked, Reply } from '../deps.ts'
import { known } from '../known-person.ts'
import type { GemDeps } from './gem-deps.ts'

const PAGE = 5

/** « Mes apprentissages »: what one kept, for one's own eyes. */
export const listKeepsakes =
  (deps: GemDeps) =>
  async (command: Asked & { page: number }): Promise<Reply> => {
    const { language } = await known(deps, command)
    const all = await deps.gems.keepsakes(command.by)
    const pages = Math.max(1, Math.ceil(all.length / PAGE))
    const page = Math.min(command.page, pages)
    const keepsakes = all.slice((page - 1) * PAGE, page * PAGE)
    return { language, notice: { kind: 'keepsake-list', keepsakes, page, pages } }
  }

export const dropKeepsake =
  (deps: GemDeps) =>
  async (command: Asked & { keepsake: string; page: number }): Promise<Reply> => {
    await deps.gems.dropKeepsake(command.by, command.keepsake)
    return listKeepsakes(deps)(command)
  }
