import { describe, expect, it } from 'vitest'
import { sessionEn } from '../../addin/session/words-en.ts'
import { sessionFr } from '../../addin/session/words-fr.ts'
import { teamEn } from '../../addin/team/words-en.ts'
import { teamFr } from '../../addin/team/words-fr.ts'
import { askingEn } from '../../addin/words/asking-en.ts'
import { askingFr } from '../../addin/words/asking-fr.ts'
import { checkingEn } from '../../addin/words/checking-en.ts'
import { checkingFr } from '../../addin/words/checking-fr.ts'
import { en } from '../../addin/words/en.ts'
import { fr } from '../../addin/words/fr.ts'
import { languageOf } from '../../addin/words/language.ts'
import { type Catalogue, type Sentence, translator, type WordKey } from '../../addin/words/translate.ts'

/** The words of every screen, those that come with their own code included. */
const catalogues: Record<string, { french: Catalogue; english: Catalogue }> = {
  everywhere: { french: fr, english: en },
  checking: { french: checkingFr, english: checkingEn },
  asking: { french: askingFr, english: askingEn },
  team: { french: teamFr, english: teamEn },
  sessions: { french: sessionFr, english: sessionEn },
}
const forms = (sentence: Sentence): string[] =>
  typeof sentence === 'string' ? [sentence] : [sentence.one, sentence.other]
const placeholders = (sentence: Sentence) => [
  ...new Set(forms(sentence).flatMap(form => [...form.matchAll(/\{(\w+)\}/g)].map(m => m[1]))),
]

describe('the words of the pane', () => {
  it('say the same in English as in French, with the same blanks to fill', () => {
    for (const { french, english } of Object.values(catalogues)) {
      expect(Object.keys(english).sort()).toEqual(Object.keys(french).sort())
      for (const [key, sentence] of Object.entries(french))
        expect(placeholders(english[key] ?? '').sort(), key).toEqual(placeholders(sentence).sort())
    }
  })

  it('follow French typography: ’, no-break spaces before : ; ? ! » and after «', () => {
    const sentences = Object.values(catalogues).flatMap(({ french }) => Object.entries(french))
    for (const [key, sentence] of sentences)
      for (const form of forms(sentence)) {
        expect(form, key).not.toMatch(/'| [:;?!»]|« /)
        expect(form.replace(/https?:/g, ''), key).not.toMatch(/[^\s\u00a0\d][:;?!](\s|$)/)
      }
  })

  it('keep buttons under 25 characters, without a final full stop', () => {
    const buttons: WordKey[] = ['act.copy', 'act.insert', 'verify.check', 'verify.skip', 'verify.sign', 'receipt.copy']
    for (const key of [...buttons, 'disclosure.insert', 'disclosure.copy', 'load.retry', 'verify.again'] as WordKey[])
      for (const form of [...forms(fr[key]), ...forms(en[key])]) expect(form).toMatch(/^.{1,24}[^.]$/)
  })

  it('count as each language does', () => {
    const [inFrench, inEnglish] = [translator(fr, 'fr'), translator(en, 'en')]
    expect([0, 1, 2].map(n => inFrench('home.count', { n }))).toEqual(['0 modèle', '1 modèle', '2 modèles'])
    expect([0, 1, 2].map(n => inEnglish('home.count', { n }))).toEqual(['0 templates', '1 template', '2 templates'])
  })

  it('fill blanks with what is given, as it is', () => {
    expect(translator(fr, 'fr')('template.owner', { owner: '$& {n}' })).toBe('Responsable\u00a0: $& {n}')
  })
})

describe('the language of the pane', () => {
  it.each([
    ['fr-FR', 'fr'],
    ['en-US', 'en'],
    ['EN', 'en'],
    ['de-DE', 'fr'],
    ['', 'fr'],
  ])('for « %s » is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language)
  })
})
