import { describe, expect, it } from 'vitest'
import { announcesAttachment } from '../../../../core/domain/checklists/attachment.ts'
import { proofOf } from '../../../../core/domain/checklists/proof-of.ts'

describe('the proof of a signed checklist', () => {
  it('holds answers, notes, the fingerprint and a role, and nothing that is empty', () => {
    const proof = proofOf({
      checklist: { id: 'six-regles', version: '1.0.0' },
      marks: { a: { done: 'checked' }, b: { done: 'colleague', note: ' juriste ' }, c: { done: 'skipped', note: '' } },
      template: { id: 'repondre', version: '2.0.0' },
      hash: 'abc',
      date: '2026-11-23',
      role: ' rédactrice ',
    })
    expect(proof).toEqual({
      template: { id: 'repondre', version: '2.0.0' },
      checklist: { id: 'six-regles', version: '1.0.0' },
      answers: { a: { done: 'checked' }, b: { done: 'colleague', note: 'juriste' }, c: { done: 'skipped' } },
      hash: 'abc',
      date: '2026-11-23',
      role: 'rédactrice',
    })
  })
})

describe('a message that announces an attachment', () => {
  it.each([
    ['Vous trouverez ci-joint le relevé.', true],
    ['Le plan est en pièce jointe.', true],
    ['Please find attached the plan.', true],
    ['Merci de joindre la mairie par téléphone.', false],
    ['La commission mixte se réunit.', false],
  ])('« %s »: %s', (text, announced) => {
    expect(announcesAttachment(text)).toBe(announced)
  })
})
