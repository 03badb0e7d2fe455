import type { FindingType, Severity } from '../privacy/finding.ts'

/** What a checker stops at besides personal data. */
export type VerifyType =
  | 'legal-reference'
  | 'percentage'
  | 'amount'
  | 'figure'
  | 'date'
  | 'deadline'
  | 'organisation'
  | 'quotation'
  | 'link'
  | 'placeholder'
  | 'boilerplate'
  | 'hedge'
  | 'absolute'
  | 'contradiction'
  | 'no-source'
  | 'long-sentence'

export type ScanType = FindingType | VerifyType

/** How a list of findings is best cut: what must not leave, what is to be checked, what was left behind, how it reads. */
export type FindingGroup = 'personal' | 'claims' | 'leftovers' | 'wording'

/** An official address where a reference can be opened. Built from the reference alone; nothing is called. */
export interface OfficialPlace {
  /** The reference as one would look for it: « article L. 2121-29 du code général des collectivités territoriales ». */
  reference: string
  site: 'legifrance' | 'eur-lex' | 'curia' | 'conseil-etat' | 'hudoc'
  url: string
}

/** UTF-16 offsets into the text as given. */
export interface Span {
  start: number
  end: number
}

/**
 * Something to look at: `text.slice(start, end)` is `text`. The type is also the key of its words (what it is, and why it
 * matters). Types of the groups `personal` and `claims` never overlap one another; `quotation`, `contradiction`,
 * `no-source` and `long-sentence` are said about a stretch of text and may hold others.
 */
export interface ScanFinding extends Span {
  type: ScanType
  text: string
  severity: Severity
  group: FindingGroup
  /** Objective of the shipped core pack that teaches this in a minute; null when none fits. */
  lesson: string | null
  /** Legal references: where to check. */
  places?: readonly OfficialPlace[]
  /** Contradictions: the other places that say something else. */
  others?: readonly Span[]
}

export interface ScanOptions {
  /** The organisation's own confidential terms: project names, places, people. Found whatever their case and accents. */
  terms?: readonly string[]
}
