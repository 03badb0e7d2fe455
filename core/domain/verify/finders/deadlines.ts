import { APOSTROPHE, GAP, isWordCharacter, LETTER } from '../../words/latin.ts'
import { matchesAt, prefixes } from '../../words/word-starts.ts'
import { LONG_DATE, NUMERIC_DATE, PARTS, TIME } from '../../words/written-date.ts'
import type { Finder } from '../fact.ts'

const SPELT =
  'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt|trente|quarante|quarante-cinq|soixante|quatre-vingt-dix'
const COUNT = `(?:(?:${SPELT})(?:${GAP}?\\((?:\\d{1,3})\\))?|\\d{1,3}(?:,5)?)`
const WORKING = `(?:${GAP}(?:ouvrés?|ouvrables?|francs?|calendaires?))?`
const LONG_UNIT = `(?:jours?|j(?![${LETTER}’'])|semaines?|mois|ans?|années?)${WORKING}`
const SHORT_UNIT = `(?:heures?|h|minutes?)${WORKING}`
const LASTING = `${COUNT}${GAP}${LONG_UNIT}`
const FROM = `(?:${GAP}(?:à${GAP}compter|à${GAP}partir)${GAP}(?:de${GAP}(?:la|sa|cette)|de${GAP}l${APOSTROPHE}|du|de)${GAP.replace('{1,3}', '{0,2}')}(?:notification|publication|réception|date|présente|affichage|décision|signature)(?![${LETTER}]))?`
const WHEN = `(?:(?:le|du|au)${GAP})?(?:${NUMERIC_DATE}|${LONG_DATE}|\\d{1,2}/(?:1[0-2]|0[1-9])|(?:la${GAP})?fin${GAP}(?:de${GAP})?(?:${PARTS.YEAR}|${PARTS.MONTH}(?:${GAP}${PARTS.YEAR})?|d${APOSTROPHE}année|du${GAP}mois|de${GAP}l${APOSTROPHE}année)|l${APOSTROPHE}(?:été|automne|hiver)(?:${GAP}${PARTS.YEAR})?|${PARTS.MONTH}${GAP}${PARTS.YEAR}|${PARTS.WEEKDAY}(?:${GAP}(?:matin|midi|soir|prochain))?|demain|${TIME})`

const DEADLINES = new RegExp(
  [
    `(?:dans|sous)${GAP}un${GAP}délai${GAP}(?:maximal${GAP}|maximum${GAP}|de${GAP}rigueur${GAP})?(?:de${GAP}|d${APOSTROPHE})(?:${COUNT}${GAP}(?:${LONG_UNIT}|${SHORT_UNIT}))${FROM}`,
    `(?:sous|dans${GAP}les|d${APOSTROPHE}ici|dans)${GAP}${COUNT}${GAP}(?:${LONG_UNIT}|${SHORT_UNIT})${FROM}`,
    `(?:avant|[Aa]u${GAP}plus${GAP}tard|d${APOSTROPHE}ici(?:${GAP}(?:à|au|le|la))?|pour|jusqu${APOSTROPHE}(?:au|à|en)|date${GAP}limite${GAP}(?:est${GAP})?(?:fixée${GAP}au|:))${GAP}${WHEN}`,
    `${LASTING}(?!${GAP}par${GAP})${FROM}`,
  ].join('|'),
  'y',
)
const BEGINS = prefixes("0 da so av [Aa]u d’ d' po ju un de tr qu ci si se hu ne di on do vi")
/** Time gone by is a figure about the past, not a time limit. */
const GONE_BY =
  /(?:pendant|depuis|ancienneté de|il y a|âgées? de|âgés? de|âge de|après|moyenne de|enfants? de|élèves? de|jeunes? de|moins de|plus de|dès|ou|à)[ \u00a0]$/
/** « jusqu’au 15 » : the date is what counts; « pour » and « avant » say when. */
const UNTIL = new RegExp(`^jusqu${APOSTROPHE}(?:au|à|en)${GAP}`)

/** « un jour » tells of once upon a time. */
const ONE_DAY = /^un[ \u00a0]jour$/

/** Until when, or how long: « dans un délai de deux mois », « avant le 15 janvier », « sous 48 heures ». */
export const findDeadlines: Finder = text =>
  matchesAt(text, DEADLINES, BEGINS).flatMap(({ index, 0: found }) => {
    const until = UNTIL.exec(found)?.[0].length ?? 0
    const [start, end] = [index + until, index + found.trimEnd().length]
    if (isWordCharacter(text[index - 1]) || isWordCharacter(text[end])) return []
    const goneBy = /^\d/.test(found) && GONE_BY.test(text.slice(Math.max(0, index - 18), index))
    return goneBy || ONE_DAY.test(found) ? [] : [{ type: 'deadline', start, end }]
  })
