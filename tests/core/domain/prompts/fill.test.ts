import { describe, expect, it } from 'vitest'
import { fill, preview } from '../../../../core/domain/prompts/fill.ts'
import { aSlot } from './a-prompt.ts'

const template = {
  body: 'Écris un courrier.\n\nObjet : {{objet}}\nTon : {{ton}}\nÉchéance : {{ echeance }}\n\nTexte :\n{{texte}}',
  slots: [
    aSlot('objet', { label: 'Objet', max: 20 }),
    aSlot('ton', { type: 'choice', choices: ['neutre', 'chaleureux'], required: false }),
    aSlot('echeance', { type: 'date', required: false }),
    aSlot('texte', { type: 'long', label: 'Texte' }),
  ],
}

describe('filling a template', () => {
  it('gives the text, values trimmed, dates in words', () => {
    expect(fill(template, { objet: ' Travaux ', ton: 'neutre', echeance: '2026-12-01', texte: 'Bonjour' })).toEqual({
      text: 'Écris un courrier.\n\nObjet : Travaux\nTon : neutre\nÉchéance : 1 décembre 2026\n\nTexte :\nBonjour',
    })
  })

  it('drops a line that only brings an optional field left empty', () => {
    expect(fill(template, { objet: 'Travaux', texte: 'Bonjour' })).toEqual({
      text: 'Écris un courrier.\n\nObjet : Travaux\n\nTexte :\nBonjour',
    })
  })

  it('keeps a value that looks like a slot, a replacement pattern or several lines as it was typed', () => {
    const value = '{{objet}} $& $1\nligne 2'
    expect(fill(template, { objet: 'Travaux', texte: value })).toMatchObject({ text: expect.stringContaining(value) })
  })

  it('names what is missing, too long or not fitting, in the order of the form', () => {
    expect(fill(template, { objet: 'x'.repeat(21), ton: 'fâché', echeance: '2026-02-30', texte: '  ' })).toEqual({
      missing: ['texte'],
      tooLong: [{ slot: 'objet', length: 21, max: 20 }],
      notFitting: ['ton', 'echeance'],
    })
  })

  it.each([
    ['1 234,5', true],
    ['12', true],
    ['-3', true],
    ['12 euros', false],
    ['douze', false],
  ])('reads « %s » as a number: %s', (typed, fits) => {
    const outcome = fill({ body: '{{n}}', slots: [aSlot('n', { type: 'number' })] }, { n: typed })
    expect('text' in outcome).toBe(fits)
  })

  it('shows the text so far, with the label of what is still required', () => {
    expect(preview(template, { objet: 'Travaux' })).toBe('Écris un courrier.\n\nObjet : Travaux\n\nTexte :\n[Texte]')
  })
})
