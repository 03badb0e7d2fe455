import { createPublicKey, type KeyObject } from 'node:crypto'
import { z } from 'zod/v4'
import { type KeySource, loadKeys } from './load-keys.ts'

/** A key of the bot service. `endorsements` are the channels it may speak for; never empty. */
export interface BotKey {
  key: KeyObject
  endorsements: ReadonlySet<string>
}

export interface BotKeys {
  /**
   * @param at epoch milliseconds
   * @returns `'unknown'`: no such key, or one that may speak for nobody; `'unavailable'`: no keys that may be relied on
   */
  find(kid: string, at: number): Promise<BotKey | 'unknown' | 'unavailable'>
  /** Loads the keys when none are there yet. Never throws. */
  warm(at: number): Promise<void>
  loaded(): boolean
  /** Grows when the set of keys changed. */
  generation(): number
}

const HOUR = 3_600_000
const MINUTE = 60_000
/** Keys are read again after this. A key that was withdrawn is refused from then on at the latest. */
export const FRESH_MS = 24 * HOUR
/** An unknown key makes us look again, but not more often than this, whoever asks. */
export const COOL_DOWN_MS = 5 * MINUTE
/** While there are no keys at all nothing works: look more often. */
export const EMPTY_COOL_DOWN_MS = 10_000
/** Where the keys can't be read again, the old ones hold for as long as the protocol allows keeping them; then nobody passes. */
export const LONGEST_STALE_MS = 5 * 24 * HOUR

/** The bot service's signing keys, read by ourselves because a key without endorsements must be refused. */
export function botKeys(source: KeySource, log: { warn(facts: object, text: string): void }): BotKeys {
  let keys = new Map<string, BotKey | null>()
  let print = ''
  let generation = 0
  let loadedAt = Number.NEGATIVE_INFINITY
  let triedAt = Number.NEGATIVE_INFINITY
  let flight: Promise<void> | null = null

  const empty = () => loadedAt === Number.NEGATIVE_INFINITY
  const mayTry = (at: number) => at - triedAt >= (empty() ? EMPTY_COOL_DOWN_MS : COOL_DOWN_MS)

  async function read(at: number): Promise<void> {
    try {
      const found = await loadKeys(source)
      loadedAt = at
      const now = JSON.stringify(found)
      // Same keys, same objects: what was verified with them stays verified.
      if (now === print) return
      print = now
      keys = usable(found)
      generation++
    } catch (error) {
      log.warn({ problem: error instanceof Error ? error.message : 'unknown' }, 'teams: signing keys could not be read')
    }
  }

  async function refresh(at: number): Promise<void> {
    if (flight === null) {
      if (!mayTry(at)) return
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
    generation: () => generation,
  }
}

const key = z.object({
  kid: z.string().min(1),
  kty: z.literal('RSA'),
  use: z.literal('sig').optional(),
  alg: z.literal('RS256').optional(),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string().min(1)).min(1),
})

/** Kid → key, or null for a key that is published but may not be used: asking for it is no reason to look again. */
function usable(found: readonly unknown[]): Map<string, BotKey | null> {
  const keys = new Map<string, BotKey | null>()
  for (const raw of found) {
    const kid = (raw as { kid?: unknown } | null)?.kid
    if (typeof kid === 'string' && !keys.has(kid)) keys.set(kid, imported(raw))
  }
  return keys
}

function imported(raw: unknown): BotKey | null {
  const { data } = key.safeParse(raw)
  if (data === undefined) return null
  try {
    const object = createPublicKey({ key: { kty: 'RSA', n: data.n, e: data.e }, format: 'jwk' })
    const strong = (object.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048
    return strong ? { key: object, endorsements: new Set(data.endorsements) } : null
  } catch {
    return null
  }
}
