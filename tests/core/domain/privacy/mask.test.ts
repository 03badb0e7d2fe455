import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData } from '../../../../core/domain/privacy/guard.ts'
import { mask, restore } from '../../../../core/domain/privacy/mask.ts'

const masked = (text: string, table?: ReadonlyMap<string, string>) => mask(text, findPersonalData(text), table)

const WORDS = [
  'Le dossier',
  'Bonjour,',
  'est reçu',
  '« avis »',
  '\n',
  '**important**',
  '[à voir]',
  '2026',
  'l’agent',
  '👋🏽',
  '\\',
  '_',
]
const PERSONAL = [
  'Mme Durand',
  'M. Durand',
  'Jeanne Lavigne',
  'M. et Mme Petit-Roche',
  '06 39 98 12 34',
  '01 99 00 12 47',
  'a.petit@example.org',
  'FR76 3000 6000 0112 3456 7890 189',
  '1 85 05 78 006 084 91',
  'AB-123-CD',
  '12 rue des Lilas',
  '[PERSONNE_1]',
  '[tel 2]',
]
const texts = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...PERSONAL), fc.string({ maxLength: 12 })), {
    maxLength: 25,
  })
  .map(parts => parts.join(' '))

describe('masking', () => {
  it('puts a stable token in the place of each thing, and leaves the title', () => {
    const { text, table } = masked('Mme Durand appelle M. Petit au 06 39 98 12 34 ; Mme Durand attend.')
    expect(text).toBe('Mme [PERSONNE_1] appelle M. [PERSONNE_2] au [TEL_1] ; Mme [PERSONNE_1] attend.')
    expect([...table]).toEqual([
      ['[PERSONNE_1]', 'Durand'],
      ['[PERSONNE_2]', 'Petit'],
      ['[TEL_1]', '06 39 98 12 34'],
    ])
  })

  it('goes on from one text to the next', () => {
    const first = masked('Mme Durand')
    const second = masked('M. Petit et Mme Durand', first.table)
    expect(second.text).toBe('M. [PERSONNE_2] et Mme [PERSONNE_1]')
  })

  it('never uses a token that the text already holds', () => {
    expect(masked('[Personne 1] et Mme Durand').text).toBe('[Personne 1] et Mme [PERSONNE_2]')
  })

  it('then restoring is the identity, on 500 texts', () => {
    fc.assert(
      fc.property(texts, text => {
        const { text: safe, table } = masked(text)
        expect(restore(safe, table)).toMatchObject({ text, dropped: [] })
      }),
      { numRuns: 500, seed: 20261122 },
    )
  })
})

/** What models do to tokens without being asked. */
const ALTERED: readonly ((token: string) => string)[] = [
  token => token,
  token => token.toLowerCase(),
  token => token.replace('_', ' '),
  token => token.replace('_', '\\_'),
  token => `**${token}**`,
  token => token.replace('[', '[ ').replace(']', ' ]'),
  token => token.replace('[', '[**').replace(']', '**]'),
  token => token.replace('[', '\\[').replace(']', '\\]'),
  token => token.replace(/[[\]]/g, ''),
  token => token.replace('_', '-'),
]

describe('restoring an answer', () => {
  it('finds each token again, reordered, repeated and lightly altered, on 500 answers', () => {
    const draft = fc.record({
      text: texts,
      picks: fc.array(fc.nat(), { maxLength: 12 }),
      ways: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
    })
    fc.assert(
      fc.property(draft, ({ text, picks, ways }) => {
        const { table } = masked(text)
        const tokens = [...table.keys()]
        const used = tokens.length === 0 ? [] : picks.map(pick => tokens[pick % tokens.length] ?? '')
        const answer = used
          .map((token, i) => `Or ${ALTERED[(ways[i] ?? 0) % ALTERED.length]?.(token)}, donc.`)
          .join('\n')
        const { text: restored, dropped, unknown } = restore(answer, table)
        for (const token of used) expect(restored).toContain(table.get(token))
        expect(dropped.map(({ token }) => token)).toEqual(tokens.filter(token => !used.includes(token)))
        expect(unknown).toEqual([])
      }),
      { numRuns: 500, seed: 20261123 },
    )
  })

  it('keeps the bold around a token', () => {
    const { table } = masked('Mme Durand')
    expect(restore('**[PERSONNE_1]** est là', table).text).toBe('**Durand** est là')
  })

  it('says what was dropped and what was made up', () => {
    const { table } = masked('Mme Durand, 06 39 98 12 34')
    expect(restore('Mme [PERSONNE_1] et M. [PERSONNE_7]', table)).toEqual({
      text: 'Mme Durand et M. [PERSONNE_7]',
      dropped: [{ token: '[TEL_1]', text: '06 39 98 12 34' }],
      unknown: ['[PERSONNE_7]'],
    })
  })
})
