import type { Catalog } from './catalog.ts'
import type { Objective } from './objective.ts'
import type { Pack } from './pack.ts'

/**
 * The catalogue as one organisation sees it: what was shipped, and a pack of its own. Ids that were shipped win, so
 * nothing of an organisation's can stand in for a reviewed lesson.
 */
export function withOwnPack(shipped: Catalog, pack: Pack, lessons: readonly Objective[]): Catalog {
  const own = lessons.filter(({ id }) => !shipped.objectives.has(id))
  if (own.length === 0 || shipped.packs.has(pack.id)) return shipped
  const series = pack.series.filter(({ id }) => !shipped.series.has(id))
  return Object.freeze({
    ...shipped,
    packs: new Map([...shipped.packs, [pack.id, pack]]),
    series: new Map([...shipped.series, ...series.map(one => [one.id, { ...one, pack: pack.id }] as const)]),
    objectives: new Map([...shipped.objectives, ...own.map(one => [one.id, one] as const)]),
    questions: new Map([
      ...shipped.questions,
      ...own.flatMap(objective => objective.questions.map(question => [question.id, { question, objective }] as const)),
    ]),
    organisationOf: (tenant: string) => {
      const organisation = shipped.organisationOf(tenant)
      const { packs } = organisation
      return packs ? { ...organisation, packs: [...packs, pack.id] } : organisation
    },
  })
}
