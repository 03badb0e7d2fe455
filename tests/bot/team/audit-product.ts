import { auditFigures, rewritten, TOLD } from '../../support/figures-audit.ts'
import { type Asked, figuresOfProduct } from '../../support/figures-of-product.ts'
import { randomOrganisation } from '../../support/random-organisation.ts'

export interface ProductAudit {
  organisations: number
  views: number
  published: number
  computed: number
  bounded: number
  rewritten: number
  problems: string[]
}

/** Random organisations through the product: what all views together tell, and what could be computed from them. */
export async function auditProduct(asked: Asked, seeds: Iterable<number>): Promise<ProductAudit> {
  const sum: ProductAudit = {
    organisations: 0,
    views: 0,
    published: 0,
    computed: 0,
    bounded: 0,
    rewritten: 0,
    problems: [],
  }
  for (const seed of seeds) {
    const organisation = randomOrganisation(seed)
    const { figures, views, faults } = await figuresOfProduct(organisation, asked)
    const audit = auditFigures(organisation, figures)
    const told: string[] = []
    for (const other of rewritten(organisation, figures)) {
      sum.rewritten++
      const seen = await figuresOfProduct(other, asked)
      if (JSON.stringify(seen.figures) !== JSON.stringify(figures)) told.push(TOLD)
    }
    sum.organisations++
    sum.views += views
    for (const what of ['published', 'computed', 'bounded'] as const) sum[what] += audit[what]
    sum.problems.push(...[...audit.problems, ...told, ...faults].map(problem => `organisation ${seed}: ${problem}`))
  }
  return sum
}
