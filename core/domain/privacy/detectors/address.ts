import { BLANK, LETTER, UPPER } from '../../words/latin.ts'
import { matchesAt, prefixes } from '../../words/word-starts.ts'
import type { Detector } from '../finding.ts'

const STREET =
  '(?:[Rr]ue|[Rr]uelle|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d\\.?|[Bb]ld\\.?|[Pp]lace|[Pp]l\\.|[Cc]hemin|[Ii]mpasse|[Aa]llées?|[Qq]uai|[Rr]oute|[Ss]quare|[Cc]ours|[Pp]assage|[Ll]otissement|[Rr]ésidence|[Hh]ameau|[Ll]ieu-dit|[Ss]entier|[Ss]ente|[Vv]oie|[Ee]splanade|[Mm]ontée|[Ff]aubourg|[Cc]ité|[Cc]los|[Pp]romenade|[Rr]ond-point|[Tt]raverse|[Vv]enelle|[Dd]omaine|RUE|AVENUE|BOULEVARD|PLACE|CHEMIN|IMPASSE|ALLÉE|ROUTE|QUAI)'
const NUMBER = `\\d{1,4}(?:${BLANK}?(?:bis|ter|quater|[A-D]))?(?:-\\d{1,4})?`
/** « 45, avenue du Général Leclerc »: as far as the street’s name goes. */
const LINE = `${NUMBER},?${BLANK}${STREET}${BLANK}[^,;:.()\\n\\r»"]{1,60}`
const CITY_WORD = `[${UPPER}][${LETTER}’'-]*`
const CITY = `${CITY_WORD}(?:${BLANK}(?:${CITY_WORD}|${BLANK}?\\d{1,2}))*`
const POSTCODE = `(?:0[1-9]|[1-8]\\d|9[0-8])${BLANK}?\\d{3}`
const BEFORE =
  '(?:(?:[Rr]ésidence|[Bb]âtiment|Bât\\.|Immeuble|Appartement|Appt\\.?|Escalier|Hôtel)[^,\\n\\r.;]{1,40},\\s?){0,3}'
const BOX = `(?:,?${BLANK}?(?:BP|CS)${BLANK}?\\d{2,5})?`
const START = new RegExp(`${BEFORE}${LINE}${BOX}(?:[,${BLANK.slice(1, -1)}–-]{1,3}${POSTCODE}${BLANK}${CITY})?`, 'y')
const TOWN = new RegExp(`${POSTCODE}${BLANK}${CITY}`, 'y')
const BEGINS = prefixes('0 [Rr]é [Bb]â Im Ap Es Hô')
const DIGIT = prefixes('0')
/** The end of a longer number, or the minutes of « 9 h 40, rue Victor Hugo ». */
const NOT_BEFORE = /[\d.,/-]$|\d?[hH][ \u00a0]?$/
/** What a town stands behind: the beginning of its line, a comma, a post box. */
const BEFORE_TOWN = new RegExp(`(?:^|[\\n\\r,–-]${BLANK}?|(?:CS|BP)${BLANK}\\d{2,5}${BLANK}?)$`)
/** Words after which a street’s name is over, when no comma says so. */
const OVER = new RegExp(
  `${BLANK}(?:et|est|sont|a|ont|où|qui|que|dans|depuis|pour|avec|au|à|le|sera|afin|ou|se|par|puis|lors|en${BLANK}[a-z])(?=${BLANK}|$)`,
)

/** Where someone lives: a number and a street, with or without the town; or a town with its postcode on its own line. */
export const findAddresses: Detector = text => {
  if (!/\d/.test(text)) return []
  const lines = matchesAt(text, START, BEGINS)
    .filter(({ index }) => !NOT_BEFORE.test(text.slice(Math.max(0, index - 3), index)))
    .map(({ index, 0: found }) => ({ start: index, found: untilOver(found) }))
  const towns = matchesAt(text, TOWN, DIGIT)
    .filter(({ index }) => BEFORE_TOWN.test(text.slice(Math.max(0, index - 12), index)))
    .map(({ index: start, 0: found }) => ({ start, found }))
  return [...lines, ...towns].map(({ start, found }) => ({
    type: 'address',
    start,
    end: start + found.length,
    text: found,
    severity: 'medium',
  }))
}

function untilOver(line: string): string {
  const postcode = new RegExp(POSTCODE).test(line)
  const over = postcode ? null : OVER.exec(line)
  return (over ? line.slice(0, over.index) : line).trimEnd()
}
