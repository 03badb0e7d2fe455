import { decodeJwt, type JWTPayload, jwtVerify } from 'jose'
import type { PersonRef } from '../../core/domain/people/person.ts'
import { entraKeys } from './entra-keys.ts'
import { SCOPE } from './scope.ts'

/** Everything the API must know to tell who calls. Plain values: `bot/config.ts` fills them from the environment. */
export interface ApiIdentityConfig {
  /** The API's own Entra registration: what a token must be for. */
  apiClientId: string
  /** The registrations that may call on a person's behalf: the add-in's. */
  clients: readonly string[]
  /** Entra tenant ids that this installation serves. */
  tenants: readonly string[]
  /** `iss` of a token, with '{tenantid}' for its own tenant. */
  issuer: string
  /** Where Entra publishes its tenant-independent v2 keys. */
  jwksUrl: string
}

export const PUBLIC_ENTRA = {
  issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0',
  jwksUrl: 'https://login.microsoftonline.com/common/discovery/v2.0/keys',
} as const

/** 401: no good token. 403: a good token, not for this. 503: nobody can be told apart for now. */
export type Caller = { who: PersonRef } | { refused: 401 | 403 | 503 }

export interface ApiIdentity {
  /** @param at epoch milliseconds */
  of(authorization: string, at: number): Promise<Caller>
  /** The signing keys are there; asking also tries again to get them. */
  ready(): boolean
}

const SKEW_SECONDS = 300
const LONGEST = 16 * 1024
const SHAPE = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/
/** Personal Microsoft accounts: never a civil servant. */
const CONSUMERS = '9188040d-6c67-4c5b-b112-36a304b66dad'
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/

/**
 * An Entra access token → tenant and person, and never anything else of what it says: no name, no e-mail
 * (security-privacy.md 4.1). Keys come from our own list only, never from the token.
 */
export function apiIdentity(config: ApiIdentityConfig, log: { warn(facts: object, text: string): void }): ApiIdentity {
  if (config.apiClientId === '' || config.clients.length === 0 || config.tenants.length === 0)
    throw new Error('The API needs its own client id, the clients that may call it and the tenants it serves')
  const tenants = new Set(config.tenants.map(id => id.toLowerCase()))
  const keys = entraKeys(config.jwksUrl, log)
  void keys.warm(Date.now())

  async function verified(token: string, at: number): Promise<JWTPayload | 'unavailable' | null> {
    const { tid } = decodeJwt(token)
    if (typeof tid !== 'string' || !GUID.test(tid)) return null
    const issuer = config.issuer.replace('{tenantid}', tid)
    let down = false
    try {
      const { payload } = await jwtVerify(
        token,
        async ({ kid }) => {
          const found = typeof kid === 'string' ? await keys.find(kid, at) : 'unknown'
          down = found === 'unavailable'
          if (typeof found === 'string' || found.issuer.replace('{tenantid}', tid) !== issuer) throw new Error('no key')
          return found.key
        },
        {
          algorithms: ['RS256'],
          issuer,
          audience: config.apiClientId,
          clockTolerance: SKEW_SECONDS,
          currentDate: new Date(at),
          requiredClaims: ['exp', 'nbf', 'tid', 'oid'],
        },
      )
      return payload
    } catch {
      return down ? 'unavailable' : null
    }
  }

  return {
    async of(authorization, at) {
      const token = authorization.length <= LONGEST ? SHAPE.exec(authorization)?.[1] : undefined
      if (token === undefined) return { refused: 401 }
      const claims = await verified(token, at).catch(() => null)
      if (claims === 'unavailable') return { refused: 503 }
      if (claims === null || typeof claims.aud !== 'string' || claims.ver !== '2.0') return { refused: 401 }
      return allowed(claims, config.clients, tenants)
    },
    ready() {
      void keys.warm(Date.now())
      return keys.loaded()
    },
  }
}

/** A genuine token of Entra for this API: may this one be used, and whose is it? */
function allowed(claims: JWTPayload, clients: readonly string[], tenants: ReadonlySet<string>): Caller {
  const { tid, oid, scp, azp, idtyp } = claims
  if (typeof tid !== 'string' || tid === CONSUMERS || !tenants.has(tid)) return { refused: 403 }
  if (typeof azp !== 'string' || !clients.includes(azp)) return { refused: 403 }
  if (idtyp === 'app' || typeof scp !== 'string' || !scp.split(' ').includes(SCOPE)) return { refused: 403 }
  if (typeof oid !== 'string' || !GUID.test(oid)) return { refused: 403 }
  return { who: { tenant: tid, person: oid } }
}
