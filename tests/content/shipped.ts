import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listContent } from '../../bot/content/list-content.ts'
import { problemLine, readContent } from '../../bot/content/read-content.ts'
import { readYaml } from '../../bot/content/yaml.ts'
import { dayFromIso } from '../../core/domain/calendar/day.ts'
import type { Objective, Question } from '../../core/domain/content/objective.ts'
import type { RawDocument } from '../../core/domain/content/raw.ts'

export const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url))
/** The day of the last complete rereading; move it with each one, and the review dates with it. */
export const REREAD = dayFromIso('2026-11-21') as number

const outcome = await readContent(CONTENT)
if (!outcome.ok) throw new Error(`Le contenu est à corriger :\n${outcome.problems.map(problemLine).join('\n')}`)
export const catalog = outcome.ok
export const ignored = outcome.ignored
export const objectives = [...catalog.objectives.values()]
export const questions = objectives.flatMap(objective =>
  objective.questions.map((question, i) => ({ question, objective, at: ['questions', i] as PropertyKey[] })),
)

export const documents: RawDocument[] = (await listContent(CONTENT)).yaml.map(path => {
  const read = readYaml(path, readFileSync(join(CONTENT, path), 'utf8'))
  if ('problem' in read) throw new Error(problemLine(read.problem))
  return read.document
})

/** `FILE:LINE: what`, for an author to click on. */
export function complain(objective: Objective, path: readonly PropertyKey[], what: string): string {
  const file = `packs/${objective.pack}/objectives/${objective.id}.yaml`
  const line = documents.find(document => document.path === file)?.lineOf(path) ?? 1
  return `content/${file}:${line}: ${what}`
}

/** Both versions of a question, ordinary and simple, with the place of each text. */
export const versionsOf = ({ options, plain, context, stem }: Question) => [
  { name: 'version ordinaire', under: [], context: context ?? '', stem, options },
  ...(plain ? [{ name: 'version simple', under: ['plain'], context: plain.context ?? '', ...only(plain) }] : []),
]
const only = ({ stem, options }: NonNullable<Question['plain']>) => ({ stem, options })

/** Every text of a document with its path, except ids, dates and addresses. */
export function textsOf(value: unknown, path: readonly PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return NOT_PROSE.test(String(path.at(-1))) ? [] : [{ path: [...path], text: value }]
  if (Array.isArray(value)) return value.flatMap((inner, i) => textsOf(inner, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]))
}
const NOT_PROSE = /^(id|kind|url|date|reviewBy|checked|version|licence|en)$/
