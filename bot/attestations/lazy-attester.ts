import { randomBytes } from 'node:crypto'
import { recordIdentity } from '../records/identity.ts'
import { type Attest, attester } from './attest.ts'
import { issuerOf, newIssuerKey } from './issuer.ts'

type Keys = (name: string, make: () => Promise<string>) => Promise<string>

/** The key of the names that stand for people (`bot/records/identity.ts`), made on first use. */
export const nameKey = (keys: Keys): Promise<string> =>
  keys('pseudonym', async () => randomBytes(32).toString('base64url'))

/** The key that signs attestations, made on first use: an installation that never makes one has none. */
export const issuerKey = (keys: Keys): Promise<string> => keys('attestation', newIssuerKey)

/** @param home the installation's address, without a trailing slash */
export const lazyAttester =
  (keys: Keys, home: string): Attest =>
  async (who, attested) => {
    const attest = attester(await issuerOf(await issuerKey(keys)), recordIdentity(await nameKey(keys), home))
    return attest(who, attested)
  }
