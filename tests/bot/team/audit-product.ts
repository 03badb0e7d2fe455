import { randomTown, type Town } from '../../support/random-town.ts'
import { auditTown } from '../../support/town-audit.ts'
import { type Told, townInProduct } from '../../support/town-in-product.ts'
import { rewrittenTown } from '../../support/town-rewritten.ts'

export interface ProductAudit {
  organisations: number
  people: number
  views: number
  /** Figures that somebody can read, by subject. */
  published: Record<string, number>
  computed: number
  bounded: number
  /** Of which other answers were tried. */
  rewritten: number
  problems: string[]
}

/**
 * Random organisations through the product, two weeks and the end of a quarter: all that all views of all subjects
 * together tell, and what could be computed from it.
 */
export async function auditProduct(seeds: Iterable<number>): Promise<ProductAudit> {
  const sum: ProductAudit = {
    organisations: 0,
    people: 0,
    views: 0,
    published: {},
    computed: 0,
    bounded: 0,
    rewritten: 0,
    problems: [],
  }
  for (const seed of seeds) {
    const town = randomTown(seed)
    const { told, views, faults } = await townInProduct(town, 'all')
    const { computed, bounded, problems } = auditTown(town, told)
    sum.organisations++
    sum.people += town.people.length
    sum.views += views
    sum.computed += computed
    sum.bounded += bounded
    for (const { subject } of told) {
      const [kind = ''] = subject.split('/')
      sum.published[kind] = (sum.published[kind] ?? 0) + 1
    }
    const other = rewrittenTown(town, told)
    if (JSON.stringify(other) !== JSON.stringify(town)) sum.rewritten++
    const all = [...problems, ...faults, ...(await toldOtherwise(other, told))]
    sum.problems.push(...all.map(problem => `organisation ${seed}: ${problem}`))
  }
  return sum
}

/** The same figures must come of other answers that they do not exclude. */
async function toldOtherwise(other: Town, told: readonly Told[]): Promise<string[]> {
  const { told: others } = await townInProduct(other, 'training alone')
  const known = new Set(told.map(one => JSON.stringify(one)))
  const differing = others.filter(one => !known.has(JSON.stringify(one)))
  const fewer = others.length < told.length ? [`${told.length - others.length} figures fewer`] : []
  return [...differing.map(({ subject }) => `other answers, other figures: ${subject}`), ...fewer]
}
