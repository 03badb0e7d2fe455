import { CompactSign, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'

/** Who signs attestations: this installation, under a key of its own and nothing else. */
export interface Issuer {
  did: string
  /** A signed text that carries the public key with it. */
  sign(payload: object): Promise<string>
}

/** A new private key, as it is kept. */
export async function newIssuerKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  return JSON.stringify(await exportJWK(privateKey))
}

export async function issuerOf(kept: string): Promise<Issuer> {
  const { d, ...rest } = JSON.parse(kept) as JWK
  const jwk = publicPart(rest)
  if (jwk === null || d === undefined) throw new Error('the key that signs attestations is not an Ed25519 key')
  const key = await importJWK({ ...jwk, d }, 'EdDSA')
  return {
    did: didOf(jwk),
    // Open Badges 3.0 allows these header fields and no other.
    sign: payload =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
        .setProtectedHeader({ alg: 'EdDSA', jwk: { ...jwk }, typ: 'JWT' })
        .sign(key),
  }
}

export interface PublicJwk {
  crv: 'Ed25519'
  kty: 'OKP'
  x: string
}

/** The public key alone, whatever else came with it; null when it is of another kind. */
export const publicPart = ({ crv, kty, x }: JWK): PublicJwk | null =>
  crv === 'Ed25519' && kty === 'OKP' && typeof x === 'string' ? { crv, kty: 'OKP', x } : null

/** did:jwk: the identifier is the public key itself, so nothing has to be looked up to check a signature. */
export const didOf = ({ crv, kty, x }: PublicJwk): string =>
  `did:jwk:${Buffer.from(JSON.stringify({ crv, kty, x })).toString('base64url')}`
