import { createPublicKey, type KeyObject } from 'node:crypto'
import { request } from 'undici'
import { z } from 'zod/v4'

/** A signing key of Entra, and the issuer for which it may sign; '{tenantid}' in it stands for the token's own tenant. */
export interface EntraKey {
  key: KeyObject
  issuer: string
}

export interface EntraKeys {
  /** @param at epoch milliseconds */
  find(kid: string, at: number): Promise<EntraKey | 'unknown' | 'unavailable'>
  warm(at: number): Promise<void>
  loaded(): boolean
}

const FRESH_MS = 24 * 3_600_000
/** An unknown key makes us look again, but not more often than this. */
const COOL_DOWN_MS = 5 * 60_000
const EMPTY_COOL_DOWN_MS = 10_000
/** Old keys go on serving while the endpoint is down, but not for ever. */
const LONGEST_STALE_MS = 5 * 24 * 3_600_000

/** Entra's tenant-independent v2 keys. The Teams edge keeps the bot service's in the same way (bot/teams/jwks.ts). */
export function entraKeys(url: string, log: { warn(facts: object, text: string): void }): EntraKeys {
  let keys = new Map<string, EntraKey>()
  let loadedAt = Number.NEGATIVE_INFINITY
  let triedAt = Number.NEGATIVE_INFINITY
  let flight: Promise<void> | null = null

  const empty = () => loadedAt === Number.NEGATIVE_INFINITY

  async function read(at: number): Promise<void> {
    try {
      keys = usable(await keySet(url))
      loadedAt = at
    } catch (error) {
      log.warn({ problem: error instanceof Error ? error.name : 'unknown' }, 'api: signing keys could not be read')
    }
  }

  async function refresh(at: number): Promise<void> {
    if (flight === null) {
      if (at - triedAt < (empty() ? EMPTY_COOL_DOWN_MS : COOL_DOWN_MS)) return
      triedAt = at
      flight = read(at).finally(() => {
        flight = null
      })
    }
    await flight
  }

  return {
    async find(kid, at) {
      if (at - loadedAt > FRESH_MS) await refresh(at)
      if (at - loadedAt > LONGEST_STALE_MS) return 'unavailable'
      if (!keys.has(kid)) await refresh(at)
      return keys.get(kid) ?? 'unknown'
    },
    warm: at => (empty() ? refresh(at) : Promise.resolve()),
    loaded: () => !empty(),
  }
}

const TIMEOUT_MS = 5_000
const LARGEST = 1024 * 1024

async function keySet(url: string): Promise<unknown[]> {
  const { statusCode, body } = await request(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
  const parts: Buffer[] = []
  let size = 0
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length
    if (size > LARGEST) throw new Error('the answer is too large')
    parts.push(part)
  }
  if (statusCode !== 200) throw new Error(`answered ${statusCode}`)
  return z.object({ keys: z.array(z.unknown()).min(1) }).parse(JSON.parse(Buffer.concat(parts).toString('utf8'))).keys
}

const key = z.object({
  kid: z.string().min(1),
  kty: z.literal('RSA'),
  use: z.literal('sig').optional(),
  alg: z.literal('RS256').optional(),
  n: z.string(),
  e: z.string(),
  /** A key that does not say for whom it signs is not used. */
  issuer: z.string().min(1),
})

function usable(found: readonly unknown[]): Map<string, EntraKey> {
  const keys = new Map<string, EntraKey>()
  for (const raw of found) {
    const { data } = key.safeParse(raw)
    if (data === undefined || keys.has(data.kid)) continue
    const object = createPublicKey({ key: { kty: 'RSA', n: data.n, e: data.e }, format: 'jwk' })
    const strong = (object.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048
    if (strong) keys.set(data.kid, { key: object, issuer: data.issuer })
  }
  return keys
}
