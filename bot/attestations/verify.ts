import { compactVerify, decodeProtectedHeader, importJWK } from 'jose'
import { z } from 'zod/v4'
import { CONTEXTS } from '../../core/domain/attestation/credential.ts'
import { didOf, publicPart } from './issuer.ts'
import { recipientHash } from './recipient.ts'

/** What somebody who was shown an attestation may want to know besides. */
export interface VerifyOptions {
  /** Epoch milliseconds. */
  at: number
  /** The issuer they know, from the organisation itself. Without it: whoever made it, it was not changed since. */
  issuer?: string | undefined
  /** Entra object id of the person who shows it. */
  person?: string | undefined
}

export type AttestationProblem =
  | 'no-attestation'
  | 'signature'
  | 'contents'
  | 'claims'
  | 'too-early'
  | 'issuer'
  | 'recipient'

export type Verified =
  | { ok: { issuer: string; organisation: string; name: string; validFrom: string } }
  | { problem: AttestationProblem }

/** Longer than any attestation of ours, short enough to be read by anybody's machine. */
const LONGEST = 512 * 1024
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/

/** What we make, and nothing that merely looks like it: pinned contexts, one hashed recipient. */
const contents = z.object({
  '@context': z.tuple([z.literal(CONTEXTS[0]), z.literal(CONTEXTS[1])]),
  id: z.string(),
  type: z.tuple([z.literal('VerifiableCredential'), z.literal('OpenBadgeCredential')]),
  name: z.string(),
  issuer: z.object({ id: z.string(), name: z.string() }),
  validFrom: z.iso.datetime(),
  credentialSubject: z.object({
    id: z.string(),
    identifier: z.tuple([z.object({ hashed: z.literal(true), identityHash: z.string(), salt: z.string() })]),
  }),
  iss: z.string(),
  jti: z.string(),
  sub: z.string(),
  nbf: z.number(),
})

/** Checks an attestation without any network: the file, or the signed text that is in it. */
export async function verifyAttestation(file: string, options: VerifyOptions): Promise<Verified> {
  const token = signedText(file)
  if (token === null) return { problem: 'no-attestation' }
  const opened = await openSigned(token)
  if (opened === null) return { problem: 'signature' }
  const read = contents.safeParse(opened.payload)
  if (!read.success) return { problem: 'contents' }
  const { data: badge } = read
  const problem =
    claimsProblem(badge, opened.did, options.at) ??
    (options.issuer !== undefined && options.issuer !== badge.iss ? 'issuer' : null) ??
    (options.person !== undefined && !isFor(badge, options.person) ? 'recipient' : null)
  if (problem) return { problem }
  return { ok: { issuer: badge.iss, organisation: badge.issuer.name, name: badge.name, validFrom: badge.validFrom } }
}

type Badge = z.infer<typeof contents>

/** The text itself, or the one that was baked into a picture. */
function signedText(file: string): string | null {
  if (file.length > LONGEST) return null
  const text = file.trim()
  const found = TOKEN.test(text) ? text : /<openbadges:credential verify="([^"]*)"/.exec(text)?.[1]
  return found !== undefined && TOKEN.test(found) ? found : null
}

async function openSigned(token: string): Promise<{ did: string; payload: unknown } | null> {
  try {
    const jwk = publicPart(decodeProtectedHeader(token).jwk ?? {})
    if (jwk === null) return null
    const { payload } = await compactVerify(token, await importJWK({ ...jwk }, 'EdDSA'), { algorithms: ['EdDSA'] })
    return { did: didOf(jwk), payload: JSON.parse(new TextDecoder().decode(payload)) }
  } catch {
    return null
  }
}

/** The key that signed is the issuer's, and what is said twice is said alike. */
function claimsProblem(badge: Badge, did: string, at: number): AttestationProblem | null {
  const from = Date.parse(badge.validFrom)
  const same =
    badge.iss === did &&
    badge.issuer.id === did &&
    badge.jti === badge.id &&
    badge.sub === badge.credentialSubject.id &&
    badge.nbf * 1000 === from
  if (!same) return 'claims'
  return from > at ? 'too-early' : null
}

function isFor({ credentialSubject }: Badge, person: string): boolean {
  const [{ identityHash, salt }] = credentialSubject.identifier
  return identityHash === `sha256$${recipientHash(person, salt)}`
}
