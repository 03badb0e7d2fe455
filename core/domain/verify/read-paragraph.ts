import type { Detector } from '../privacy/finding.ts'
import { type Claim, claimsOf } from './claims.ts'
import type { Fact, Finder } from './fact.ts'
import { findDates } from './finders/dates.ts'
import { findDeadlines } from './finders/deadlines.ts'
import { findFigures } from './finders/figures.ts'
import { findBoilerplate, findPlaceholders } from './finders/leftovers.ts'
import { findLegalReferences } from './finders/legal-references.ts'
import { findLinks } from './finders/links.ts'
import { findLongSentences } from './finders/long-sentences.ts'
import { findUnsourced } from './finders/no-source.ts'
import { findOrganisations } from './finders/organisations.ts'
import { findQuotations } from './finders/quotations.ts'
import { findWrongWeekdays } from './finders/weekdays.ts'
import { findAbsolutes, findHedges } from './finders/wording.ts'

/** What one paragraph says by itself; offsets count from where it begins. */
export interface Reading {
  facts: readonly Fact[]
  claims: readonly Claim[]
}

/** Each takes what the ones before left: a year inside a law’s number is no longer a date, nor its number a figure. */
const BEFORE_PEOPLE: readonly Finder[] = [findPlaceholders, findLinks, findLegalReferences]
const AFTER_PEOPLE: readonly Finder[] = [findDeadlines, findDates, findFigures, findOrganisations]
/** Said about a stretch of text, whatever else stands in it. */
const OVER_ALL: readonly Finder[] = [
  findBoilerplate,
  findQuotations,
  findHedges,
  findAbsolutes,
  findLongSentences,
  findUnsourced,
  findWrongWeekdays,
]

/** Numbers that a key proves, and addresses: nothing else may take them. */
const CERTAIN = new Set(['email', 'iban', 'nir', 'card', 'phone', 'siret', 'own-term'])

/** `context` is what stands just before, in the paragraph above: the label of a table’s cell. */
export function readParagraph(text: string, context: string, guard: Detector): Reading {
  const personal = guard(context + text)
    .filter(({ start }) => start >= context.length)
    .map(({ type, start, end, severity }) => ({
      type,
      start: start - context.length,
      end: end - context.length,
      severity,
    }))
  const taken = new Uint8Array(text.length)
  const kept: Fact[] = []
  const take = (facts: readonly Fact[]) => {
    for (const fact of facts) {
      if (taken.subarray(fact.start, fact.end).includes(1)) continue
      taken.fill(1, fact.start, fact.end)
      kept.push(fact)
    }
  }
  take(personal.filter(({ type }) => CERTAIN.has(type)))
  for (const find of BEFORE_PEOPLE) take(find(text))
  take(personal.filter(({ type }) => !CERTAIN.has(type)))
  for (const find of AFTER_PEOPLE) take(find(text))
  return { facts: [...kept, ...OVER_ALL.flatMap(find => find(text))], claims: claimsOf(text, kept) }
}
