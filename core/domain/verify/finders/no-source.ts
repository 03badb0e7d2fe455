import type { Fact, Finder } from '../fact.ts'
import { sentencesOf } from '../sentences.ts'

/** Results of a kind that somebody measured. */
const MEASURED =
  /\d[ \u00a0\u202f]?%|pour cent\b|\bsur (?:dix|cent|\d)|(?:une|plusieurs|de nombreuses|des|les|certaines) (?:études?|enquêtes?|recherches?|sondages?|statistiques|experts?)[^.!?]{0,40}(?:montr|indiqu|révèl|prouv|démontr|confirm|estim|affirm|conclu)/
const STATES =
  /(?:montre|indique|révèle|prouve|démontre|confirme|estime|affirme|atteint|représente|déclare|augmente|progresse|diminue|baisse|recule|ont|sont|est|a été|s’élève)\S*/
/** Where it comes from, said in any way. */
const SOURCED =
  /selon|source|d[’']après|rapport|bilan|insee|cf\.|voir|annexe|tableau|publi|recens|registre|arrêté|décret|\bloi\b|article|délibération|conformément|https?:|www\.|\[\d+\]|[¹²³]|budget|taxe|taux|subvention|emprunt|prêt|financ|majoration|tarif|capital|quotité|pénalité/i

/** A measured result without a word about who measured it. Rules and rates that the text itself sets need none. */
export const findUnsourced: Finder = text =>
  MEASURED.test(text) && !SOURCED.test(text)
    ? sentencesOf(text).flatMap(({ start, end }) => unsourced(text, start, end))
    : []

function unsourced(text: string, start: number, end: number): Fact[] {
  const sentence = text.slice(start, end)
  return MEASURED.test(sentence) && STATES.test(sentence) ? [{ type: 'no-source', start, end, severity: 'low' }] : []
}
