import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** A signing key and the name under which it is, or is not, published. */
export interface SigningKey {
  kid: string
  privateKey: KeyObject
  publicKey: KeyObject
}

export function signingKey(kid: string, modulusLength = 2048): SigningKey {
  return { kid, ...generateKeyPairSync('rsa', { modulusLength }) }
}

/** The public half as a key set shows it; `more` for endorsements, issuer and the like. */
export const published = (
  { kid, publicKey }: SigningKey,
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  kid,
  use: 'sig',
  alg: 'RS256',
  ...publicKey.export({ format: 'jwk' }),
  ...more,
})

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

export type Algorithm = 'RS256' | 'HS256' | 'none'

/** Any token at all, well formed or not: every part of it may be said. */
export function token(
  claims: Record<string, unknown>,
  key: SigningKey,
  { alg = 'RS256', header = {} }: { alg?: Algorithm; header?: Record<string, unknown> } = {},
): string {
  const signed = `${part({ alg, typ: 'JWT', kid: key.kid, ...header })}.${part(claims)}`
  return `${signed}.${signature(signed, key, alg)}`
}

function signature(signed: string, { privateKey, publicKey }: SigningKey, alg: Algorithm): string {
  if (alg === 'none') return ''
  if (alg === 'RS256') return sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')
  return createHmac('sha256', publicKey.export({ format: 'pem', type: 'spki' }))
    .update(signed)
    .digest('base64url')
}
