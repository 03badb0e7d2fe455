import { BLANK, isWordCharacter, LETTER } from '../../words/latin.ts'
import { matchesAt, prefixes } from '../../words/word-starts.ts'
import type { Fact, Finder } from '../fact.ts'

const NUMBER = `\\d{1,3}(?:[ .\\u00a0\\u2009\\u202f]\\d{3}(?!\\d))+(?:,\\d+|\\.\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d+)?`
const NUMBERS = new RegExp(NUMBER, 'y')
const DIGIT = prefixes('0')
/** A sign belongs to the number unless something that it could join stands before: « 2024-12 », « article 6-1 ». */
const SIGN = /(?:^|[^\dA-Za-zÀ-ÿ)])[+−-]$/
const TAX = `(?:${BLANK}?(?:HT|TTC|H\\.T\\.|T\\.T\\.C\\.|nets?(?![${LETTER}])|bruts?(?![${LETTER}])))?`
const CURRENCY = new RegExp(
  `${BLANK}?(?:(?:k|K|M|Md|Mds)?${BLANK}?€|(?:milliers|millions?|milliards?|mille)${BLANK}d(?:e${BLANK}|['’])euros|(?:millions?|milliards?|mille)?${BLANK}?(?:euros?|EUR|francs|dollars)(?![${LETTER}])|centimes?(?![${LETTER}])|\\$)${TAX}`,
  'y',
)
const PERCENT = new RegExp(
  `${BLANK}?(?:%|‰|pour${BLANK}cent(?![${LETTER}])|points?(?![${LETTER}])(?:${BLANK}de${BLANK}pourcentage)?)`,
  'y',
)
const UNIT = new RegExp(
  `${BLANK}?(?:(?:milliers|millions?|milliards?)(?![${LETTER}])|(?:km/h|km²|km|m²|m³|m2|m3|cm|mm|ha|hectares?|kWh|MWh|GWh|kW|MW|W|kg|tonnes?|t|grammes?|g|litres?|L|l|°C|mètres?|kilomètres?|minutes?|min|Go|Mo|To|dB|habitants/km²)(?![${LETTER}0-9/]))`,
  'y',
)
const RANGE = new RegExp(`${BLANK}?(?:et|à|-|–|ou)${BLANK}?(?:${NUMBER})`, 'y')

/** Numbers that name a thing instead of counting it. */
const NAMES_IT =
  /(?:^|[^A-Za-zÀ-ÿ])(?:n[°ºo]s?|numéros?|matricules?|pages?|p\.|annexes?|chapitres?|articles?|art\.|salles?|postes?|références?|réf\.?|dossiers?|lots?|zones?|parcelles?(?: [A-Z]{1,2})?|cadastrées? [A-Z]{1,2}|section|(?:au|du|le|les|aux) comptes?|tomes?|titres?|versions?|v\.?|points?|étapes?|codes?|code[^.]{0,24} est|figure|tableaux?|tab\.|fig\.|alinéas?|niveaux?|catégories?|groupes?|classe|ligne|bus|route|RD|RN|BP|CS|bâtiment|porte|étage|appartement|bureau|question|phase|scénario|axe|option|version|Word|Office|Windows|ISO|NF|EN|C|IBAN|NIR|carte|grade|échelon|module|alinéa)[ \u00a0:]*$/i
const LIST_MARK = /(?:^|[\n\r])[ \t]*$/
const TOO_LONG = 7

/** Percentages, amounts with their currency, and other quantities with their unit; not the numbers of things. */
export const findFigures: Finder = text => {
  const found: Fact[] = []
  for (const { index, 0: digits } of matchesAt(text, NUMBERS, DIGIT)) {
    const start = SIGN.test(text.slice(Math.max(0, index - 2), index)) ? index - 1 : index
    const end = index + digits.length
    if (isWordCharacter(text[end]) && !startsUnit(text, end)) continue
    const fact = factAt(text, start, end)
    if (fact) found.push(fact)
  }
  return found
}

const startsUnit = (text: string, at: number): boolean =>
  [CURRENCY, PERCENT, UNIT].some(unit => after(text, at, unit) !== null)

function factAt(text: string, start: number, end: number): Fact | null {
  const before = text.slice(Math.max(0, start - 32), start)
  if (/[\d°][/.,-]$|[-/_]$|\d[ \u00a0\u202f]$/.test(before)) return null
  const amount = after(text, end, CURRENCY) ?? null
  if (amount !== null) return { type: 'amount', start, end: amount }
  const percent = after(text, end, PERCENT)
  if (percent !== null) return { type: 'percentage', start, end: percent }
  const unit = after(text, end, UNIT)
  if (unit !== null) return { type: 'figure', start, end: unit }
  if (isRangeOf(text, end, CURRENCY)) return { type: 'amount', start, end }
  if (isRangeOf(text, end, PERCENT)) return { type: 'percentage', start, end }
  return counts(text, start, end, before) ? { type: 'figure', start, end } : null
}

/** « entre 12 000 et 15 000 euros »: the first is an amount as well. */
function isRangeOf(text: string, end: number, unit: RegExp): boolean {
  const second = after(text, end, RANGE)
  return second !== null && after(text, second, unit) !== null
}

function counts(text: string, start: number, end: number, before: string): boolean {
  const digits = text.slice(start, end)
  if (/^\d+$/.test(digits) && digits.length >= TOO_LONG) return false
  if (/^0\d/.test(digits) || NAMES_IT.test(before)) return false
  const next = text.slice(end, end + 3)
  if (LIST_MARK.test(before) && /^(?:[.)°]|[ \u00a0]?[–-])/.test(next)) return false
  return !/^(?:[-/–]\d|[.]\d|°|[ \u00a0]\d{2}(?!\d))/.test(next)
}

function after(text: string, at: number, pattern: RegExp): number | null {
  pattern.lastIndex = at
  const length = pattern.exec(text)?.[0].length
  return length === undefined ? null : at + length
}
