import type { Severity } from '../privacy/finding.ts'
import type { FindingGroup, ScanType } from './finding.ts'

/** The objective of the core pack that teaches, in a minute, what to do with each finding. A test holds them to it. */
export const LESSONS: Readonly<Record<ScanType, string | null>> = {
  email: 'donnees-personnelles',
  phone: 'donnees-personnelles',
  nir: 'donnees-personnelles',
  iban: 'donnees-personnelles',
  card: 'donnees-personnelles',
  siret: null,
  siren: null,
  plate: 'donnees-personnelles',
  address: 'donnees-personnelles',
  'birth-date': 'donnees-personnelles',
  person: 'donnees-personnelles',
  health: 'donnees-personnelles',
  union: 'donnees-personnelles',
  'own-term': 'donnees-internes',
  'legal-reference': 'reperer-une-hallucination',
  percentage: 'ouvrir-la-source',
  amount: 'ouvrir-la-source',
  figure: 'ouvrir-la-source',
  date: 'ouvrir-la-source',
  deadline: 'ouvrir-la-source',
  organisation: 'reperer-une-hallucination',
  quotation: 'ouvrir-la-source',
  link: 'reperer-une-hallucination',
  placeholder: 'un-premier-jet',
  boilerplate: 'un-premier-jet',
  hedge: 'une-consigne-precise',
  absolute: 'confiance-et-esprit-critique',
  contradiction: 'controle-humain',
  'no-source': 'ouvrir-la-source',
  'long-sentence': 'un-premier-jet',
}

/** How much each weighs when its finder says nothing more precise. */
export const SEVERITIES: Readonly<Partial<Record<ScanType, Severity>>> = {
  'legal-reference': 'medium',
  amount: 'medium',
  deadline: 'medium',
  percentage: 'medium',
  contradiction: 'high',
}

const GROUPS: ReadonlyMap<ScanType, FindingGroup> = new Map([
  ...(['placeholder', 'boilerplate'] as const).map(type => [type, 'leftovers'] as const),
  ...(['hedge', 'absolute', 'long-sentence'] as const).map(type => [type, 'wording'] as const),
  ...(
    [
      'legal-reference',
      'percentage',
      'amount',
      'figure',
      'date',
      'deadline',
      'organisation',
      'quotation',
      'link',
      'contradiction',
      'no-source',
    ] as const
  ).map(type => [type, 'claims'] as const),
])

export const groupOf = (type: ScanType): FindingGroup => GROUPS.get(type) ?? 'personal'
