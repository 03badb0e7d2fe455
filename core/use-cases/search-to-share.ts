import type { PromptTemplate } from '../domain/content/prompt-template.ts'
import type { Ritual } from '../domain/content/ritual.ts'
import { findLessons } from '../domain/learning/find-lessons.ts'
import { indexPrompts, searchPrompts } from '../domain/prompts/search.ts'
import { fold } from '../domain/words/normalise.ts'
import type { SharedNotice } from '../notices/gems.ts'
import type { Deps } from './deps.ts'
import { lessonsOf } from './find-in-library.ts'

export interface SearchToShare {
  tenant: string
  query: string
  /** How many were shown already, and how many are wanted. */
  skip: number
  count: number
}

const MOST = 25

/** Lessons, prompts and rituals to put into a message, best first; with nothing asked, some of each. */
export const searchToShare =
  (deps: Deps) =>
  ({ tenant, query, skip, count }: SearchToShare): SharedNotice[] => {
    const found = [lessons(deps, tenant, query), prompts(deps, tenant, query), rituals(deps, query)]
    return inTurn(found).slice(skip, skip + Math.min(count, MOST))
  }

/** One of each kind, then the next of each: a long list of one must not hide the others. */
function inTurn(lists: readonly SharedNotice[][]): SharedNotice[] {
  const longest = Math.max(...lists.map(list => list.length))
  return Array.from({ length: longest }, (_, i) => lists.flatMap(list => list[i] ?? [])).flat()
}

const lessons = (deps: Deps, tenant: string, query: string): SharedNotice[] =>
  findLessons(lessonsOf(deps, tenant), query).map(({ title, lesson, series }) => ({
    kind: 'shared',
    what: 'lesson',
    title,
    summary: lesson,
    context: deps.catalog.series.get(series)?.title ?? '',
  }))

/** Where AI is forbidden no prompt is offered. */
function prompts({ catalog }: Deps, tenant: string, query: string): SharedNotice[] {
  if (catalog.organisationOf(tenant).ai === 'interdite') return []
  const all = [...catalog.prompts.values()].filter(({ status }) => status === 'approved' || status === 'in_review')
  return searchPrompts(indexPrompts(all), query).map(
    ({ title, summary, limits }: PromptTemplate): SharedNotice => ({
      kind: 'shared',
      what: 'prompt',
      title,
      summary,
      context: limits,
    }),
  )
}

function rituals({ catalog }: Deps, query: string): SharedNotice[] {
  const asked = fold(query)
    .split(' ')
    .filter(word => word.length > 2)
  const says = ({ title, summary }: Ritual) => fold(`${title} ${summary}`)
  return [...catalog.rituals.values()]
    .filter(({ status }) => status !== 'retire' && status !== 'brouillon')
    .filter(one => asked.every(word => says(one).includes(word)))
    .map(({ title, summary, outcome }) => ({ kind: 'shared', what: 'ritual', title, summary, context: outcome }))
}
