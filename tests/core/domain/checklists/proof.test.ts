import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Proof, proofFromShort, shortProof, stillHolds } from '../../../../core/domain/checklists/proof.ts'
import { proofFromXml, proofXml } from '../../../../core/domain/checklists/proof-text.ts'

const answer = fc.oneof(
  fc.record({ done: fc.constantFrom('checked' as const, 'skipped' as const, 'colleague' as const) }),
  fc.record({ done: fc.constant('skipped' as const), note: fc.string({ minLength: 1, maxLength: 80 }) }),
)
const proofs: fc.Arbitrary<Proof> = fc.record({
  template: fc.option(fc.record({ id: fc.string(), version: fc.constant('1.0.0') })),
  checklist: fc.record({ id: fc.stringMatching(/^[a-z][a-z-]{0,40}$/), version: fc.stringMatching(/^\d\.\d\d?\.\d$/) }),
  answers: fc.dictionary(fc.string({ minLength: 1, maxLength: 20 }), answer, { maxKeys: 14, noNullPrototype: true }),
  hash: fc.stringMatching(/^[\da-f]{64}$/),
  date: fc.stringMatching(/^20\d\d-\d\d-\d\d$/),
  role: fc.string({ unit: 'grapheme', maxLength: 60 }),
})

describe('the proof that stays with a text', () => {
  it('comes back from XML as it was, whatever was written in it', () => {
    fc.assert(
      fc.property(proofs, proof => {
        expect(proofFromXml(proofXml(proof))).toEqual(proof)
      }),
    )
  })

  it('also when Word put a declaration and a prefix, or said its signs by number', () => {
    fc.assert(
      fc.property(proofs, proof => {
        const prefixed = proofXml(proof).replace('<verification xmlns', '<v:verification xmlns:v').replace('</', '</v:')
        const saved = `<?xml version="1.0"?>\r\n${prefixed.replace(/é/g, '&#233;').replace(/"/g, '&quot;')}`
        expect(proofFromXml(saved.replace('xmlns:v=&quot;', 'xmlns:v="').replace('1&quot;>', '1">'))).toEqual(proof)
      }),
    )
  })

  it('has a short form that a property keeps, and that tells the same text from another', () => {
    fc.assert(
      fc.property(proofs, proof => {
        const short = shortProof(proof, 14)
        expect(short.length).toBeLessThan(255)
        const read = proofFromShort(short)
        expect(read).toMatchObject({ checklist: proof.checklist, date: proof.date })
        expect(read && stillHolds(read, proof.hash)).toBe(true)
        expect(read && stillHolds(read, `x${proof.hash.slice(1)}`)).toBe(false)
      }),
    )
  })
})
