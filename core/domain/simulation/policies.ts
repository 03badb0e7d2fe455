import { fixedSteps } from './policies/fixed-steps.ts'
import { fsrsDueFirst } from './policies/fsrs-due-first.ts'
import { leitner } from './policies/leitner.ts'
import { random, sequential } from './policies/loops.ts'
import { product } from './policies/product.ts'
import { sm2 } from './policies/sm2.ts'
import type { PolicyMaker } from './policy.ts'

/** The product first: the others are compared with it. */
export const POLICIES = ['product', 'fsrs', 'leitner', 'sm2', 'fixed', 'sequential', 'random'] as const
export type PolicyName = (typeof POLICIES)[number]

export const POLICY: Record<PolicyName, PolicyMaker> = {
  product: product(null),
  fsrs: fsrsDueFirst,
  leitner,
  sm2,
  fixed: fixedSteps,
  sequential,
  random,
}
