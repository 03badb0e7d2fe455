import { CompactSign, exportJWK, generateKeyPair, importJWK } from 'jose'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, it } from 'vitest'
import { attester } from '../../../bot/attestations/attest.ts'
import { type Issuer, issuerOf, newIssuerKey } from '../../../bot/attestations/issuer.ts'
import { verifyAttestation } from '../../../bot/attestations/verify.ts'
import type { Attested } from '../../../core/domain/attestation/credential.ts'
import { ANN, MONDAY_0930_PARIS as AT, aCatalog, anObjectiveFile, BOB, MONDAY } from '../../support/builders.ts'
import { TEST_IDENTITY } from '../../support/record-builders.ts'

const catalog = aCatalog(Array.from({ length: 20 }, (_, n) => anObjectiveFile(`objectif-${n}`)))
const series = catalog.series.get('esprit-critique')
if (!series) throw new Error('no series')
const attested: Attested = {
  organisation: 'Ville de <Démonstration> & "Cie"',
  series: {
    ...series,
    title: 'Vérifier & garder la main',
    summary: 'Ouvrir la source,\u0000 contrôler, décider. '.repeat(9),
  },
  objectives: [...catalog.objectives.values()],
  on: MONDAY,
  language: 'fr',
}

let key: string
let issuer: Issuer
let file: string
let token: string
beforeAll(async () => {
  key = await newIssuerKey()
  issuer = await issuerOf(key)
  file = await attester(issuer, TEST_IDENTITY)(ANN, attested)
  token = /verify="([^"]+)"/.exec(file)?.[1] ?? ''
})

const payloadOf = (signed: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(signed.split('.')[1] ?? '', 'base64url').toString('utf8'))
const problemOf = async (text: string, more = {}) => {
  const verified = await verifyAttestation(text, { at: AT, ...more })
  return 'problem' in verified ? verified.problem : null
}

describe('an attestation', () => {
  it('is a picture that holds a signed text, and both are read offline', async () => {
    const ok = {
      issuer: issuer.did,
      organisation: attested.organisation,
      name: 'Vérifier & garder la main',
      validFrom: '2026-11-23T00:00:00Z',
    }
    expect(await verifyAttestation(file, { at: AT })).toEqual({ ok })
    expect(await verifyAttestation(` ${token}\n`, { at: AT, issuer: issuer.did, person: ANN.person })).toEqual({ ok })
  })

  it('is well-formed, whatever is in the content', () => {
    const faults: string[] = []
    const texts: string[] = []
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', error => faults.push(error.message))
    parser.on('text', text => texts.push(text))
    parser.write(file).close()
    expect(faults).toEqual([])
    expect(texts.join('\n')).toContain('Ville de <Démonstration> & "Cie"')
    expect(texts.join('\n')).toContain('et 7 autres')
    expect(file).not.toMatch(/<script|href=|data:|\son\w+=/)
  })

  it('holds nothing of the person but a salted hash that they alone can explain', () => {
    const said = JSON.stringify(payloadOf(token)) + file
    for (const secret of [ANN.person, ANN.tenant]) expect(said).not.toContain(secret)
    const header = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8'))
    expect(Object.keys(header).sort()).toEqual(['alg', 'jwk', 'typ'])
    expect(Object.keys(header.jwk).sort()).toEqual(['crv', 'kty', 'x'])
  })

  it('is the same file when it is asked for again, and another one for somebody else', async () => {
    const attest = attester(await issuerOf(key), TEST_IDENTITY)
    expect(await attest(ANN, attested)).toBe(file)
    const other = payloadOf(/verify="([^"]+)"/.exec(await attest(BOB, attested))?.[1] ?? '')
    const mine = payloadOf(token)
    for (const field of ['id', 'sub', 'jti']) expect(other[field]).not.toBe(mine[field])
  })
})

describe('checking', () => {
  it('refuses what is not an attestation', async () => {
    for (const text of ['', 'x', '{}', '<svg/>', 'a.b.c', 'x'.repeat(600_000)])
      expect(await problemOf(text)).toMatch(/no-attestation|signature/)
  })

  it('refuses a text that was changed after it was signed, in any of its parts', async () => {
    const parts = token.split('.')
    for (const [i, part] of parts.entries()) {
      const changed = part.slice(0, -4) + (part.at(-4) === 'A' ? 'B' : 'A') + part.slice(-3)
      expect(await problemOf(parts.with(i, changed).join('.'))).not.toBeNull()
    }
    const other = Buffer.from(JSON.stringify({ ...payloadOf(token), name: 'Doctorat' })).toString('base64url')
    expect(await problemOf(parts.with(1, other).join('.'))).toBe('signature')
  })

  it('refuses a text that is signed by nobody, or by a key that is not the issuer’s', async () => {
    const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url')
    expect(await problemOf(`${none}.${token.split('.')[1]}.x`)).toBe('signature')
    const stranger = await issuerOf(await newIssuerKey())
    expect(await problemOf(await stranger.sign(payloadOf(token)))).toBe('claims')
    const { privateKey } = await generateKeyPair('ES256', { extractable: true })
    const { d: _, ...jwk } = await exportJWK(privateKey)
    const foreign = await new CompactSign(new TextEncoder().encode(JSON.stringify(payloadOf(token))))
      .setProtectedHeader({ alg: 'ES256', jwk })
      .sign(await importJWK(await exportJWK(privateKey), 'ES256'))
    expect(await problemOf(foreign)).toBe('signature')
  })

  it('refuses what says two different things, or follows other contexts', async () => {
    const payload = payloadOf(token)
    for (const [over, problem] of [
      [{ nbf: 0 }, 'claims'],
      [{ sub: 'urn:uuid:x' }, 'claims'],
      [{ jti: 'urn:uuid:x' }, 'claims'],
      [{ iss: 'did:jwk:x' }, 'claims'],
      [{ '@context': ['https://www.w3.org/ns/credentials/v2'] }, 'contents'],
      [{ type: ['VerifiableCredential'] }, 'contents'],
      [{ credentialSubject: {} }, 'contents'],
    ] as const)
      expect(await problemOf(await issuer.sign({ ...payload, ...over }))).toBe(problem)
  })

  it('says when it comes from another issuer, belongs to somebody else, or is not yet valid', async () => {
    const stranger = await issuerOf(await newIssuerKey())
    expect(await problemOf(file, { issuer: stranger.did })).toBe('issuer')
    expect(await problemOf(file, { person: BOB.person })).toBe('recipient')
    expect(await problemOf(file, { person: ANN.person.toUpperCase() })).toBeNull()
    expect(await problemOf(file, { at: AT - 86_400_000 })).toBe('too-early')
  })
})
