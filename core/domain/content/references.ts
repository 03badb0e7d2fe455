import { slotsIn } from '../prompts/slots.ts'
import type { Checklist } from './checklist.ts'
import type { Objective } from './objective.ts'
import type { Parsed, Sourced } from './parsed.ts'
import type { PromptTemplate } from './prompt-template.ts'
import { type Problem, problemAt } from './raw.ts'
import type { Ritual } from './ritual.ts'

type Say = (of: Sourced<unknown>, path: readonly PropertyKey[], message: string) => void

/** What no schema of one file can see: unique ids, names equal to file names, references that lead somewhere. */
export function referenceProblems(parsed: Parsed): Problem[] {
  const problems: Problem[] = []
  const say: Say = (of, path, message) => problems.push(problemAt(of.from, [...of.at, ...path], message))
  uniqueIds(parsed, say)
  fileNames(parsed, say)
  for (const of of parsed.objectives) {
    objectiveReferences(of, parsed, say)
    keys(of, say)
  }
  termReferences(parsed, say)
  seriesReferences(parsed, say)
  personaReferences(parsed, say)
  for (const of of parsed.rituals) ritualChoices(of, say)
  for (const of of parsed.prompts) {
    promptReferences(of, parsed, say)
    slots(of, say)
  }
  charterReferences(parsed, say)
  return [...problems, ...missingFiles(parsed), ...defaultChecklist(parsed.checklists)]
}

function uniqueIds(parsed: Parsed, say: Say) {
  for (const items of Object.values(parsed) as Sourced<{ id?: string }>[][])
    repeated(
      items,
      of => of.value.id,
      (of, id, first) => say(of, ['id'], `l’identifiant « ${id} » sert déjà dans ${first.from.path}`),
    )
  const questions = parsed.objectives.flatMap(of =>
    of.value.questions.map((value, i) => ({ value, from: of.from, at: ['questions', i] as PropertyKey[] })),
  )
  repeated(
    questions,
    of => of.value.id,
    (of, id, first) => say(of, ['id'], `la question « ${id} » existe déjà dans ${first.from.path}`),
  )
}

function fileNames(parsed: Parsed, say: Say) {
  for (const of of [...parsed.objectives, ...parsed.prompts, ...parsed.checklists, ...parsed.rituals])
    if (!of.from.path.endsWith(`/${of.value.id}.yaml`))
      say(of, ['id'], `le fichier doit s’appeler ${of.value.id}.yaml, comme son identifiant`)
}

function objectiveReferences(of: Sourced<Objective>, parsed: Parsed, say: Say) {
  const { value } = of
  const pack = parsed.packs.find(p => p.value.id === value.pack)
  if (!pack?.value.series.some(s => s.id === value.series))
    say(of, ['series'], `la série « ${value.series} » n’est pas dans packs/${value.pack}/pack.yaml`)
  if (value.author === value.reviewer)
    say(of, ['reviewer'], 'la relecture est faite par quelqu’un d’autre que l’auteur')
  for (const [i, trade] of value.trades.entries())
    if (!has(parsed.trades, trade)) say(of, ['trades', i], `le métier « ${trade} » n’est pas dans trades.yaml`)
  for (const [i, other] of value.confusableWith.entries())
    if (!has(parsed.objectives, other)) say(of, ['confusableWith', i], `l’objectif « ${other} » n’existe pas`)
  for (const [i, link] of value.further.entries())
    if (!has(parsed.links, link)) say(of, ['further', i], `le lien « ${link} » n’est pas dans links.yaml`)
}

function seriesReferences(parsed: Parsed, say: Say) {
  for (const of of parsed.packs)
    for (const [i, series] of of.value.series.entries())
      for (const [j, link] of series.further.entries())
        if (!has(parsed.links, link))
          say(of, ['series', i, 'further', j], `le lien « ${link} » n’est pas dans links.yaml`)
}

function personaReferences(parsed: Parsed, say: Say) {
  const series = parsed.packs.flatMap(of => of.value.series.map(s => s.id))
  for (const of of parsed.personas) {
    const { trade } = of.value
    if (trade && !has(parsed.trades, trade)) say(of, ['trade'], `le métier « ${trade} » n’est pas dans trades.yaml`)
    for (const [i, id] of of.value.series.entries())
      if (!series.includes(id)) say(of, ['series', i], `la série « ${id} » n’est dans aucun pack`)
  }
}

function ritualChoices(of: Sourced<Ritual>, say: Say) {
  for (const [i, question] of of.value.questions.entries())
    if ((question.type === 'choix') !== Boolean(question.choices))
      say(of, ['questions', i], `« ${question.label} » : un choix a des choices, un texte ou une échelle n’en a pas`)
}

function keys(of: Sourced<Objective>, say: Say) {
  for (const [i, { options, plain }] of of.value.questions.entries()) {
    const at = ['questions', i, 'options']
    if (!options.some(option => option.right)) say(of, at, 'aucune option n’est juste (right: true)')
    if (options.every(option => option.right)) say(of, at, 'toutes les options sont justes : il n’y a rien à chercher')
    if (plain && plain.options.length !== options.length)
      say(
        of,
        ['questions', i, 'plain', 'options'],
        `la version simple a ${plain.options.length} options, la question en a ${options.length}`,
      )
  }
}

function termReferences(parsed: Parsed, say: Say) {
  for (const of of parsed.terms)
    for (const [i, term] of of.value.related.entries())
      if (!has(parsed.terms, term)) say(of, ['related', i], `le terme « ${term} » n’est pas dans le glossaire`)
}

function promptReferences(of: Sourced<PromptTemplate>, parsed: Parsed, say: Say) {
  const { value } = of
  const charter = parsed.charters[0]?.value
  if (!has(parsed.checklists, value.checklist))
    say(of, ['checklist'], `la liste de vérification « ${value.checklist} » n’existe pas`)
  if (charter && !charter.dataClasses.some(c => c.id === value.dataClass))
    say(of, ['dataClass'], `la classe de données « ${value.dataClass} » n’est pas dans charter.yaml`)
  if (value.changelog.at(-1)?.version !== value.version)
    say(of, ['version'], 'la dernière ligne du journal (changelog) doit porter cette version')
}

function slots(of: Sourced<PromptTemplate>, say: Say) {
  const used = slotsIn(of.value.body)
  const declared = of.value.slots.map(slot => slot.id)
  for (const id of used)
    if (!declared.includes(id)) say(of, ['body'], `le champ {{${id}}} n’est pas déclaré dans slots`)
  for (const [i, slot] of of.value.slots.entries()) {
    if (!used.includes(slot.id)) say(of, ['slots', i], `le champ « ${slot.id} » n’apparaît pas dans body`)
    if (slot.type === 'choice' && !slot.choices?.length)
      say(of, ['slots', i], `le champ « ${slot.id} » est un choix sans choices`)
  }
}

function charterReferences(parsed: Parsed, say: Say) {
  const of = parsed.charters[0]
  if (!of) return
  for (const [i, rule] of of.value.rules.entries()) {
    if (!of.value.tools.some(tool => tool.id === rule.tool))
      say(of, ['rules', i, 'tool'], `l’outil « ${rule.tool} » n’est pas déclaré`)
    if (!of.value.dataClasses.some(c => c.id === rule.data))
      say(of, ['rules', i, 'data'], `la classe de données « ${rule.data} » n’est pas déclarée`)
  }
}

function missingFiles(parsed: Parsed): Problem[] {
  const wanted = [
    ['charter.yaml', parsed.charters],
    ['organisation.yaml', parsed.organisations],
    ['trades.yaml', parsed.trades],
  ] as const
  return wanted.flatMap(([file, found]) =>
    found.length > 0 ? [] : [{ file, line: 1, rule: 'reference', message: 'ce fichier manque' }],
  )
}

function defaultChecklist(checklists: readonly Sourced<Checklist>[]): Problem[] {
  const defaults = checklists.filter(of => of.value.default)
  if (defaults.length === 1) return []
  const file = defaults[1]?.from.path ?? 'checklists'
  const message = `une liste de vérification, et une seule, porte default: true (il y en a ${defaults.length})`
  return [{ file, line: 1, rule: 'reference', message }]
}

const has = (items: readonly Sourced<{ id: string }>[], id: string): boolean => items.some(of => of.value.id === id)

function repeated<T>(
  items: readonly T[],
  key: (item: T) => string | undefined,
  say: (item: T, key: string, first: T) => void,
) {
  const firsts = new Map<string, T>()
  for (const item of items) {
    const id = key(item)
    if (id === undefined) continue
    const first = firsts.get(id)
    if (first) say(item, id, first)
    else firsts.set(id, item)
  }
}
