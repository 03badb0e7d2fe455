/** A bot service token taken apart, with nothing believed yet. */
export interface Bearer {
  kid: string
  claims: Readonly<Record<string, unknown>>
  /** What the signature is over. */
  signed: string
  signature: Buffer
}

const LONGEST = 8 * 1024
const SHAPE = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/

/** An Authorization header → its token; null unless it is exactly `Bearer` and an RS256 token with a key id. */
export function readBearer(authorization: string): Bearer | null {
  if (authorization.length > LONGEST) return null
  const [, head = '', body = '', signature = ''] = SHAPE.exec(authorization) ?? []
  const header = objectIn(head)
  const claims = objectIn(body)
  if (header === null || claims === null) return null
  // `crit` names extensions that a verifier must know; we know none (RFC 7515, 4.1.11).
  if (header.alg !== 'RS256' || typeof header.kid !== 'string' || header.crit !== undefined) return null
  const bytes = Buffer.from(signature, 'base64url')
  // One token has one spelling.
  if (bytes.toString('base64url') !== signature) return null
  return { kid: header.kid, claims, signed: `${head}.${body}`, signature: bytes }
}

function objectIn(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
