import { BLANK, GAP } from './latin.ts'

const MONTH =
  '(?:[Jj]anvier|[Ff]évrier|[Mm]ars|[Aa]vril|[Mm]ai|[Jj]uin|[Jj]uillet|[Aa]oût|[Ss]eptembre|[Oo]ctobre|[Nn]ovembre|[Dd]écembre|JANVIER|FÉVRIER|FEVRIER|MARS|AVRIL|MAI|JUIN|JUILLET|AOÛT|AOUT|SEPTEMBRE|OCTOBRE|NOVEMBRE|DÉCEMBRE|DECEMBRE|fevrier|aout|decembre|janv\\.|févr?\\.|avr\\.|juill?\\.|sept\\.|oct\\.|nov\\.|déc\\.)'
const WEEKDAY = '(?:[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche)'
const DAY = '(?:1er|1ᵉʳ|3[01]|[12]\\d|0?[1-9])'
const YEAR = '(?:19|20)\\d\\d'

/** « (mardi) 3 novembre (2026) » */
export const LONG_DATE = `(?:${WEEKDAY}${GAP})?${DAY}${GAP}${MONTH}(?:${GAP}${YEAR})?`
/** « 03/11/2026 », « 3.11.2026 », « 2026-11-03 »; without a group to refer to, so that it may stand anywhere in a longer pattern. */
export const NUMERIC_DATE = `(?:(?:3[01]|[12]\\d|0?[1-9])[/.-](?:1[0-2]|0?[1-9])[/.-]${YEAR}|${YEAR}-(?:1[0-2]|0[1-9])-(?:3[01]|[12]\\d|0[1-9]))`
export const WRITTEN_DATE = `(?:${LONG_DATE}|${NUMERIC_DATE})`
export const PARTS = { MONTH, WEEKDAY, DAY, YEAR }
/** « 14 h 30 », « 9h », « 18h05 » */
export const TIME = `(?:[01]?\\d|2[0-4])${BLANK}?(?:heures?(?:${BLANK}[0-5]\\d)?|[hH](?:${BLANK}?[0-5]\\d)?)`
