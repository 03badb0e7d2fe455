import { fold } from '../../words/normalise.ts'

/** What can be told of a French noun without a dictionary; null: cannot be told. */
export interface Form {
  feminine: boolean | null
  plural: boolean | null
}

const articles = (words: string, form: Form) => words.split(' ').map(word => [word, form] as const)
const ARTICLES: ReadonlyMap<string, Form> = new Map([
  ...articles('un le ce cet du au', { feminine: false, plural: false }),
  ...articles('une la cette', { feminine: true, plural: false }),
  ...articles('les des ces aux', { feminine: null, plural: true }),
])

/** The article that a text ends with, leaving « : » and « … » aside: « C’est une… » → une. */
export function lastArticle(text: string): { article: string; form: Form } | null {
  const article = /(?:^|[\s’'])(\p{L}+)[\s\u00a0]*[:…._]*$/u.exec(text)?.[1]?.toLowerCase() ?? ''
  const form = ARTICLES.get(article)
  return form ? { article, form } : null
}

const FEMININE =
  /(?:[st]ion|xion|t[ée]|ance|ence|ette|ure|ude|ise|esse|trice|euse|ière|ienne|onne|elle|ille|ée|ie|ale|nce|ade|aine|ine|que|nse|che|lle|ace|ague)$/
const MASCULINE =
  /(?:ment|age|isme|eau|oir|et|al|ail|in|ier|eur|on|ège|phone|gramme|mètre|logue|el|if|ot|art|eil|ent|il|our|é|u|i|d|t|c|f|l|r|n)$/

const words = (text: string, feminine: boolean) =>
  text
    .trim()
    .split(/\s+/)
    .map(word => [word, feminine] as const)

/** What the endings above get wrong or leave open, in the words of our subjects. */
const KNOWN: ReadonlyMap<string, boolean> = new Map([
  ...words(
    `source page règle charte note lettre liste adresse image phrase date machine tâche cible base loi main foi part fin
    voix erreur couleur valeur leçon façon raison réponse demande faute ligne adjointe habitante rumeur preuve trace clé
    photo vidéo radio mission norme aide alerte amende commune mairie ville équipe`,
    true,
  ),
  ...words(
    `mensonge texte site risque service mode code compte fichier problème modèle poste programme système titre article
    logiciel résumé document maire ministre principe pouvoir doute maître guide rôle mythe virus lycée musée incendie
    silence génie parapluie territoire répertoire mémoire côté comité arrêté été bug chiffre mot exemple réflexe`,
    false,
  ),
])

/** Gender and number of the noun that an option begins with, with or without its article. */
export function formOf(option: string): Form {
  const [first = '', second] = option.toLowerCase().match(/\p{L}+/gu) ?? []
  const article = ARTICLES.get(first)
  if (article && second) return article
  return { feminine: genderOf(singular(first)), plural: fold(first).length > 3 ? /[sx]$/.test(first) : null }
}

const singular = (word: string): string =>
  word
    .replace(/(?<=[^s])s$/, '')
    .replace(/aux$/, 'al')
    .replace(/x$/, '')

function genderOf(noun: string): boolean | null {
  const known = KNOWN.get(noun)
  if (known !== undefined) return known
  if (FEMININE.test(noun)) return true
  return MASCULINE.test(noun) ? false : null
}
