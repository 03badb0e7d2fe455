import { APOSTROPHE, GAP, LETTER } from '../../words/latin.ts'
import { CODE } from './codes.ts'

const SPACE = '[ \\u00a0\\u202f]?'
/** « L. 2121-29 », « R417-10 », « L.O. 141 », « 226-16 », « 1er », « 35 bis » */
export const ARTICLE_NUMBER = `(?:(?:L\\.?${SPACE}O\\.?|LP|[LRDA]\\*?)\\.?${SPACE}\\*?)?\\d{1,4}(?:er)?(?:[.-]\\d{1,4}){0,4}(?:-[A-Z](?![${LETTER}]))?(?:${GAP}(?:bis|ter|quater|quinquies|sexies|septies|[A-Z]{1,2}(?=${GAP}(?:du|de|des)${GAP})))?`
const JOINT = `(?:,${GAP}et${GAP}|,${GAP}|${GAP}et${GAP}|${GAP}à${GAP}|${GAP}ou${GAP}|-${SPACE}(?=[LRD]))`
const NUMBERS = `${ARTICLE_NUMBER}(?:${JOINT}(?:l${APOSTROPHE}article${GAP}|les${GAP}articles${GAP}|des${GAP}articles${GAP})?${ARTICLE_NUMBER}){0,12}`
const FOLLOWING = `(?:${GAP}et${GAP}(?:suivants?|s\\.))?`
const PARAGRAPH = `(?:,?${GAP}(?:alinéa|al\\.|§|paragraphe)${GAP}?\\d{1,2}|,?${GAP}\\d{1,2}°|,${GAP}(?:I|II|III|IV|V|VI)(?=[,. ]))?`
const ARTICLES = `(?:[Aa]rticles?|[Aa]rts?\\.|ARTICLES?)`
/** What leads from an article to its text: « du », « , de la », « de l’ ». */
export const OF = `,?${GAP}(?:(?:du|de${GAP}la|des?|d${APOSTROPHE}un)${GAP}|de${GAP}l${APOSTROPHE})?`
export const SAME = `(?:(?:[Mm]ême|présente?|dite?)${GAP}(?:[Cc]ode|loi|décret|règlement|texte|ordonnance|arrêté)|(?:code|loi|décret|règlement|arrêté|ordonnance)${GAP}(?:précitée?|susvisée?))`

/** « articles L. 1 et L. 2 (et suivants) »; its text is looked for behind it, by patterns of its own. */
export const ARTICLE = `${ARTICLES}${GAP}(?:(?:premier|unique)(?![${LETTER}])|${NUMBERS})${FOLLOWING}${PARAGRAPH}`
/** « L. 2121-29 du CGCT », without the word: only with its text behind it. */
export const BARE_ARTICLE = `[LRD]\\.?${SPACE}\\d{1,4}(?:-\\d{1,4}){0,4}${FOLLOWING}${OF}${CODE}`
/** « code de l’urbanisme, notamment son article L. 153-36 » */
export const CODE_NOTABLY = `${CODE},?${GAP}(?:et${GAP})?(?:notamment|en${GAP}particulier|pris)${GAP}(?:en${GAP})?(?:ses|son|les|l${APOSTROPHE}|sur${GAP}ses)?${GAP.replace('{1,3}', '{0,2}')}${ARTICLES}${GAP}${NUMBERS}${FOLLOWING}`
/** « Vu le code de la commande publique » */
export const CODE_CITED = `${CODE}`
