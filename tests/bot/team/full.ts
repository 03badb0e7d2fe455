/**
 * Random organisations through the product: stored, counted, published, every view read through the API, and what all
 * views together tell set against a solver.
 *   npx tsx tests/bot/team/full.ts [--organisations 10000]
 */
import { parseArgs } from 'node:util'
import { auditProduct } from './audit-product.ts'

const { values } = parseArgs({ options: { organisations: { type: 'string', default: '10000' } } })
const seeds = Array.from({ length: Number(values.organisations) }, (_, seed) => seed)

for (const asked of ['active', 'hard'] as const) {
  const { problems, ...sums } = await auditProduct(asked, seeds)
  console.log(JSON.stringify({ asked, ...sums, problems: problems.length, first: problems.slice(0, 5) }))
  if (problems.length > 0) process.exitCode = 1
}
