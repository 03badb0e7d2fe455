import type { Attested } from '../domain/attestation/credential.ts'
import type { PersonRef } from '../domain/people/person.ts'
import type { Deps } from './deps.ts'
import { inOrganisation } from './in-organisation.ts'
import { attestedFor } from './offer-attestation.ts'
import { portableData } from './portable-data.ts'

/** What a one-time code opened: a copy of everything, or an attestation still to be signed. */
export type Redeemed =
  | { file: 'data'; data: Awaited<ReturnType<typeof portableData>> }
  | { file: 'attestation'; who: PersonRef; attested: Attested }

/** Exchanges a one-time code for what it opens; null when it was used, is too old, or never existed. */
export const redeemExport =
  (shipped: Deps) =>
  async ({ codeHash, at }: { codeHash: string; at: number }): Promise<Redeemed | null> => {
    const opened = await shipped.store.redeemExportCode(codeHash, at)
    if (!opened) return null
    const { series, ...who } = opened
    const deps = await inOrganisation(shipped, who.tenant)
    if (series === undefined) return { file: 'data', data: await portableData(deps, who) }
    const attested = await attestedFor(deps, who, series, at)
    return attested && { file: 'attestation', who, attested }
  }
