import { describe, expect, it } from 'vitest'
import { claimsOf, openBadge } from '../../../../core/domain/attestation/credential.ts'
import { earnedIn } from '../../../../core/domain/attestation/earned.ts'
import { programmeOf } from '../../../../core/domain/learning/programme.ts'
import { aCatalog, anObjectiveFile, aPerson, MONDAY } from '../../../support/builders.ts'
import { TEST_IDENTITY } from '../../../support/record-builders.ts'

const catalog = aCatalog([
  anObjectiveFile('un'),
  anObjectiveFile('deux'),
  anObjectiveFile('trois', { level: 'referent' }),
])
const programme = programmeOf(aPerson(), catalog)
const knows = (objective: string, stability: number, lastDay = MONDAY) => ({
  objective,
  stability,
  lastDay,
  difficulty: 5,
  lastGrade: 3 as const,
  reviews: 3,
  lapses: 0,
})

describe('a series', () => {
  it('is earned when everything in it that concerns the person is well anchored, since the last of it', () => {
    const earned = earnedIn('esprit-critique', programme, [knows('un', 60, MONDAY - 9), knows('deux', 400, MONDAY - 2)])
    expect(earned?.objectives.map(({ id }) => id)).toEqual(['un', 'deux'])
    expect(earned?.on).toBe(MONDAY - 2)
  })

  it.each([
    ['nothing is known', []],
    ['one objective was never met', [knows('un', 99)]],
    ['one objective holds for less than two months', [knows('un', 99), knows('deux', 59.9)]],
    ['what is known lies elsewhere', [knows('un', 99), knows('autre', 99)]],
  ])('is not earned yet when %s', (_when, memories) => {
    expect(earnedIn('esprit-critique', programme, memories)).toBeNull()
  })

  it('that has nothing for the person is not earned by doing nothing', () => {
    expect(earnedIn('inconnue', programme, [knows('un', 99)])).toBeNull()
  })
})

describe('the credential', () => {
  const series = catalog.series.get('esprit-critique')
  if (!series) throw new Error('no series')
  const attested = {
    organisation: 'Ville de Démonstration',
    series,
    objectives: programme,
    on: MONDAY,
    language: 'fr' as const,
  }
  const sealed = {
    id: `urn:uuid:${TEST_IDENTITY.idOf('a')}`,
    subject: `urn:uuid:${TEST_IDENTITY.idOf('b')}`,
    issuer: 'did:jwk:x',
    home: TEST_IDENTITY.home,
    recipientHash: 'abc',
    salt: 'sel',
  }

  it('is what Open Badges 3.0 asks for, with its contexts as constants', () => {
    expect(openBadge(attested, sealed)).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      validFrom: '2026-11-23T00:00:00Z',
      credentialSubject: {
        type: ['AchievementSubject'],
        identifier: [{ hashed: true, identityHash: 'sha256$abc', salt: 'sel' }],
        achievement: { id: 'https://apprenance.example/xapi/series/esprit-critique', type: ['Achievement'] },
      },
    })
  })

  it('says in words what was done and how little it means, in the language of the content', () => {
    const of = (language: 'fr' | 'en') =>
      openBadge({ ...attested, language }, sealed).credentialSubject.achievement.criteria.narrative
    expect(of('fr')).toMatch(/^A répondu.*ni un examen ni une note\.\n\n- Vérifier une source\n- /s)
    expect(of('en')).toMatch(/neither an examination nor a mark/)
  })

  it('repeats itself in the claims of the token, exactly', () => {
    const badge = openBadge(attested, sealed)
    expect(claimsOf(badge)).toEqual({
      iss: 'did:jwk:x',
      jti: sealed.id,
      sub: sealed.subject,
      nbf: Date.UTC(2026, 10, 23) / 1000,
    })
  })
})
