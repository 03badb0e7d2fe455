import type { Deps } from './deps.ts'
import { portableData } from './portable-data.ts'

/** Exchanges a one-time code for the file; null when it was used, is too old, or never existed. */
export const redeemExport =
  (deps: Deps) =>
  async ({ codeHash, at }: { codeHash: string; at: number }) => {
    const who = await deps.store.redeemExportCode(codeHash, at)
    return who && portableData(deps, who)
  }
