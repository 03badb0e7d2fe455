/** The clocks of two machines may differ by this much (docs decision 8). */
const SKEW_MS = 300_000

/** What a token must say before its signature is even looked at. */
export interface Claims {
  serviceUrl: string
  /** Epoch milliseconds. */
  expires: number
}

/**
 * Issuer and audience as plain strings and exactly ours, an end, and the service address it is good for.
 * @returns null when any of it is missing or otherwise
 */
export function readClaims(
  claims: Readonly<Record<string, unknown>>,
  expected: { issuer: string; audience: string },
): Claims | null {
  const { iss, aud, exp, nbf, serviceurl } = claims
  if (iss !== expected.issuer || aud !== expected.audience) return null
  if (typeof exp !== 'number' || !Number.isFinite(exp)) return null
  if (nbf !== undefined && (typeof nbf !== 'number' || !Number.isFinite(nbf))) return null
  if (typeof serviceurl !== 'string' || serviceurl === '') return null
  return { serviceUrl: serviceurl, expires: exp * 1000 }
}

/** @param at epoch milliseconds */
export function inTime(claims: Readonly<Record<string, unknown>>, at: number): boolean {
  const { exp, nbf } = claims as { exp: number; nbf?: number }
  return at < exp * 1000 + SKEW_MS && (nbf === undefined || at >= nbf * 1000 - SKEW_MS)
}
