import { describe, expect, it } from 'vitest'
import { scan } from '../../../../core/domain/verify/scan.ts'
import { remembered } from '../../../../core/domain/words/remember.ts'
import { corpus } from '../../../scan/corpus.ts'
import { FAMILIES, score } from '../../../scan/score.ts'

/** What docs/scanner.md promises. */
const GOALS: readonly [family: string, recall: number, precision: number][] = [
  ['nir', 1, 1],
  ['iban', 1, 1],
  ['card', 1, 1],
  ['phone', 0.98, 0.98],
  ['email', 0.98, 0.98],
  ['siret and siren', 1, 0.95],
  ['plate', 0.95, 0.95],
  ['address', 0.9, 0.9],
  ['person', 0.85, 0.9],
  ['legal reference', 0.95, 0.95],
  ['dates and deadlines', 0.95, 0.95],
  ['figures, amounts, percentages', 0.95, 0.95],
  ['placeholder', 0.95, 0.95],
  ['boilerplate', 0.95, 0.95],
  ['link', 0.95, 0.95],
]

const samples = corpus()
const findings = remembered((text: string) => scan(text))

describe('the labelled texts', () => {
  it('are sixty, most of them with personal data or references, and every label is a known type', () => {
    const known = Object.values(FAMILIES).flat()
    expect(samples).toHaveLength(60)
    expect(new Set(samples.map(({ id }) => id)).size).toBe(60)
    expect(samples.filter(({ labels }) => labels.length > 0).length).toBeGreaterThanOrEqual(40)
    expect(samples.flatMap(({ labels }) => labels).filter(({ type }) => !known.includes(type))).toEqual([])
    expect(samples.filter(({ heldOut }) => heldOut)).toHaveLength(29)
  })

  it.each(GOALS)('%s are found: recall %d, precision %d', (family, recall, precision) => {
    const result = score(samples, findings, FAMILIES[family] ?? [])
    expect(result.recall, result.missed.join('\n')).toBeGreaterThanOrEqual(recall)
    expect(result.precision, result.wrong.join('\n')).toBeGreaterThanOrEqual(precision)
  })
})
