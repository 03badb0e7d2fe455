import { BLANK, isWordCharacter, LETTER, UPPER } from '../../words/latin.ts'
import { fold } from '../../words/normalise.ts'
import { remembered } from '../../words/remember.ts'
import { matchesAt, prefixes } from '../../words/word-starts.ts'
import type { Detector, Finding } from '../finding.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { isNotSurname } from './offices.ts'
import { NAME_WORD, SURNAMES } from './words.ts'

const CAPITALISED = new RegExp(`[${UPPER}][${LETTER}]+(?:-[${UPPER}][${LETTER}]+)?`, 'y')
const BEGINS = prefixes('A')
const SURNAMES_HERE = new RegExp(SURNAMES, 'y')
const CAPITALS_BEFORE = new RegExp(
  `((?:[${UPPER}]['’])?[${UPPER}]{2,}(?:[-’' ][${UPPER}]{2,}){0,2}|[NMO][’'][${UPPER}][${LETTER}]+)${BLANK}$`,
)
const LONGEST_BEFORE = 60
const BLANKS = new RegExp(BLANK)
const WHOLE_NAME_WORD = new RegExp(`^${NAME_WORD}$`)

/** Streets, schools and halls bear the names of people who are not meant. */
const NAMED_AFTER = new RegExp(
  `(?:rue|ruelle|avenue|boulevard|bd|place|allées?|impasse|quai|square|cours|passage|chemin|pont|parc|jardin|école|collège|lycée|groupe scolaire|gymnase|stade|complexe|piscine|salle|espace|médiathèque|bibliothèque|théâtre|cinéma|musée|centre|maison|hôpital|clinique|EHPAD|résidence|crèche|université|institut|fondation|prix|promotion|amphithéâtre|auditorium|tour|gare|port|aéroport|cité|immeuble|bâtiment|esplanade|promenade|voie|rond-point|Saint|Sainte|loi|rapport|plan|élémentaire|maternelle|primaire|sociale?|culturel|municipale?|communale?|intercommunale?|départementale?|sportif|social|polyvalente)(?:${BLANK}(?:de|du|des|la|le|d’|élémentaire|maternelle|primaire))?${BLANK}«?${BLANK}?$`,
  'i',
)

/** « Jeanne Lavigne », « DUMOULIN Marie-Claire »: a given name everybody knows, and a surname beside it. */
export const findUntitled: Detector = text => {
  const found: Finding[] = []
  let lastEnd = 0
  for (const { index, 0: word } of matchesAt(text, CAPITALISED, BEGINS)) {
    if (index < lastEnd || !isGivenName(word)) continue
    const person = isWordCharacter(text[index + word.length]) ? null : personAround(text, index, word)
    if (!person || person.start < lastEnd) continue
    found.push(person)
    lastEnd = person.end
  }
  return found
}

/** Compound names count by their first part: « Anne-Sophie ». */
const isGivenName = remembered((word: string): boolean => {
  const folded = fold(word)
  return GIVEN_NAMES.has(folded) || GIVEN_NAMES.has(folded.split(' ')[0] ?? '')
})

function personAround(text: string, index: number, word: string): Finding | null {
  const before = text.slice(Math.max(0, index - LONGEST_BEFORE), index)
  if (NAMED_AFTER.test(before)) return null
  const surnameFirst = CAPITALS_BEFORE.exec(before)?.[1]
  const after = endOfSurnames(text, index + word.length)
  if (after !== null) return person(text, index, after)
  if (!surnameFirst || isNotSurname(fold(surnameFirst)) || word === word.toUpperCase()) return null
  const start = index - (CAPITALS_BEFORE.exec(before)?.[0].length ?? 0)
  return isWordCharacter(text[start - 1]) ? null : person(text, start, index + word.length)
}

function endOfSurnames(text: string, from: number): number | null {
  SURNAMES_HERE.lastIndex = from
  const words = (SURNAMES_HERE.exec(text)?.[0] ?? '').split(BLANKS).slice(1)
  const stop = words.findIndex((word, i) => isNotSurname(fold(word)) && !(isParticle(word) && i + 1 < words.length))
  const kept = stop === -1 ? words : words.slice(0, stop)
  if (!kept.some(word => WHOLE_NAME_WORD.test(word) && !isParticle(word))) return null
  return from + kept.reduce((length, word) => length + 1 + word.length, 0)
}

const isParticle = (word: string): boolean => /^(de|du|des|le|la|les)$/i.test(word)

const person = (text: string, start: number, end: number): Finding => ({
  type: 'person',
  start,
  end,
  text: text.slice(start, end),
  severity: 'medium',
})
