import { describe, expect, it } from 'vitest'
import type { Group } from '../../../core/domain/aggregates/group.ts'
import { publish } from '../../../core/domain/aggregates/publish.ts'
import { isoOf } from '../../../core/domain/calendar/day.ts'
import { unitOf } from '../../../core/domain/figures/tally.ts'
import { randomTown, SERIES } from '../../support/random-town.ts'
import { auditTown, metOf } from '../../support/town-audit.ts'
import { MONDAYS, type Told, townInProduct } from '../../support/town-in-product.ts'
import { auditProduct } from './audit-product.ts'

/** A hundredth of `full.ts`, and other organisations than its first ones. */
const SEEDS = Array.from({ length: 100 }, (_, i) => 20_000 + i)

describe('whatever managers and the training service read together, of every subject and in two weeks', () => {
  it('nothing small can be computed from it', async () => {
    const { problems, views, published, rewritten } = await auditProduct(SEEDS)
    expect(problems).toEqual([])
    expect(views).toBeGreaterThan(2000)
    expect(rewritten).toBeGreaterThan(50)
    for (const subject of ['active', 'hard', 'used', 'ritual', 'need'])
      expect(published[subject], subject).toBeGreaterThan(50)
  })

  it('and the solver would see it: were series said of all who met them, it would know who came', async () => {
    const found: string[] = []
    for (const seed of SEEDS.slice(0, 40)) {
      const town = randomTown(seed)
      const { told } = await townInProduct(town, 'training alone')
      const others = told.filter(({ subject }) => !subject.startsWith('hard/'))
      const careless = MONDAYS.flatMap((monday, week) =>
        SERIES.flatMap(series => toldOf(metOf(town, week, series), `hard/${series}`, isoOf(monday))),
      )
      found.push(...auditTown(town, [...others, ...careless]).problems)
    }
    expect(found.some(problem => problem.startsWith('came: everybody of'))).toBe(true)
    expect(found.filter(problem => !problem.startsWith('came: '))).toEqual([])
  })
})

const toldOf = (met: Group, subject: string, start: string): Told[] =>
  publish('share', met).map(({ group, shares }) => ({ subject, start, unit: unitOf(group), shares }))
