import { expect, it } from 'vitest'
import { auditProduct } from './audit-product.ts'

/** A hundredth of `full.ts`, and other organisations than its first ones. */
const SEEDS = Array.from({ length: 100 }, (_, i) => 20_000 + i)

it.each([
  'active',
  'hard',
] as const)('whatever managers and the training service read together (%s), nothing small can be computed from it', async asked => {
  const { problems, views, published, rewritten } = await auditProduct(asked, SEEDS)
  expect(problems).toEqual([])
  expect(Math.min(views / 500, published / 200, rewritten / 100)).toBeGreaterThan(1)
})
