import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean, display, plain, shortened } from '../../adaptive-cards/elements/safe-text.ts'
import { HOSTILE } from './hostile-strings.ts'
import { readAs, tagsIn } from './markdown.ts'

/** Text made of the characters that mean something to Markdown, to mentions and to bidi. */
const awkward = fc
  .array(
    fc.constantFrom(
      ...'*_~`[]()!<>#-+=|\\&:/{}1.) \n\t'.split(''),
      ...[
        'at',
        '<at>',
        '</at>',
        '](',
        'https://',
        '&lt;',
        '\u202e',
        '\u200b',
        '\ufeff',
        'mot',
        'é',
        '🙂',
        '« ',
        ' »',
        ' ?',
      ],
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/u
const flat = (text: string): string =>
  text
    .replaceAll('\u2060', '')
    .replaceAll('\u2217', '*')
    .replaceAll('\u2018', '`')
    .replace(/^– /gm, '- ')
    .replace(/\s+/g, ' ')
    .trim()

describe('plain', () => {
  test.each(HOSTILE)('makes nothing of %j', text => {
    expect(tagsIn(plain(text))).toEqual([])
    expect(plain(text)).not.toMatch(/<\s*\/?\s*at\b[^>]*>/i)
    expect(plain(text)).not.toMatch(INVISIBLE)
  })

  test('whatever is written reads as it was written, and as nothing else', () => {
    fc.assert(
      fc.property(awkward, text => {
        const shown = plain(text)
        expect(tagsIn(shown)).toEqual([])
        expect(shown).not.toMatch(/<\s*\/?\s*at\b[^>]*>/i)
        expect(shown).not.toMatch(INVISIBLE)
        expect(flat(readAs(shown))).toBe(flat(display(text)))
      }),
      { numRuns: 3000 },
    )
  })

  test('leaves ordinary French alone', () => {
    const sentence = 'À 9 h, l’agent relit : « Est-ce juste ? » (R&D, 50 %, mairie@ville.fr) – puis signe ; enfin…'
    expect(plain(sentence).replace(/[\u00a0\u202f]/g, ' ')).toBe(sentence)
  })

  test('keeps file names and formulas readable', () => {
    expect(flat(plain('compte_rendu_final.docx, 2 * 3, [note]'))).toBe('compte_rendu_final.docx, 2 * 3, [note]')
  })
})

describe('display', () => {
  test('keeps punctuation and hours with their word', () => {
    expect(display('Est-ce « sûr » ? Vers 9 h 30 : oui ; à 14 h aussi !')).toBe(
      'Est-ce «\u00a0sûr\u00a0»\u202f? Vers 9\u00a0h\u00a030\u00a0: oui\u202f; à 14\u00a0h aussi\u202f!',
    )
  })
})

describe('clean', () => {
  test('is for values of inputs: it removes what cannot be seen and changes nothing else', () => {
    expect(clean('  un *mot* [x](y) \u202ecaché\u200b <at>Nom</at>\r\nsuite ')).toBe('un *mot* [x](y) caché Nom\nsuite')
  })

  test('once is enough', () => {
    fc.assert(
      fc.property(awkward, text => {
        expect(clean(clean(text))).toBe(clean(text))
      }),
    )
  })
})

test('shortened cuts at a word and says so', () => {
  expect(shortened('une phrase courte', 140)).toBe('une phrase courte')
  expect(shortened('un deux trois quatre', 14)).toBe('un deux trois…')
  expect(shortened('motbeaucouptroplongsansespace', 10)).toHaveLength(10)
})
