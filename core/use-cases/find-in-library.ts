import type { Objective } from '../domain/content/objective.ts'
import { findLessons } from '../domain/learning/find-lessons.ts'
import type { Asked, Deps, Reply } from './deps.ts'
import { known } from './known-person.ts'

export interface FindInLibrary extends Asked {
  query: string
  /** From 1. */
  page: number
}

const PAGE = 6

/** Every lesson, past and future, of every level and trade: nothing is locked. */
export const findInLibrary =
  (deps: Deps) =>
  async (command: FindInLibrary): Promise<Reply> => {
    const { language, memories } = await known(deps, command)
    const all = lessonsOf(deps, command.by.tenant)
    const found = findLessons(all, command.query)
    const pages = Math.max(1, Math.ceil(found.length / PAGE))
    const page = Math.min(Math.max(1, command.page), pages)
    const met = new Set(memories.map(memory => memory.objective))
    return {
      language,
      notice: {
        kind: 'library',
        query: command.query,
        total: found.length,
        page,
        pages,
        entries: found.slice((page - 1) * PAGE, page * PAGE).map(objective => ({
          objective: objective.id,
          title: objective.title,
          series: deps.catalog.series.get(objective.series)?.title ?? '',
          level: objective.level,
          met: met.has(objective.id),
        })),
        series: seriesOf(deps, all),
      },
    }
  }

/** The lessons an organisation brings, without those withdrawn, in the order of their series. */
export function lessonsOf({ catalog }: Deps, tenant: string): Objective[] {
  const packs = catalog.organisationOf(tenant).packs
  return [...catalog.objectives.values()].filter(o => o.status !== 'retire' && (!packs || packs.includes(o.pack)))
}

const seriesOf = ({ catalog }: Deps, lessons: readonly Objective[]) =>
  [...catalog.series.values()]
    .map(({ id, title }) => ({ id, title, count: lessons.filter(lesson => lesson.series === id).length }))
    .filter(({ count }) => count > 0)
