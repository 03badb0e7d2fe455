import { fold } from '../../words/normalise.ts'
import { EXCHANGE_LIMITS } from '../limits.ts'

/** Columns that stand once in a table, by what their heads may say (folded: no accent, no case, no punctuation). */
const ONCE = {
  id: /^(id|identifiant|identifier|id ?number|ref|reference)$/,
  type: /^(type|type de question|question type|qtype)$/,
  category: /^(categorie|category|theme)$/,
  tags: /^(etiquettes?|tags?|mots cles|keywords)$/,
  name: /^(nom|name|titre|title)$/,
  stem: /^(question|enonce|stem|question text|texte de la question|texte|intitule)$/,
  general: /^((retour|feedback|explication|explanation|commentaire)( general)?|general feedback|a retenir)$/,
  shuffle: /^(melanger|melange|shuffle)$/,
  caseSensitive: /^(casse|case sensitive)$/,
  key: /^((bonnes? reponses?|cle|key|solutions?|answer|correcte?|reponses? (correctes?|justes?))|(correct|right) answers?( s)?)$/,
} as const
/** Columns that stand once an option. */
const EACH = {
  wrong: /^(?:mauvaise reponse|autre reponse|distracteur|wrong answer|incorrect answer|distractor) ?(\d{1,3}|[a-z])$/,
  option: /^(?:(?:reponse|option|choix|choice|proposition|answer) ?(\d{1,3}|[a-z])|([a-h]))$/,
  points: /^(?:points?|poids|weight|fraction) ?(\d{1,3}|[a-z])$/,
  feedback: /^(?:retour|feedback|explication|explanation|commentaire) ?(\d{1,3}|[a-z])$/,
} as const

export interface Columns {
  once: Partial<Record<keyof typeof ONCE, number>>
  /** By rank of the option: the first is 1. */
  each: Record<keyof typeof EACH, ReadonlyMap<number, number>>
  width: number
}

/** What each column holds, from the first row of a table. Columns with another head are left aside. */
export function columnsOf(heads: readonly string[]): Columns {
  const once: Columns['once'] = {}
  const each = { wrong: new Map<number, number>(), option: new Map(), points: new Map(), feedback: new Map() }
  for (const [i, head] of heads.entries()) {
    const name = fold(head.slice(0, 60))
    const single = keysOf(ONCE).find(key => ONCE[key].test(name))
    if (single) once[single] ??= i
    else placeEach(name, i, each)
  }
  return { once, each, width: heads.length }
}

function placeEach(name: string, i: number, each: Record<keyof typeof EACH, Map<number, number>>): void {
  for (const key of keysOf(EACH)) {
    const [, first, second] = EACH[key].exec(name) ?? []
    const rank = rankOf(first ?? second ?? '')
    if (rank > 0 && rank <= EXCHANGE_LIMITS.answers && !each[key].has(rank)) each[key].set(rank, i)
  }
}

/** `2` or `b` → 2; 0 when it is neither. */
export function rankOf(mark: string): number {
  if (/^\d{1,3}$/.test(mark)) return Number(mark)
  return /^[a-z]$/i.test(mark) ? mark.toLowerCase().charCodeAt(0) - 96 : 0
}

const keysOf = <K extends string>(of: Record<K, unknown>): K[] => Object.keys(of) as K[]
