import { matchesOf } from '../../words/matches.ts'
import type { Detector, Finding } from '../finding.ts'
import { continuesNumber, standsAlone } from './boundaries.ts'
import { passesLuhn } from './checksums.ts'
import { bare, endAfter } from './separators.ts'

/** How many digits the networks used in France have, and how they begin. Never 14: that is a SIRET, which passes Luhn as well. */
const NETWORKS = [
  { length: 19, begins: /^[46]/ },
  { length: 16, begins: /^(4|5[1-5]|2[2-7]|6)/ },
  { length: 15, begins: /^3[47]/ },
]
const FEWEST = 15
const START = /\d+/g

export const findCards: Detector = text =>
  matchesOf(text, START).flatMap(({ index: start }) => {
    if (continuesNumber(text, start) || endAfter(text, start, FEWEST, /\d/) === null) return []
    const end = NETWORKS.map(network => endOf(text, start, network)).find(at => at !== null) ?? null
    if (end === null) return []
    const finding: Finding = { type: 'card', start, end, text: text.slice(start, end), severity: 'high' }
    return [finding]
  })

function endOf(text: string, start: number, { length, begins }: (typeof NETWORKS)[number]): number | null {
  const end = endAfter(text, start, length, /\d/)
  if (end === null || !standsAlone(text, start, end)) return null
  const number = bare(text.slice(start, end))
  return begins.test(number) && passesLuhn(number) ? end : null
}
