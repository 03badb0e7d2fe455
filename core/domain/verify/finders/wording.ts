import { isWholeWord } from '../../words/latin.ts'
import { matchesAt, type Prefixes, prefixes } from '../../words/word-starts.ts'
import type { Finder } from '../fact.ts'
import type { ScanType } from '../finding.ts'

const HEDGES =
  'il semblerait que|il semble que|il se pourrait que|il est possible que|il est probable que|peut-être|probablement|vraisemblablement|sans doute|éventuellement|en principe|a priori|on estime que|il paraît que|pourraient?|devraient?|serai(?:t|ent) susceptibles? de|dans une certaine mesure|plus ou moins|à peu près|approximativement'
const ABSOLUTES =
  'toujours|jamais|systématiquement|sans exception|en aucun cas|en toutes circonstances|obligatoirement|nécessairement|absolument|totalement|intégralement garantie?|garantie? à 100|il est évident que|il est incontestable que|indiscutablement|incontestablement|à coup sûr|tous les usagers|tout le monde|personne ne|aucun risque|100 ?% (?:sûr|fiable|sécurisé)'

const HEDGE_BEGINS = prefixes('[Ii]l [Pp]e [Pp]r [Vv]r [Ss]a [Éé]v [Ee]n [Aa] À [Oo]n po de se [Dd]a pl')
const ABSOLUTE_BEGINS = prefixes('[Tt]o [Jj]a [Ss]y [Ss]a [Ee]n [Oo]b [Nn]é [Aa]b [Ii]n ga [Ii]l à À [Pp]e [Aa]u 0')

const finder =
  (type: ScanType, words: RegExp, worth: Prefixes): Finder =>
  text =>
    matchesAt(text, words, worth).flatMap(({ index: start, 0: found }) => {
      const end = start + found.length
      return isWholeWord(text, start, end) ? [{ type, start, end, severity: 'low' }] : []
    })

/** Words that leave the reader without an answer. */
export const findHedges: Finder = finder('hedge', new RegExp(HEDGES, 'iy'), HEDGE_BEGINS)
/** Words that admit no exception, where law and services have many. */
export const findAbsolutes: Finder = finder('absolute', new RegExp(ABSOLUTES, 'iy'), ABSOLUTE_BEGINS)
