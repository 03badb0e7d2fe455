import { isWholeWord, UPPER } from '../../words/latin.ts'
import { matchesAt, type Prefixes, prefixes } from '../../words/word-starts.ts'
import type { Detector, FindingType } from '../finding.ts'

// What article 9 of the GDPR protects, in the words of a public service’s files. Words that mean something else most of
// the time (« opération », « malade » of a plant, « santé publique ») are left out.
const HEALTH =
  '(?:congés?|arrêts?)(?: de)?(?: longue)? maladie|(?:congés?|arrêts?) de longue durée|arrêts? de travail|maladies? (?:professionnelles?|chroniques?|graves?)|accidents? du travail|burn-?out|dépressi(?:ons?|ve|f)|cancer|diabète|diabétiques?|(?:travailleurs? )?handicapée?s?|handicap|inaptitude|invalidité|grossesse|enceinte|allergi(?:ques?|es?)|asthm(?:e|atique)|épilep(?:sie|tique)|autis(?:me|te)|schizophrénie|bipolaire|séropositi(?:f|ve)|VIH|sida|hépatite|tuberculose|varicelle|covid(?:-19)?|AVC|infarctus|chimiothérapie|psychiatri(?:e|que)|hospitalisée?|addicti(?:on|ons)|alcoolisme|toxicomani(?:e|aque)|RQTH|ALD|mi-temps thérapeutique|temps partiel thérapeutique|maladie d’Alzheimer|sclérose en plaques|fauteuil roulant|maladie de Parkinson|fausse couche|IVG'
const UNION =
  'CGT|CFDT|CFTC|CFE-CGC|UNSA|FSU|FA-FPT|SUD|Solidaires|Force ouvrière|délégu(?:ées|ée|és|é) syndica(?:les|le|ux|l)|mandats? syndica(?:ux|l)|représentante?s? syndica(?:les|le|ux|l)|syndiquée?s?|adhérente?s? (?:à la|au) (?:CGT|CFDT|syndicat)|engagement syndical|appartenance syndicale|activité syndicale|heures? de délégation|décharge syndicale'

const HEALTH_BEGINS = prefixes(
  '[Cc]o [Aa]r [Mm]a [Aa]c [Bb]u [Dd]é [Cc]a [Dd]i [Hh]a [Tt]r [Ii]n [Gg]r [Ee]n [Aa]l [Aa]s [Éé]p [Aa]u [Ss]c [Bb]i [Ss]é VI [Ss]i SI [Hh]é [Tt]u [Vv]a CO AV [Cc]h [Pp]s [Hh]o [Aa]d [Tt]o RQ AL [Mm]i [Tt]e [Ff]a IV',
)
const UNION_BEGINS = prefixes('CG CF UN FS FA SU So Fo dé ma re sy ad en ap ac he')

const detector =
  (type: FindingType, words: RegExp, worth: Prefixes): Detector =>
  text =>
    matchesAt(text, words, worth).flatMap(({ index: start, 0: found }) => {
      const end = start + found.length
      return isWholeWord(text, start, end) ? [{ type, start, end, text: found, severity: 'low' }] : []
    })

export const findHealth: Detector = detector('health', new RegExp(HEALTH, 'iy'), HEALTH_BEGINS)

const findUnionWords: Detector = detector('union', new RegExp(UNION, 'y'), UNION_BEGINS)
/** « FO » is also the beginning of « FORMATION » in capitals, and two letters of many codes: whole, and not in a title. */
const findFo: Detector = detector('union', new RegExp(`FO(?![${UPPER}0-9-])`, 'y'), prefixes('FO'))
export const findUnions: Detector = text => [...findUnionWords(text), ...findFo(text)]
