import type { BatchDetector } from '../privacy/guard.ts'
import { takerOf } from '../words/taken.ts'
import { forgetStarts } from '../words/word-starts.ts'
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

/** A paragraph, and what stands just before it in the one above: the label of a table’s cell. */
export interface Paragraph {
  text: string
  context: string
}

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
const CERTAIN = new Set<Fact['type']>(['email', 'iban', 'nir', 'card', 'phone', 'siret', 'own-term'])

/** So few that their words stay at hand, so many that it pays. */
const TOGETHER = 128

/**
 * Each paragraph is read by itself, but one finder goes through many of them before the next begins: with a hundred
 * patterns in turn on every paragraph, fetching the patterns takes longer than trying them.
 */
export function readParagraphs(paragraphs: readonly Paragraph[], guard: BatchDetector): Reading[] {
  const readings: Reading[] = []
  for (let from = 0; from < paragraphs.length; from += TOGETHER)
    readings.push(...readSome(paragraphs.slice(from, from + TOGETHER), guard))
  return readings
}

function readSome(paragraphs: readonly Paragraph[], guard: BatchDetector): Reading[] {
  const personal = personalIn(paragraphs, guard)
  const pages = paragraphs.map(({ text }) => ({ text, kept: [] as Fact[], isFree: takerOf(text), over: [] as Fact[] }))
  type Page = (typeof pages)[number]
  const take = ({ isFree, kept }: Page, facts: readonly Fact[]) => {
    for (const fact of facts) if (isFree(fact.start, fact.end)) kept.push(fact)
  }
  const takeAll = (finders: readonly Finder[]) => {
    for (const find of finders) for (const page of pages) take(page, find(page.text))
  }
  const takePersonal = (certain: boolean) =>
    pages.forEach((page, i) => {
      take(page, personal[i]?.filter(({ type }) => CERTAIN.has(type) === certain) ?? [])
    })
  takePersonal(true)
  takeAll(BEFORE_PEOPLE)
  takePersonal(false)
  takeAll(AFTER_PEOPLE)
  for (const find of OVER_ALL) for (const { text, over } of pages) over.push(...find(text))
  forgetStarts()
  return pages.map(({ text, kept, over }) => ({ facts: [...kept, ...over], claims: claimsOf(text, kept) }))
}

function personalIn(paragraphs: readonly Paragraph[], guard: BatchDetector): Fact[][] {
  return guard(paragraphs.map(({ text, context }) => context + text)).map((findings, i) => {
    const before = paragraphs[i]?.context.length ?? 0
    return findings.flatMap(({ type, start, end, severity }) =>
      start < before ? [] : [{ type, start: start - before, end: end - before, severity }],
    )
  })
}
