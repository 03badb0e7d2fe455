import type { z } from 'zod/v4'
import { type Charter, charter as charterSchema } from './charter.ts'
import { type Checklist, checklist as checklistSchema } from './checklist.ts'
import { glossary as glossarySchema, type Term } from './glossary.ts'
import { type Link, links as linksSchema } from './link.ts'
import { type Objective, objective as objectiveSchema, type Question } from './objective.ts'
import { type Organisation, organisations as organisationsSchema } from './organisation.ts'
import { type Pack, pack as packSchema, type Series } from './pack.ts'
import type { Parsed, Sourced } from './parsed.ts'
import { type Persona, personas as personasSchema } from './persona.ts'
import { type PromptTemplate, promptTemplate as promptSchema } from './prompt-template.ts'
import { type Problem, problemAt, type RawDocument, schemaProblems } from './raw.ts'
import { referenceProblems } from './references.ts'
import { type Ritual, ritual as ritualSchema } from './ritual.ts'
import { type Trade, trades as tradesSchema } from './trade.ts'

/** Everything the product can say or show, read once, checked, frozen. */
export interface Catalog {
  packs: ReadonlyMap<string, Pack>
  series: ReadonlyMap<string, Series>
  objectives: ReadonlyMap<string, Objective>
  /** Question id → the question and the objective it belongs to. */
  questions: ReadonlyMap<string, { question: Question; objective: Objective }>
  prompts: ReadonlyMap<string, PromptTemplate>
  checklists: ReadonlyMap<string, Checklist>
  terms: ReadonlyMap<string, Term>
  trades: ReadonlyMap<string, Trade>
  rituals: ReadonlyMap<string, Ritual>
  links: ReadonlyMap<string, Link>
  personas: ReadonlyMap<string, Persona>
  charter: Charter
  organisationOf(tenant: string): Organisation
}

export type CatalogOutcome = { ok: Catalog; problems: [] } | { ok: null; problems: Problem[] }

/**
 * Raw documents → one frozen catalogue, or every problem found, each with its file and line, in words for authors.
 * What a file is follows from its place: `packs/<pack>/pack.yaml`, `packs/<pack>/objectives/<id>.yaml`,
 * `prompts/<id>.yaml`, `checklists/<id>.yaml`, `rituals/<id>.yaml`, `glossary.yaml`, `charter.yaml`, `trades.yaml`,
 * `links.yaml`, `personas.yaml`, `organisation.yaml`.
 */
export function buildCatalog(documents: readonly RawDocument[]): CatalogOutcome {
  const problems: Problem[] = []
  const parsed = parseAll(documents, problems)
  problems.push(...referenceProblems(parsed))
  if (problems.length > 0) return { ok: null, problems }
  return { ok: assemble(parsed), problems: [] }
}

function parseAll(documents: readonly RawDocument[], problems: Problem[]): Parsed {
  const parsed: Parsed = {
    packs: [],
    objectives: [],
    prompts: [],
    checklists: [],
    terms: [],
    rituals: [],
    links: [],
    personas: [],
    trades: [],
    charters: [],
    organisations: [],
  }
  const read = <S extends z.ZodType>(schema: S, from: RawDocument): z.infer<S>[] => {
    // With the input in each issue, a missing field and one of the wrong type are told apart.
    const outcome = schema.safeParse(from.value, { reportInput: true })
    if (!outcome.success) problems.push(...schemaProblems(from, outcome.error))
    return outcome.success ? [outcome.data] : []
  }
  const whole = <T>(from: RawDocument, values: T[]): Sourced<T>[] => values.map(value => ({ value, from, at: [] }))

  for (const from of documents) {
    const place = from.path.split('/')
    const [folder, name] = [place[0], place.at(-1)]
    if (folder === 'packs' && place.length === 3 && name === 'pack.yaml')
      parsed.packs.push(...whole(from, read(packSchema, from)))
    else if (folder === 'packs' && place[2] === 'objectives' && place.length === 4)
      parsed.objectives.push(
        ...whole(
          from,
          read(objectiveSchema, from).map(file => ({ ...file, pack: place[1] ?? '' })),
        ),
      )
    else if (folder === 'prompts') parsed.prompts.push(...whole(from, read(promptSchema, from)))
    else if (folder === 'checklists') parsed.checklists.push(...whole(from, read(checklistSchema, from)))
    else if (folder === 'rituals') parsed.rituals.push(...whole(from, read(ritualSchema, from)))
    else if (name === 'charter.yaml') parsed.charters.push(...whole(from, read(charterSchema, from)))
    else if (name === 'organisation.yaml') parsed.organisations.push(...whole(from, read(organisationsSchema, from)))
    else if (name === 'glossary.yaml')
      for (const file of read(glossarySchema, from))
        parsed.terms.push(...file.terms.map((value, i) => ({ value, from, at: ['terms', i] })))
    else if (name === 'trades.yaml')
      for (const file of read(tradesSchema, from))
        parsed.trades.push(...file.trades.map((value, i) => ({ value, from, at: ['trades', i] })))
    else if (name === 'links.yaml')
      for (const file of read(linksSchema, from))
        parsed.links.push(...file.links.map((value, i) => ({ value, from, at: ['links', i] })))
    else if (name === 'personas.yaml')
      for (const file of read(personasSchema, from))
        parsed.personas.push(...file.personas.map((value, i) => ({ value, from, at: ['personas', i] })))
    else problems.push(problemAt(from, [], 'ce fichier n’est dans aucun dossier connu du contenu'))
  }
  return parsed
}

function assemble(parsed: Parsed): Catalog {
  const byId = <T extends { id: string }>(items: readonly Sourced<T>[]): ReadonlyMap<string, T> =>
    new Map(items.map(({ value }) => [value.id, deepFreeze(value)]))
  const packs = byId(parsed.packs)
  const objectives = byId(parsed.objectives.filter(({ value }) => value.status !== 'brouillon'))
  const organisations = parsed.organisations[0]?.value
  const charter = parsed.charters[0]?.value
  if (!organisations || !charter) throw new Error('referenceProblems lets no catalogue without these pass')
  return Object.freeze({
    packs,
    series: new Map(
      [...packs.values()].flatMap(pack => pack.series.map(s => [s.id, { ...s, pack: pack.id }] as const)),
    ),
    objectives,
    questions: new Map(
      [...objectives.values()].flatMap(objective =>
        objective.questions.map(question => [question.id, { question, objective }] as const),
      ),
    ),
    prompts: byId(parsed.prompts),
    checklists: byId(parsed.checklists),
    terms: byId(parsed.terms),
    trades: byId(parsed.trades),
    rituals: byId(parsed.rituals),
    links: byId(parsed.links),
    personas: byId(parsed.personas),
    charter: deepFreeze(charter),
    organisationOf: (tenant: string): Organisation => {
      const own = organisations.tenants[tenant]
      return own ? { ...organisations.default, ...withoutUndefined(own) } : organisations.default
    },
  })
}

const withoutUndefined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
