/**
 * Random organisations through the product: two weeks and a quarter stored, counted, published, every view read
 * through the API, and what all views of all subjects together tell set against a solver.
 *   npx tsx tests/bot/team/full.ts [--organisations 10000] [--from 0]
 */
import { parseArgs } from 'node:util'
import { auditProduct } from './audit-product.ts'

const { values } = parseArgs({
  options: { organisations: { type: 'string', default: '10000' }, from: { type: 'string', default: '0' } },
})
const seeds = Array.from({ length: Number(values.organisations) }, (_, i) => Number(values.from) + i)

const started = performance.now()
const { problems, ...sums } = await auditProduct(seeds)
const seconds = Math.round((performance.now() - started) / 1000)
console.log(JSON.stringify({ ...sums, seconds, problems: problems.length, first: problems.slice(0, 5) }))
if (problems.length > 0) process.exitCode = 1
