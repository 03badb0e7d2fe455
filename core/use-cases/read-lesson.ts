import type { Asked, Deps, Reply } from './deps.ts'
import { known } from './known-person.ts'
import { lessonRecord } from './record-learning.ts'
import { refuse } from './refuse.ts'
import { adapted } from './settings-of.ts'

export interface ReadLesson extends Asked {
  objective: string
  /** The version asked for; undefined: the one they prefer. */
  plain?: boolean | undefined
}

export const readLesson =
  (deps: Deps) =>
  async (command: ReadLesson): Promise<Reply> => {
    const { person, language } = await known(deps, command)
    const objective = deps.catalog.objectives.get(command.objective)
    if (!objective || objective.status === 'retire')
      return refuse(deps, { tenant: command.by.tenant, language }, 'withdrawn')
    const records = person ? lessonRecord(deps, adapted(person, deps.catalog), objective, command.at) : []
    if (records.length > 0) await deps.store.save(records)
    const series = deps.catalog.series.get(objective.series)
    const further = [...new Set([...objective.further, ...(series?.further ?? [])])]
    const wanted = command.plain ?? person?.plain ?? false
    const twin = wanted ? objective.plainLesson : undefined
    return {
      language,
      notice: {
        kind: 'lesson',
        objective: objective.id,
        title: objective.title,
        series: series?.title ?? '',
        lesson: twin ?? objective.lesson,
        plain: twin !== undefined,
        hasPlain: objective.plainLesson !== undefined,
        tryToday: objective.tryToday,
        followUp: objective.followUp ?? null,
        seriesQuestion: series?.followUp ?? null,
        further: further.flatMap(id => deps.catalog.links.get(id) ?? []),
        sources: objective.sources,
        competences: objective.competences,
        madeBy: deps.catalog.packs.get(objective.pack)?.madeBy ?? '',
        author: objective.author,
        reviewer: objective.reviewer,
        status: objective.status,
        reviewBy: objective.reviewBy,
        canPractise: person?.state === 'active',
      },
    }
  }
