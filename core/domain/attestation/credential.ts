import { type Day, isoOf } from '../calendar/day.ts'
import type { Objective } from '../content/objective.ts'
import type { Series } from '../content/pack.ts'
import type { Language } from '../people/person.ts'

/** Pinned: nothing is fetched to make or to check an attestation, and no other context is taken. */
export const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const

/** What is attested, and by whom, before anything is signed. */
export interface Attested {
  /** Name of the organisation. */
  organisation: string
  series: Series
  objectives: readonly Objective[]
  /** Since when. */
  on: Day
  language: Language
}

/** What the edge adds: keys, addresses and hashes. */
export interface Sealed {
  /** 'urn:uuid:…' of this attestation, and of its subject; neither tells who. */
  id: string
  subject: string
  /** DID of the installation, which holds its public key. */
  issuer: string
  /** The installation's address, without a trailing slash. */
  home: string
  /** SHA-256 of the person's Entra object id followed by the salt, in hexadecimal. */
  recipientHash: string
  salt: string
}

export type OpenBadge = ReturnType<typeof openBadge>

/**
 * An Open Badges 3.0 credential. Who it is for is a salted hash: whoever knows the person can check it with them,
 * nobody can read a name in it.
 */
export const openBadge = ({ organisation, series, objectives, on, language }: Attested, sealed: Sealed) => ({
  '@context': [...CONTEXTS],
  id: sealed.id,
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: series.title,
  issuer: { id: sealed.issuer, type: ['Profile'], name: organisation, url: sealed.home },
  validFrom: `${isoOf(on)}T00:00:00Z`,
  credentialSubject: {
    id: sealed.subject,
    type: ['AchievementSubject'],
    identifier: [
      {
        type: 'IdentityObject',
        hashed: true,
        identityType: 'systemId',
        identityHash: `sha256$${sealed.recipientHash}`,
        salt: sealed.salt,
      },
    ],
    achievement: {
      id: `${sealed.home}/xapi/series/${series.id}`,
      type: ['Achievement'],
      name: series.title,
      description: series.summary,
      inLanguage: language,
      criteria: { narrative: narrative(objectives, language) },
    },
  },
})

/** In everyday words: what was done, and how little it says. */
function narrative(objectives: readonly Objective[], language: Language): string {
  const titles = objectives.map(({ title }) => `- ${title}`).join('\n')
  return language === 'en'
    ? `Has answered questions on each of these objectives, at intervals, until what was learnt should hold for two months or more without a visit. This is neither an examination nor a mark.\n\n${titles}`
    : `A répondu, à plusieurs reprises et à intervalles, à des questions sur chacun de ces objectifs, jusqu’à ce que l’acquis doive tenir deux mois ou plus sans révision. Ce n’est ni un examen ni une note.\n\n${titles}`
}

/** The claims that must say the same as the credential (Open Badges 3.0, « JWT Payload Format »). */
export const claimsOf = (badge: OpenBadge) => ({
  iss: badge.issuer.id,
  jti: badge.id,
  nbf: Date.parse(badge.validFrom) / 1000,
  sub: badge.credentialSubject.id,
})
