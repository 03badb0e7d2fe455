/**
 * Every figure that is published of random organisations, against all that arithmetic on them could give.
 *   npx tsx tests/core/domain/aggregates/full.ts [--organisations 10000]
 */
import { parseArgs } from 'node:util'
import { type Audit, auditDistributions, auditShares } from '../../../support/figures-audit.ts'
import { randomOrganisation } from '../../../support/random-organisation.ts'

const { values } = parseArgs({ options: { organisations: { type: 'string', default: '10000' } } })
const organisations = Number(values.organisations)

for (const [subject, audit, options] of [
  ['shares', auditShares, 2],
  ['distributions', auditDistributions, 4],
] as const) {
  const sums = { groups: 0, published: 0, computed: 0, bounded: 0, rewritten: 0 }
  const problems: string[] = []
  for (let seed = 0; seed < organisations; seed++) {
    const found: Audit = audit(randomOrganisation(seed, options))
    for (const what of Object.keys(sums) as (keyof typeof sums)[]) sums[what] += found[what]
    problems.push(...found.problems.map(problem => `organisation ${seed}: ${problem}`))
  }
  console.log(
    JSON.stringify({ subject, organisations, ...sums, problems: problems.length, first: problems.slice(0, 5) }),
  )
  if (problems.length > 0) process.exitCode = 1
}
