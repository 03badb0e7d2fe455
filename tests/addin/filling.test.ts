import { describe, expect, it } from 'vitest'
import { undoKeys } from '../../addin/panes/insert-in-words.ts'
import { firstProblem } from '../../addin/panes/models/first-problem.ts'
import { problemOf } from '../../addin/panes/models/problem-of.ts'
import { receiptLines } from '../../addin/panes/verify/receipt-text.ts'
import { checkingFr } from '../../addin/words/checking-fr.ts'
import { fr } from '../../addin/words/fr.ts'
import { translator, translatorOf } from '../../addin/words/translate.ts'
import { aSlot } from '../core/domain/prompts/a-prompt.ts'
import { MONDAY } from '../support/builders.ts'

const t = translator(fr, 'fr')
const words = { t, w: translatorOf<typeof checkingFr>(checkingFr, 'fr'), language: 'fr' } as const
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null

describe('what is wrong with a field', () => {
  it('is not said before someone tried, except for a text that is already too long', () => {
    expect(problemOf(aSlot('a'), '', false, t)).toBeNull()
    expect(plain(problemOf(aSlot('a', { max: 3 }), 'abcd', false, t))).toBe('Trop long : 4 caractères pour 3 au plus.')
  })

  it.each([
    ['short', '', 'Ce champ est à remplir.'],
    ['number', 'douze', 'Un nombre est attendu ici.'],
    ['date', '1er mai', 'Une date est attendue ici.'],
    ['choice', 'autre', 'Choisissez dans la liste.'],
  ] as const)('is said in words (%s)', (type, value, words) => {
    expect(problemOf(aSlot('a', { type, choices: ['un'] }), value, true, t)).toBe(words)
  })

  it('sends the focus to the first field of the form that is wrong', () => {
    const slots = ['a', 'b', 'c'].map(id => aSlot(id))
    const problems = { missing: ['c'], tooLong: [{ slot: 'b', length: 9, max: 3 }], notFitting: ['c'] }
    expect(firstProblem(slots, problems)).toEqual({ count: 2, slot: 'b' })
  })
})

describe('a receipt', () => {
  const receipt = {
    checklist: 'six-regles',
    version: '1.0.0',
    title: 'Les six règles',
    day: MONDAY,
    checked: [
      { text: 'Les sources existent.', note: 'vues sur Légifrance', optional: false },
      { text: 'Les dates sont justes', note: '', optional: false },
    ],
    skipped: [{ text: 'Le ton convient', note: 'vu demain.', optional: false }],
    colleague: [{ text: 'Les articles existent.', note: '', optional: false }],
    complete: false,
  }

  it('says in plain lines what was checked and what was not', () => {
    expect(plain(receiptLines(receipt, 'Réponse.docx', words).join('\n'))).toBe(
      [
        'Vérification incomplète',
        'Les six règles, version 1.0.0, le 23 novembre 2026',
        'Réponse.docx',
        'Vérifié : Les sources existent (vues sur Légifrance) ; Les dates sont justes.',
        'Non vérifié : Le ton convient (vu demain).',
        'À voir par un collègue : Les articles existent.',
      ].join('\n'),
    )
  })

  it('says that nothing was left aside, when it is so', () => {
    expect(receiptLines({ ...receipt, skipped: [], colleague: [], complete: true }, null, words)).toContain(
      'Rien n’a été laissé de côté.',
    )
  })
})

describe('undoing an insertion', () => {
  it.each([
    ['Win32', 'Ctrl + Z'],
    ['MacIntel', '⌘ Z'],
    ['Linux x86_64', 'Ctrl + Z'],
  ])('on %s is %s', (platform, keys) => {
    expect(undoKeys(platform)).toBe(keys)
  })
})
