import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LESSONS } from '../../../../core/domain/verify/lessons.ts'
import { createScanner, scan } from '../../../../core/domain/verify/scan.ts'
import { corpus } from '../../../scan/corpus.ts'
import { HOSTILE } from '../../../scan/hostile.ts'

const PIECES = corpus()
  .flatMap(({ text }) => text.split('\n'))
  .concat([
    '',
    '',
    '\r',
    'N° de sécurité sociale :',
    '1 85 05 78 006 084',
    '👋🏽',
    'Le budget total est de 10 €.',
    'Le budget total est de 12 €.',
  ])
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map(lines => lines.join('\n'))

const MAY_OVERLAP = ['quotation', 'boilerplate', 'hedge', 'absolute', 'contradiction', 'no-source', 'long-sentence']

describe('a scan', () => {
  it('gives places that hold the words found, in order, those of one layer never overlapping', () => {
    fc.assert(
      fc.property(texts, text => {
        const findings = scan(text)
        for (const { start, end, text: words } of findings) expect(text.slice(start, end)).toBe(words)
        expect(findings.every(({ start }, i) => i === 0 || start >= (findings[i - 1]?.start ?? 0))).toBe(true)
        const layer = findings.filter(({ type }) => !MAY_OVERLAP.includes(type))
        expect(layer.every(({ start }, i) => i === 0 || start >= (layer[i - 1]?.end ?? 0))).toBe(true)
      }),
      { numRuns: 60, seed: 1 },
    )
  })

  it('that remembers paragraphs equals one that starts afresh, edit after edit', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom(...PIECES, '\n', '\n\n', ' ')), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(texts, edits, (first, changes) => {
        const remembering = createScanner()
        let text = first
        expect(remembering(text)).toEqual(scan(text))
        for (const [at, removed, added] of changes) {
          const from = text.length === 0 ? 0 : at % text.length
          text = text.slice(0, from) + added + text.slice(from + removed)
          expect(remembering(text)).toEqual(scan(text))
        }
      }),
      { numRuns: 25, seed: 2 },
    )
  })

  it('knows the number of a table’s cell by the cell before', () => {
    expect(scan('N° de sécurité sociale\r1 85 05 78 006 084\r').map(({ type }) => type)).toContain('nir')
  })

  it('finds the organisation’s own terms', () => {
    expect(scan('Le projet Écluse avance.', { terms: ['projet ecluse'] })[0]).toMatchObject({
      type: 'own-term',
      text: 'projet Écluse',
      group: 'personal',
      lesson: 'donnees-internes',
    })
  })

  it('offers only lessons that exist', () => {
    for (const lesson of Object.values(LESSONS))
      if (lesson !== null) expect(existsSync(`content/packs/socle/objectives/${lesson}.yaml`), lesson).toBe(true)
  })

  // What goes back over itself takes half a minute on these; see docs/scanner.md for the speeds.
  it.each(HOSTILE)('stays linear on %s', (_, make) => {
    const time = (length: number) => {
      const text = make(length)
      const started = performance.now()
      scan(text)
      return performance.now() - started
    }
    time(2_000)
    expect(time(65_536)).toBeLessThan(5_000)
  })
})
