import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { render } from '../../adaptive-cards/render.ts'
import { en } from '../../adaptive-cards/words/en.ts'
import { t } from '../../adaptive-cards/words/format.ts'
import { fr, type Key } from '../../adaptive-cards/words/fr.ts'
import { LANGUAGES } from '../../core/domain/people/person.ts'
import { COMMAND_NAMES, understand } from '../../core/domain/words/commands.ts'
import { SAMPLES } from './samples.ts'
import { wordsOf } from './walk.ts'

const KEYS = Object.keys(fr) as Key[]
const catalogues = { fr, en } as const
const each = KEYS.map(key => ({ key, inFrench: fr[key] as string, inEnglish: en[key] }))
const everyFrench = Object.values<string>(fr)

const placeholders = (elements: MessageFormatElement[]): string[] =>
  elements.flatMap(element => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [element.value, ...Object.values(element.options).flatMap(option => placeholders(option.value))]
    return [element.value]
  })
const namesIn = (message: string): string[] => [...new Set(placeholders(parse(message, { ignoreTag: true })))].sort()

describe('the catalogues', () => {
  test('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual([...KEYS].sort())
  })

  test('parse, with the same placeholders in both languages', () => {
    for (const { key, inFrench, inEnglish } of each) expect(namesIn(inFrench), key).toEqual(namesIn(inEnglish))
  })

  test('use typographic apostrophes only', () => {
    // An ASCII one before a brace opens ICU quoting and swallows the value.
    expect(each.filter(({ inFrench, inEnglish }) => (inFrench + inEnglish).includes("'"))).toEqual([])
  })

  test('hold no Markdown and no tags', () => {
    expect(each.filter(({ inFrench, inEnglish }) => /[*_`[\]<>\\]/.test(inFrench + inEnglish))).toEqual([])
  })

  test('French plurals say « de » with millions', () => {
    const plurals = each.filter(({ inFrench }) => inFrench.includes('plural,'))
    expect(plurals.filter(({ inFrench }) => !inFrench.includes(' many {')).map(({ key }) => key)).toEqual([])
    expect(t('fr', 'library.total', { total: 1_000_000 })).toMatch(/^1.000.000 de leçons$/)
    expect(t('fr', 'library.total', { total: 1 })).toBe('1 leçon')
  })

  test('a missing value throws rather than leaving a hole', () => {
    expect(() => t('fr', 'library.page', { page: 1 })).toThrow()
  })
})

describe('the voice', () => {
  test('French never blames, ranks or counts a streak', () => {
    expect(everyFrench.join('\n')).not.toMatch(
      /\bfaux\b|\bfausse|erreur de votre part|streak|score|classement|félicitations|bravo|dommage/i,
    )
    expect(Object.values(en).join('\n')).not.toMatch(/\bwrong\b|streak|score|rank|congratulations|well done|oops/i)
  })

  test('French says vous', () => {
    expect(everyFrench.join('\n')).not.toMatch(/(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/iu)
  })

  test('nothing is shouted', () => {
    expect([...everyFrench, ...Object.values(en)].filter(words => words.includes('!'))).toEqual([])
  })

  test('buttons are short', () => {
    const buttons = KEYS.filter(key => key.startsWith('do.'))
    expect(buttons.filter(key => LANGUAGES.some(language => catalogues[language][key].length > 25))).toEqual([])
  })

  test.each(COMMAND_NAMES)('the words that help teaches for « %s » are understood', command => {
    for (const language of LANGUAGES) expect(understand(t(language, `help.${command}`)).command).toBe(command)
  })
})

test('every sentence is shown by some sample: no dead words', () => {
  const shown = SAMPLES.flatMap(({ notice }) => {
    const { card, summary } = render(notice, 'fr')
    return [summary, ...wordsOf(card)]
  })
  const flat = (words: string) =>
    words
      .replace(/\u2060/g, '')
      .replace(/[\u00a0\u202f]/g, ' ')
      .toLowerCase()
  const said = flat(shown.join('\n'))
  const pieces = (elements: MessageFormatElement[]): string[] =>
    elements.flatMap(element => {
      if (element.type === TYPE.literal) return [element.value]
      if (element.type === TYPE.plural || element.type === TYPE.select)
        return Object.values(element.options).flatMap(option => pieces(option.value))
      return []
    })
  const silent = KEYS.filter(key => {
    const parts = pieces(parse(fr[key], { ignoreTag: true }))
      .map(part => flat(part).trim())
      .filter(part => part.length > 2)
    return parts.length > 0 && !parts.some(part => said.includes(part))
  })
  expect(silent).toEqual([])
})
