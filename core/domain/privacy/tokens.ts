import type { FindingType } from './finding.ts'

/** The word of each token, in the language of the texts and of those who read them. */
export const TOKEN_WORDS: Readonly<Record<FindingType, string>> = {
  person: 'PERSONNE',
  phone: 'TEL',
  email: 'MAIL',
  address: 'ADRESSE',
  'birth-date': 'NAISSANCE',
  nir: 'NIR',
  iban: 'IBAN',
  card: 'CARTE',
  plate: 'PLAQUE',
  siret: 'SIRET',
  siren: 'SIREN',
  health: 'SANTE',
  union: 'SYNDICAT',
  'own-term': 'TERME',
}

const WORDS = Object.values(TOKEN_WORDS).join('|').replace('TEL', 'T[EÉ]L').replace('SANTE', 'SANT[EÉ]')
const NOISE = '[\\s\\u00a0*_`\\\\]{0,4}'
const INSIDE = `${NOISE}(${WORDS})(?:[\\s\\u00a0_\\\\-]{0,3})(\\d{1,4})${NOISE}`
/**
 * What models make of « [PERSONNE_1] »: other case, spaces, bold inside the brackets, escaped brackets; and without
 * brackets as long as the underscore still shows what it was.
 */
const LOOSE = new RegExp(`\\\\\\[${INSIDE}\\\\\\]|\\[${INSIDE}\\]|(${WORDS})\\\\?_(\\d{1,4})(?![\\d_])`, 'gi')

export const tokenOf = (word: string, number: number): string => `[${word}_${number}]`

/** Every token of a text, however it is spelt, given to `replace` in its proper spelling. */
export const replaceTokens = (text: string, replace: (token: string, asWritten: string) => string): string =>
  text.replace(LOOSE, (asWritten: string, ...groups: (string | undefined)[]) => {
    const [word, number] = groups[0] ? groups.slice(0, 2) : groups[2] ? groups.slice(2, 4) : groups.slice(4, 6)
    return replace(tokenOf(plain(word ?? ''), Number(number)), asWritten)
  })

const plain = (word: string): string => word.toUpperCase().replaceAll('É', 'E')
