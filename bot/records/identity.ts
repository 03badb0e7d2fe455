import { createHmac } from 'node:crypto'
import type { RecordIdentity } from '../../core/ports/records.ts'

/**
 * Names for people, made from a key that never leaves the installation: the same person always has the same one, and
 * who has no key cannot tell whose it is. A different key is a different set of names: that is how they are forgotten.
 */
export function recordIdentity(key: string, home: string): RecordIdentity {
  const mac = (use: string, what: string) => createHmac('sha256', key).update(`${use}/${what}`)
  return {
    home,
    pseudonymOf: ({ tenant, person }) => mac('person', `${tenant}/${person}`).digest('base64url'),
    idOf: what => uuidFrom(mac('id', what).digest('hex')),
  }
}

/** The first 122 bits as a random-looking UUID (RFC 9562, version 4). */
const uuidFrom = (hex: string): string =>
  hex.replace(
    /^(.{8})(.{4}).(.{3})(.)(.{3})(.{12}).*$/,
    (_, a, b, c, d, e, f) => `${a}-${b}-4${c}-${'89ab'[Number.parseInt(d, 16) % 4]}${e}-${f}`,
  )
