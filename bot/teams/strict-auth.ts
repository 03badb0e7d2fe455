import { hash, type KeyObject, verify } from 'node:crypto'
import type { AuthenticateRequestResult } from 'botframework-connector'
import { type ActivityPolicy, activityRefusal, type RawActivity, type Refusal, type Vouched } from './activity-rules.ts'
import { readBearer } from './bearer.ts'
import { inTime, readClaims } from './claims.ts'
import type { BotKeys } from './jwks.ts'
import { lru } from './lru.ts'

/** What the SDK wants to know about an admitted request. */
export type Admission = AuthenticateRequestResult | Refusal

export interface StrictAuthOptions extends ActivityPolicy {
  appId: string
  issuer: string
  keys: BotKeys
  /** The SDK's own validation, asked once per token after ours. Rejects what it does not accept. */
  secondLock(authorization: string, activity: RawActivity): Promise<AuthenticateRequestResult>
}

interface Verified extends Vouched {
  kid: string
  key: KeyObject
  /** Epoch milliseconds. */
  expires: number
}

const REMEMBERED_TOKENS = 500

/**
 * The guard before the SDK: every rule of the Bot Connector protocol and of ours, in our own code, failing closed.
 * A token is verified once and then remembered by its digest until it ends or its key is withdrawn; what concerns
 * the activity is asked every time (teams.md 7.1, security-privacy.md 3.1).
 */
export function strictAuth({ appId, issuer, keys, secondLock, ...policy }: StrictAuthOptions) {
  const remembered = lru<string, Verified & { result: AuthenticateRequestResult }>(REMEMBERED_TOKENS)

  async function recall(digest: string, at: number) {
    const known = remembered.get(digest)
    if (known === undefined) return null
    const key = at < known.expires ? await keys.find(known.kid, at) : 'unknown'
    if (typeof key === 'object' && key.key === known.key) return known
    remembered.delete(digest)
    return null
  }

  async function checked(authorization: string, at: number): Promise<Verified | Refusal> {
    const token = readBearer(authorization)
    if (token === null) return { refused: 401, why: 'no token' }
    const claims = readClaims(token.claims, { issuer, audience: appId })
    if (claims === null) return { refused: 401, why: 'claims' }
    if (!inTime(token.claims, at)) return { refused: 401, why: 'time' }
    const found = await keys.find(token.kid, at)
    if (found === 'unavailable') return { refused: 503, why: 'no signing keys' }
    if (found === 'unknown') return { refused: 401, why: 'key' }
    if (!verify('RSA-SHA256', Buffer.from(token.signed), found.key, token.signature))
      return { refused: 401, why: 'signature' }
    return { ...claims, ...found, kid: token.kid }
  }

  /** @param at epoch milliseconds */
  return async function admit(authorization: string, activity: RawActivity, at: number): Promise<Admission> {
    const digest = hash('sha256', authorization, 'base64')
    const known = await recall(digest, at)
    const token = known ?? (await checked(authorization, at))
    if ('refused' in token) return token
    const refusal = activityRefusal(activity, token, policy)
    if (refusal !== null) return refusal
    if (known !== null) return known.result
    try {
      const result = await secondLock(authorization, activity)
      if (at < token.expires) remembered.set(digest, { ...token, result })
      return result
    } catch {
      return { refused: 401, why: 'second lock' }
    }
  }
}
