import type { ObjectiveFile, Question } from '../../content/objective.ts'
import { competence, slug } from '../../content/shared.ts'
import { LEVELS } from '../../people/person.ts'
import { FIXED_ORDER } from '../tags.ts'

/** What our format knows of a question beyond what other formats have a place for: said in tags, French like the content. */
export interface Marks {
  competences: string[]
  level?: ObjectiveFile['level']
  mode?: ObjectiveFile['mode']
  trades: string[]
  core: boolean
  kind?: Question['kind']
  scenario: boolean
  ordered: boolean
}

const MODES = ['ancrer', 'sensibiliser'] as const
const KINDS = ['choix', 'vrai-faux', 'erreur-plantee'] as const
const CORE = 'essentiel'
const SCENARIO = 'mise-en-situation'

export const tagsOf = (objective: ObjectiveFile, question: Question): string[] => [
  ...objective.competences,
  `niveau:${objective.level}`,
  `mode:${objective.mode}`,
  ...objective.trades.map(trade => `metier:${trade}`),
  ...(objective.core ? [CORE] : []),
  `type:${question.kind}`,
  ...(question.scenario ? [SCENARIO] : []),
  ...(question.ordered ? [FIXED_ORDER] : []),
]

/** Tags of ours, whoever wrote them; any other tag says nothing to us. */
export function marksOf(tags: readonly string[]): Marks {
  const after = (prefix: string): string[] =>
    tags.filter(tag => tag.startsWith(prefix)).map(tag => tag.slice(prefix.length))
  const [level, mode, kind] = [after('niveau:')[0], after('mode:')[0], after('type:')[0]]
  return {
    competences: tags.filter(tag => competence.safeParse(tag).success),
    trades: after('metier:').filter(trade => slug.safeParse(trade).success),
    core: tags.includes(CORE),
    scenario: tags.includes(SCENARIO),
    ordered: tags.includes(FIXED_ORDER),
    ...oneOf('level', LEVELS, level),
    ...oneOf('mode', MODES, mode),
    ...oneOf('kind', KINDS, kind),
  }
}

function oneOf<K extends string, V extends string>(name: K, known: readonly V[], said: string | undefined) {
  const value = known.find(other => other === said)
  return (value === undefined ? {} : { [name]: value }) as Partial<Record<K, V>>
}
