import { BLANK, GAP, isWordCharacter, LETTER } from '../../words/latin.ts'
import { matchesAt, prefixes } from '../../words/word-starts.ts'
import { LONG_DATE, NUMERIC_DATE, PARTS, TIME } from '../../words/written-date.ts'
import type { Finder } from '../fact.ts'

const { MONTH, WEEKDAY, DAY, YEAR } = PARTS
const AT = `(?:,?${GAP}(?:à${GAP})?${TIME})?`
const SHORT_DATE = `(?:3[01]|[12]\\d|0?[1-9])/(?:1[0-2]|0[1-9])(?:/\\d\\d)?|(?:3[01]|[12]\\d|0?[1-9])/(?:1[0-2]|[1-9])/\\d\\d`
const RANGE = `(?:du|entre${GAP}le)${GAP}(?:${WEEKDAY}${GAP})?${DAY}(?:${GAP}${MONTH})?(?:${GAP}${YEAR})?${GAP}(?:au|et${GAP}le)${GAP}(?:${LONG_DATE})`
const SEASON = `(?:(?:premier|deuxième|second|troisième|quatrième|[1-4](?:er|e|ème|nd))${GAP}(?:trimestre|semestre)|été|automne|hiver|printemps|rentrée|fin|début|mi-)${GAP}?${YEAR}`
const ALONE = `(?:${WEEKDAY.replace(/\[(\w)\w\]/g, (_, capital: string) => capital.toLowerCase())}s?|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|demain|après-demain|hier|aujourd’hui|aujourd'hui)(?:${GAP}(?:prochaine?|dernière?|matin|midi|soir|après-midi))?`

const DATES = new RegExp(
  [
    RANGE,
    `(?:${NUMERIC_DATE})${AT}`,
    `${LONG_DATE}${AT}`,
    `${MONTH}${GAP}${YEAR}`,
    SEASON,
    SHORT_DATE,
    `${TIME}`,
    `${YEAR}(?:[-–/]${YEAR})?`,
    ALONE,
  ].join('|'),
  'y',
)
const BEGINS = prefixes(
  '0 [Ll]u [Mm]a [Mm]e [Jj]e [Vv]e [Ss]a [Dd]i [Jj]a [Ff]é [Ff]e FÉ FE [Aa]v AV MA MAI [Jj]u JU JA [Aa]o AO [Ss]e SE [Oo]c OC [Nn]o NO [Dd]é [Dd]e DÉ DE du en pr de se tr qu ét au hi re fi dé mi ap aprè',
)
/** « les 12/20 obtenus »: two numbers and a slash are a day only after a word that calls for one. */
const CALLS_FOR_A_DAY = new RegExp(`(?:\\b(?:le|du|au|avant|dès|depuis|pour|vers)|avant${BLANK}le|${WEEKDAY})${BLANK}$`)
const YEAR_ONLY = new RegExp(`^${YEAR}(?:[-–/]${YEAR})?$`)
/** What makes of « 2026 » a number of something or a piece of a code. */
const COUNTED = new RegExp(
  `^(?:${BLANK}?(?:€|euros?|%|m²|km|habitants?|agents?|élèves?|personnes?|heures?|[×x])|[.,/-]\\d|${BLANK}\\d)`,
)
const NUMBERED = /(?:n[°º]|numéro|réf[.érence]*|page|poste|code|dossier|article|[-/.,\d])[ \u00a0:]*$/i
const TIME_ONLY = new RegExp(`^${TIME}$`)
const DURATION = /(?:de|pendant|durant|sous|dans les|en|raison de|limite de)[ \u00a0]$/
const LETTERS_AFTER = new RegExp(`^[${LETTER}]`)

/** Days, months, years, times and the days of the week, whole: « mardi 3 novembre 2026 à 14 h 30 » is one. */
export const findDates: Finder = text =>
  matchesAt(text, DATES, BEGINS).flatMap(({ index: start, 0: found }) => {
    const end = start + found.trimEnd().length
    const [before, after] = [text.slice(Math.max(0, start - 16), start), text.slice(end, end + 14)]
    if (isWordCharacter(text[start - 1]) || LETTERS_AFTER.test(after) || /^\d/.test(after)) return []
    return isDate(text.slice(start, end), before, after) ? [{ type: 'date', start, end }] : []
  })

function isDate(found: string, before: string, after: string): boolean {
  if (YEAR_ONLY.test(found)) return !COUNTED.test(after) && !NUMBERED.test(before)
  if (TIME_ONLY.test(found)) return isTime(found, before, after)
  if (/^\d{1,2}\/\d{1,2}$/.test(found)) return CALLS_FOR_A_DAY.test(before) && !/^[/\d]/.test(after)
  if (/^\d/.test(found)) return !/[\d/.-]$/.test(before) && !/^[/-]\d/.test(after)
  return true
}

/** « de 8 heures par jour » lasts; « à 8 heures » is a moment. */
function isTime(found: string, before: string, after: string): boolean {
  if (/[\d.,/]$/.test(before.trimEnd())) return false
  if (!found.includes('heure')) return !/^[ \u00a0](?:par|hebdo|sup)/.test(after)
  return /(?:à|vers|dès|avant|de)[ \u00a0]$/.test(before) && !DURATION.test(before)
}
