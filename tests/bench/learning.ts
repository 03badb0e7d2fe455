/**
 * What the learning engine is held to, at full size (docs/apprentissage-simulation.md): one JSON line for each promise,
 * and exit code 1 when one is not kept. About a minute.
 *   npm run bench -- learning [--learners 200] [--seed 1]
 */
import { parseArgs } from 'node:util'
import type { PolicyName } from '../../core/domain/simulation/policies.ts'
import { type Simulated, simulate } from '../../core/domain/simulation/simulate.ts'
import { TRUTHS, type TruthName } from '../../core/domain/simulation/truths.ts'

const { values } = parseArgs({
  options: { learners: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
})
const world = { objectives: 40, days: 180, budget: 2, absence: 0, guess: 0 }
const [learners, seed] = [Number(values.learners), Number(values.seed)]

/** Least recall at 90 days, and least lead over each policy, in points. */
const PROMISES = {
  recall: { fsrs: 86, fsrs5: 79 },
  lead: { leitner: 2.5, sm2: 4, sequential: 6, random: 6 },
} as const
const MOST_HOURS = 4.3

for (const truth of TRUTHS)
  hold(truth, simulate({ ...world, truth, learners, seed }, { calibrated: true, retention: null }))

function hold(truth: TruthName, { results }: Simulated): void {
  const of = (policy: PolicyName) => results.find(result => result.policy === policy)
  const product = of('product')
  if (!product) throw new Error('the product is always among the policies')
  const lead = (policy: PolicyName) => of(policy)?.productLead ?? { mean: Number.NaN, error: 0 }
  if (truth === 'fsrs' || truth === 'fsrs5') {
    say(truth, 'recall at 90 days, %', 100 * product.recall[90].mean, 'at least', PROMISES.recall[truth])
    for (const [policy, least] of Object.entries(PROMISES.lead))
      say(truth, `lead over ${policy}, points`, 100 * lead(policy as PolicyName).mean, 'at least', least)
  }
  say(truth, 'hours', product.hours.mean, 'at most', MOST_HOURS)
  for (const policy of ['leitner', 'sm2'] as const)
    say(truth, `never below ${policy}, points`, 100 * lead(policy).mean, 'at least', -100 * lead(policy).error)
  const { mean, error } = lead('fsrs')
  const overFsrs = { points: round(100 * mean), error: round(100 * error) }
  console.log(JSON.stringify({ bench: 'learning', truth, retention: product.retention, overFsrs }))
}

function say(truth: TruthName, promise: string, is: number, bound: 'at least' | 'at most', limit: number): void {
  const kept = bound === 'at least' ? is >= limit : is <= limit
  if (!kept) process.exitCode = 1
  console.log(JSON.stringify({ bench: 'learning', truth, promise, is: round(is), [bound]: round(limit), kept }))
}

function round(value: number): number {
  return Math.round(100 * value) / 100
}
