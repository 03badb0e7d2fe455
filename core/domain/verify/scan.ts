import type { Detector } from '../privacy/finding.ts'
import { guardOf } from '../privacy/guard.ts'
import { remembered } from '../words/remember.ts'
import type { Claim } from './claims.ts'
import { contradictionsIn } from './contradictions.ts'
import type { Fact } from './fact.ts'
import type { ScanFinding, ScanOptions, Span } from './finding.ts'
import { placesOf } from './legal/places.ts'
import { groupOf, LESSONS, SEVERITIES } from './lessons.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Reading, readParagraph } from './read-paragraph.ts'

/** A whole text → what to look at, in order of appearance. Pure; linear in the length of the text. */
export const scan = (text: string, options: ScanOptions = {}): ScanFinding[] => createScanner(options)(text)

/**
 * A scanner that remembers the paragraphs of the last text, for a worker that is asked again at every pause in typing:
 * only what changed is read again. What it gives always equals `scan` of the same text. It keeps what the text itself
 * weighs and no more, in memory.
 */
export function createScanner({ terms = [] }: ScanOptions = {}): (text: string) => ScanFinding[] {
  const guard = guardOf(terms)
  let known = new Map<string, Reading>()
  return text => {
    const seen = new Map<string, Reading>()
    const findings: ScanFinding[] = []
    const claims: Claim[] = []
    for (const place of paragraphsOf(text)) {
      const { facts, claims: own } = reading(text, place, guard, known, seen)
      for (const fact of facts) findings.push(findingOf(text, moved(fact, place.start)))
      for (const claim of own) claims.push(moved(claim, place.start))
    }
    known = seen
    for (const { start, end, others } of contradictionsIn(claims))
      findings.push({ ...findingOf(text, { type: 'contradiction', start, end }), others })
    return findings.sort((a, b) => a.start - b.start || b.end - a.end)
  }
}

/** A cell of a table is told what stands in the cell before: « N° de sécurité sociale ». */
const CELL = 120
/** Only a long number says something else beside its label: a SIREN, thirteen digits of a NIR. */
const LONG_NUMBER = /\d(?:[^\d\n]{0,3}\d){8}/
const CONTEXT = 60

function reading(
  text: string,
  { start, end }: Span,
  guard: Detector,
  known: ReadonlyMap<string, Reading>,
  seen: Map<string, Reading>,
): Reading {
  const paragraph = text.slice(start, end)
  const isCell = end - start <= CELL && LONG_NUMBER.test(paragraph)
  const context = isCell ? text.slice(Math.max(0, start - CONTEXT), start) : ''
  const key = `${context}\u0000${paragraph}`
  const read = seen.get(key) ?? known.get(key) ?? readParagraph(paragraph, context, guard)
  seen.set(key, read)
  return read
}

const placesRemembered = remembered(placesOf)

const moved = <T extends Span>(of: T, by: number): T => ({ ...of, start: of.start + by, end: of.end + by })

function findingOf(text: string, { type, start, end, severity }: Fact): ScanFinding {
  const found = text.slice(start, end)
  return {
    type,
    start,
    end,
    text: found,
    severity: severity ?? SEVERITIES[type] ?? 'low',
    group: groupOf(type),
    lesson: LESSONS[type],
    ...(type === 'legal-reference' && { places: placesRemembered(found) }),
  }
}
