import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from 'node:crypto'
import type { PersonRef } from '../../core/domain/people/person.ts'
import type { Entry } from '../../core/domain/rituals/entry.ts'

/**
 * How answers that nobody signs are kept while they are taken. All of a step's answers are one sealed text, written
 * anew in an order drawn by lot each time, so that no row is anybody's. Everything here hangs on the step's key.
 */
export const newKey = (): Buffer => randomBytes(32)

const mac = (key: Buffer, ...parts: readonly (string | Buffer)[]): Buffer => {
  const hmac = createHmac('sha256', key)
  for (const part of parts) hmac.update(part).update('\u0000')
  return hmac.digest()
}

/** Says that somebody took part, to whoever holds the key. */
export const nullifierOf = (key: Buffer, { tenant, person }: PersonRef): Buffer => mac(key, 'who', tenant, person)

/** Ties a person to one receipt without telling which: a second contribution under another one is refused. */
export const bondOf = (key: Buffer, nullifier: Buffer, receipt: string): Buffer => mac(key, 'bond', nullifier, receipt)

export const isBond = (kept: Buffer, given: Buffer): boolean =>
  kept.length === given.length && timingSafeEqual(kept, given)

/** What is stored of a receipt. */
export const receiptHash = (receipt: string): string => createHash('sha256').update(receipt).digest('base64url')

/** Receipt hash → what was given under it. */
export type Sheet = ReadonlyMap<string, Entry>

const NONCE = 12
const TAG = 16
/** The length tells nothing but the order of magnitude. */
const BLOCK = 8192

export function seal(key: Buffer, sheet: Sheet): Buffer {
  const text = Buffer.from(JSON.stringify(byLot([...sheet])), 'utf8')
  const padded = Buffer.alloc(Math.ceil((text.length + 1) / BLOCK) * BLOCK, ' ')
  text.copy(padded)
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', mac(key, 'seal'), nonce)
  return Buffer.concat([nonce, cipher.update(padded), cipher.final(), cipher.getAuthTag()])
}

export function unseal(key: Buffer, sealed: Buffer | null | undefined): Map<string, Entry> {
  if (!sealed) return new Map()
  const decipher = createDecipheriv('aes-256-gcm', mac(key, 'seal'), sealed.subarray(0, NONCE))
  decipher.setAuthTag(sealed.subarray(-TAG))
  const text = Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8')
  return new Map(JSON.parse(text) as [string, Entry][])
}

/** An order that nothing repeats. */
export function byLot<T>(items: readonly T[]): T[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const pick = randomInt(last + 1)
    ;[order[last], order[pick]] = [order[pick] as T, order[last] as T]
  }
  return order
}
