import type { Asked, Deps, Reply } from './deps.ts'
import { known } from './known-person.ts'

export interface ExportMyData extends Asked {
  /** One-time secret made at the edge, and what is kept of it. */
  code: string
  codeHash: string
  /** Address of the download page, to which the code is added after `#`. */
  page: string
}

/** Minutes the address works. */
export const EXPORT_MINUTES = 15

/** Makes the one-time address under which they can fetch everything kept about them as a file. */
export const exportMyData =
  (deps: Deps) =>
  async (command: ExportMyData): Promise<Reply> => {
    const { language } = await known(deps, command)
    const expires = command.at + EXPORT_MINUTES * 60_000
    await deps.store.save([{ kind: 'export-code-issued', who: command.by, codeHash: command.codeHash, expires }])
    return {
      language,
      notice: {
        kind: 'export-ready',
        url: `${command.page}#${command.code}`,
        minutes: EXPORT_MINUTES,
        series: null,
      },
    }
  }
