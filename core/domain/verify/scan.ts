import { type BatchDetector, guardsOf } from '../privacy/guard.ts'
import { remembered } from '../words/remember.ts'
import type { Claim } from './claims.ts'
import { contradictionsIn } from './contradictions.ts'
import type { Fact } from './fact.ts'
import type { ScanFinding, ScanOptions, Span } from './finding.ts'
import { placesOf } from './legal/places.ts'
import { groupOf, LESSONS, SEVERITIES } from './lessons.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Paragraph, type Reading, readParagraphs } from './read-paragraphs.ts'

/** A whole text → what to look at, in order of appearance. Pure; linear in the length of the text. */
export const scan = (text: string, options: ScanOptions = {}): ScanFinding[] => createScanner(options)(text)

/**
 * A scanner that remembers the paragraphs of the last text, for a worker that is asked again at every pause in typing:
 * only what changed is read again. What it gives always equals `scan` of the same text. It keeps what the text itself
 * weighs and no more, in memory.
 */
export function createScanner({ terms = [] }: ScanOptions = {}): (text: string) => ScanFinding[] {
  const guard = guardsOf(terms)
  let known: ReadonlyMap<string, Reading> = new Map()
  return text => {
    const places = paragraphsOf(text)
    const paragraphs = places.map(place => paragraphAt(text, place))
    const keys = paragraphs.map(keyOf)
    known = readingsOf(paragraphs, keys, known, guard)
    const findings: ScanFinding[] = []
    const claims: Claim[] = []
    places.forEach(({ start }, i) => {
      const reading = known.get(keys[i] ?? '')
      for (const fact of reading?.facts ?? []) findings.push(findingOf(text, fact, start))
      for (const claim of reading?.claims ?? []) claims.push(moved(claim, start))
    })
    for (const { start, end, others } of contradictionsIn(claims))
      findings.push({ ...findingOf(text, { type: 'contradiction', start, end }, 0), others })
    return findings.sort((a, b) => a.start - b.start || b.end - a.end)
  }
}

/** A cell of a table is told what stands in the cell before: « N° de sécurité sociale ». */
const CELL = 120
/** Only a long number says something else beside its label: a SIREN, thirteen digits of a NIR. */
const LONG_NUMBER = /\d(?:[^\d\n]{0,3}\d){8}/
const CONTEXT = 60

function paragraphAt(text: string, { start, end }: Span): Paragraph {
  const paragraph = text.slice(start, end)
  const isCell = end - start <= CELL && LONG_NUMBER.test(paragraph)
  return { text: paragraph, context: isCell ? text.slice(Math.max(0, start - CONTEXT), start) : '' }
}

/** No paragraph holds the mark between the two: it ends one. */
const keyOf = ({ text, context }: Paragraph): string => (context === '' ? text : `${context}\u2029${text}`)

/** Of these paragraphs and no others, so that nothing is kept of what was deleted. */
function readingsOf(
  paragraphs: readonly Paragraph[],
  keys: readonly string[],
  known: ReadonlyMap<string, Reading>,
  guard: BatchDetector,
): ReadonlyMap<string, Reading> {
  const unread = new Map<string, Paragraph>()
  paragraphs.forEach((paragraph, i) => {
    const key = keys[i] ?? ''
    if (!known.has(key)) unread.set(key, paragraph)
  })
  const fresh = readParagraphs([...unread.values()], guard)
  const readings = new Map<string, Reading>()
  for (const key of keys) {
    const reading = known.get(key)
    if (reading) readings.set(key, reading)
  }
  ;[...unread.keys()].forEach((key, i) => {
    const reading = fresh[i]
    if (reading) readings.set(key, reading)
  })
  return readings
}

const placesRemembered = remembered(placesOf)

const moved = <T extends Span>(of: T, by: number): T => ({ ...of, start: of.start + by, end: of.end + by })

/** `by`: where the paragraph begins, from which its facts count. */
function findingOf(text: string, fact: Fact, by: number): ScanFinding {
  const { type, severity } = fact
  const [start, end] = [fact.start + by, fact.end + by]
  const found = text.slice(start, end)
  const finding: ScanFinding = {
    type,
    start,
    end,
    text: found,
    severity: severity ?? SEVERITIES[type] ?? 'low',
    group: groupOf(type),
    lesson: LESSONS[type],
  }
  return type === 'legal-reference' ? { ...finding, places: placesRemembered(found) } : finding
}
