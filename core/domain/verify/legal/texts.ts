import { APOSTROPHE, GAP, LETTER } from '../../words/latin.ts'
import { WRITTEN_DATE } from '../../words/written-date.ts'

const NUMBER_SIGN = `n[°ºo]s?${GAP.replace('{1,3}', '{0,2}')}`
const DATE = `(?:,?${GAP}(?:(?:en${GAP}date${GAP})?(?:du|DU)${GAP})?${WRITTEN_DATE})`
/** « 78-17 », « 2016-360 », « 2010-605 DC », « NOR ENVX0100002C » */
const NUMBER = `(?:${NUMBER_SIGN}(?:NOR${GAP}:?${GAP.replace('{1,3}', '?')})?[A-Z0-9][A-Za-z0-9]*(?:[-/._][A-Za-z0-9]+){0,4}(?:${GAP}(?:DC|QPC))?)`
const BARE_NUMBER = '(?:\\d{2,4}-\\d{2,4})'

const KIND = `(?:[Ll]oi(?:${GAP}(?:organique|constitutionnelle))?|[Dd]écret(?:-loi)?|[Oo]rdonnance|[Aa]rrêtée?(?:${GAP}(?:préfectoral|ministériel|interministériel|municipal|départemental|royal|du${GAP}maire))?|[Cc]irculaire(?:${GAP}(?:interministérielle|ministérielle|préfectorale))?|[Ii]nstruction(?:${GAP}(?:ministérielle|interministérielle|technique))?|[Dd]élibération(?:${GAP}(?:CNIL|de la CNIL|du${GAP}conseil${GAP}(?:municipal|communautaire|départemental|régional)))?|[Dd]écision(?:${GAP}(?:du${GAP}Conseil${GAP}constitutionnel|CNIL))?|LOI|DÉCRET|DECRET|ORDONNANCE|ARRÊTÉ|ARRETE|CIRCULAIRE|DÉLIBÉRATION|DELIBERATION)`

/** A law or a local act, by its number, its date, or both. */
export const ACT = `${KIND}(?:(?:${GAP}CNIL)?${GAP}(?:${NUMBER}|${BARE_NUMBER}|NOR${GAP.replace('{1,3}', '{0,2}')}:?${GAP.replace('{1,3}', '{0,2}')}[A-Z]{4}\\d{7}[A-Z]|N°${GAP.replace('{1,3}', '{0,2}')}[A-Z0-9][A-Za-z0-9]*(?:[-/._][A-Za-z0-9]+){0,4})${DATE}?|${GAP}(?:en${GAP}date${GAP})?du${GAP}${WRITTEN_DATE})`

const EU_KIND = `(?:[Rr]èglement|[Dd]irective|[Dd]écision|RÈGLEMENT|DIRECTIVE)s?(?:${GAP}(?:délégué|d${APOSTROPHE}exécution|délégué|cadre|européen|européenne))?`
/** « règlement (UE) 2016/679 du Parlement européen et du Conseil du 27 avril 2016 », « directive 2014/24/UE » */
export const EU_ACT = `${EU_KIND}${GAP}(?:\\(?(?:UE|CE|CEE|EU|Euratom)(?:,${GAP}Euratom)?\\)?${GAP})?(?:${NUMBER_SIGN})?\\d{2,4}/\\d{1,4}(?:/(?:UE|CE|CEE|JAI|EU))?(?:${GAP}du${GAP}Parlement${GAP}européen${GAP}et${GAP}du${GAP}Conseil)?(?:,?${GAP}du${GAP}${WRITTEN_DATE})?`

/** Texts known by their name alone. */
export const NAMED = `(?:RGPD|règlement${GAP}général${GAP}sur${GAP}la${GAP}protection${GAP}des${GAP}données|AI${GAP}Act|Constitution(?:${GAP}du${GAP}4${GAP}octobre${GAP}1958)?|Convention${GAP}européenne${GAP}des${GAP}droits${GAP}de${GAP}l${APOSTROPHE}homme|CEDH|TFUE|TUE)(?![${LETTER}])`
