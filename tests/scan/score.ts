import type { ScanType, Span } from '../../core/domain/verify/finding.ts'
import type { Sample } from './corpus.ts'

export interface Found extends Span {
  type: string
}

/** What is measured together: a deadline read as a date was found all the same, and so was an amount read as a figure. */
export const FAMILIES: Readonly<Record<string, readonly ScanType[]>> = {
  nir: ['nir'],
  iban: ['iban'],
  card: ['card'],
  email: ['email'],
  phone: ['phone'],
  'siret and siren': ['siret', 'siren'],
  plate: ['plate'],
  address: ['address'],
  person: ['person'],
  health: ['health'],
  union: ['union'],
  'legal reference': ['legal-reference'],
  'dates and deadlines': ['date', 'deadline', 'birth-date'],
  'figures, amounts, percentages': ['figure', 'amount', 'percentage'],
  placeholder: ['placeholder'],
  boilerplate: ['boilerplate'],
  link: ['link'],
}

export interface Score {
  labels: number
  hits: number
  found: number
  right: number
  recall: number
  precision: number
  missed: string[]
  wrong: string[]
}

const COVERED = 0.8
const RIGHT = 0.5

/**
 * A label is hit when at least 80 % of it is covered by findings of its family; a finding is right when at least half of
 * it lies on a label of its family. Rounded to a thousandth.
 */
export function score(
  samples: readonly Sample[],
  findingsOf: (text: string) => readonly Found[],
  family: readonly string[],
): Score {
  const [missed, wrong]: [string[], string[]] = [[], []]
  let [labels, found] = [0, 0]
  for (const { id, text, labels: all } of samples) {
    const wanted = all.filter(({ type }) => family.includes(type))
    const got = findingsOf(text).filter(({ type }) => family.includes(type))
    labels += wanted.length
    found += got.length
    for (const label of wanted)
      if (overlap(label, got) < COVERED * length(label)) missed.push(`${id}: ${text.slice(label.start, label.end)}`)
    for (const finding of got)
      if (overlap(finding, wanted) < RIGHT * length(finding))
        wrong.push(`${id}: ${text.slice(finding.start, finding.end)}`)
  }
  const [hits, right] = [labels - missed.length, found - wrong.length]
  return { labels, hits, found, right, recall: share(hits, labels), precision: share(right, found), missed, wrong }
}

const length = ({ start, end }: Span): number => end - start

const overlap = (span: Span, others: readonly Span[]): number =>
  others.reduce((sum, other) => sum + Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start)), 0)

const share = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000)
