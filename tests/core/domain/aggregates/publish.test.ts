import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weeksToPublish } from '../../../../core/domain/aggregates/closed-weeks.ts'
import { type Counts, type Group, peopleOf } from '../../../../core/domain/aggregates/group.ts'
import { type Figure, publish } from '../../../../core/domain/aggregates/publish.ts'
import { shareOf } from '../../../../core/domain/aggregates/share.ts'
import { MOST_TOLD_BY_A_SHARE } from '../../../../core/domain/aggregates/thresholds.ts'
import { MONDAY } from '../../../support/builders.ts'
import { auditDistributions, auditShares } from '../../../support/figures-audit.ts'
import { randomOrganisation } from '../../../support/random-organisation.ts'

const group = (id: string, own: Counts, parts: Group[] = []): Group => ({ id, own, parts })
const shown = (organisation: Group): string[] =>
  publish('share', organisation)
    .map(figure => figure.group)
    .sort()

describe('a group is published', () => {
  test('from ten people other than whoever looks, five for the whole organisation', () => {
    expect(shown(group('o', [5, 25], [group('a', [4, 7]), group('b', [4, 16])]))).toEqual(['a', 'b', 'o'])
    expect(shown(group('o', [5, 25], [group('a', [4, 6]), group('b', [4, 16])]))).toEqual(['b', 'o'])
    expect(shown(group('o', [3, 3]))).toEqual(['o'])
    expect(shown(group('o', [3, 2]))).toEqual([])
  })

  test('unless a small rest could then be computed: the smallest other group is kept back with it', () => {
    const teams = [group('a', [8, 12]), group('b', [6, 6]), group('c', [1, 3])]
    expect(shown(group('o', [0, 0], teams))).toEqual(['a', 'o'])
  })

  test('also when the rest is of people directly in the group, or two levels below', () => {
    expect(shown(group('o', [1, 0], [group('a', [8, 12])]))).toEqual(['o'])
    const service = group('s', [0, 0], [group('a', [8, 12]), group('b', [6, 6])])
    expect(shown(group('o', [0, 0], [service, group('t', [2, 0])]))).toEqual(['a', 'o'])
  })

  test('whatever its people answered', () => {
    const sameSizes = (yes: number) => group('o', [0, 0], [group('a', [yes, 20 - yes]), group('b', [9, 9])])
    expect(shown(sameSizes(0))).toEqual(shown(sameSizes(13)))
  })
})

describe('a share', () => {
  const read = (count: number, people: number) => {
    const { percent, end } = shareOf(count, people)
    return `${end ?? 'about'} ${percent}`
  }

  test.each([
    [0, 11, 'at most 10'],
    [1, 11, 'at most 10'],
    [2, 11, 'about 20'],
    [10, 11, 'at least 90'],
    [11, 11, 'at least 90'],
    [37, 100, 'about 35'],
    [38, 100, 'about 40'],
    [0, 6, 'at most 20'],
    [1, 6, 'at most 20'],
    [2, 6, 'about 35'],
    [6, 6, 'at least 80'],
  ])('of %i among %i is %s %', (count, people, said) => {
    expect(read(count, people)).toBe(said)
  })

  test('of nobody and of one person looks the same, whatever the group', () => {
    for (let people = 6; people < 200; people++) expect(read(0, people)).toBe(read(1, people))
  })

  test('tells of no more people than that it is said of thirteen', () => {
    const said = (people: number) => new Set(Array.from({ length: people + 1 }, (_, yes) => read(yes, people)))
    const first = new Set([11, 12, MOST_TOLD_BY_A_SHARE].flatMap(people => [...said(people)]))
    for (let people = 11; people < 300; people++)
      for (const words of said(people)) expect(first, `${people}`).toContain(words)
  })

  test('of several groups tells no more of one of them than its own does', () => {
    const two = (yes: number) => group('o', [0, 0], [group('a', [yes, 11 - yes]), group('b', [5, 6])])
    expect(publish('share', two(1))).toEqual(publish('share', two(0)))
  })

  test('is never more than ten points from the exact one, and its ends are true', () => {
    fc.assert(
      fc.property(fc.nat(), seed => {
        const organisation = randomOrganisation(seed)
        for (const figure of publish('share', organisation)) {
          const exact = exactShare(organisation, figure.group)
          for (const { percent, end } of figure.shares) {
            if (end === 'at most') expect(exact).toBeLessThanOrEqual(percent)
            else if (end === 'at least') expect(exact).toBeGreaterThanOrEqual(percent)
            else expect(Math.abs(exact - percent)).toBeLessThanOrEqual(10)
            expect(percent % 5).toBe(0)
          }
        }
      }),
      { numRuns: 200, seed: 1 },
    )
  })
})

function exactShare(organisation: Group, id: string): number {
  const counts = (all: Group): Counts[] => [all.own, ...all.parts.flatMap(counts)]
  const found = (all: Group): Group[] => [...(all.id === id ? [all] : []), ...all.parts.flatMap(found)]
  const answers = found(organisation).flatMap(counts)
  const yes = answers.reduce((sum, one) => sum + (one[0] ?? 0), 0)
  return (100 * yes) / answers.reduce((sum, one) => sum + peopleOf(one), 0)
}

describe('a distribution', () => {
  const figures = (...counts: number[]) => publish('distribution', group('o', counts))

  test('is shown when three people are at each option, or thirty in the group', () => {
    expect(figures(5, 4, 3)).toHaveLength(1)
    expect(figures(12, 4, 2)).toEqual([])
    expect(figures(26, 4, 0)).toHaveLength(1)
  })

  test('of thirty people says of an option that nobody chose only that it is rare', () => {
    expect(figures(26, 4, 0)[0]?.shares[2]).toEqual({ percent: 10, end: 'at most' })
  })
})

describe('of random organisations', () => {
  const organisations = (audit: (seed: number) => { problems: string[] }, count: number) =>
    Array.from({ length: count }, (_, seed) => audit(seed).problems.map(problem => `${seed}: ${problem}`)).flat()

  test('nothing small can be computed, bounded to one number, or told from other answers', () => {
    expect(organisations(seed => auditShares(randomOrganisation(seed)), 500)).toEqual([])
  })

  test('no distribution that can be computed has a rare answer in a small group', () => {
    expect(organisations(seed => auditDistributions(randomOrganisation(seed, 4)), 500)).toEqual([])
  })

  test('and the solver would see it: of all groups that are large enough, exactly rounded, it computes small ones', () => {
    const found = organisations(seed => auditShares(randomOrganisation(seed), everyLargeGroup), 50)
    expect(found.some(problem => problem.includes('computed'))).toBe(true)
    expect(found.some(problem => problem.includes('other answers, other figures'))).toBe(true)
  })
})

/** Primary suppression alone. */
function everyLargeGroup(organisation: Group): Figure[] {
  const all = (one: Group): Group[] => [one, ...one.parts.flatMap(all)]
  const counts = (one: Group): Counts[] => [one.own, ...one.parts.flatMap(counts)]
  return all(organisation).flatMap(({ id, own, parts }) => {
    const answers = counts({ id, own, parts })
    const people = answers.reduce((sum, one) => sum + peopleOf(one), 0)
    const yes = answers.reduce((sum, one) => sum + (one[0] ?? 0), 0)
    return people < 11 ? [] : [{ group: id, people, shares: [shareOf(yes, people)] }]
  })
}

describe('weeks', () => {
  test('are published once they are over, each once', () => {
    expect(weeksToPublish(MONDAY, null)).toEqual([MONDAY - 7])
    expect(weeksToPublish(MONDAY + 6, null)).toEqual([MONDAY - 7])
    expect(weeksToPublish(MONDAY + 6, MONDAY - 7)).toEqual([])
    expect(weeksToPublish(MONDAY + 7, MONDAY - 7)).toEqual([MONDAY])
  })

  test('after a long standstill, the last four', () => {
    expect(weeksToPublish(MONDAY, MONDAY - 700)).toEqual([MONDAY - 28, MONDAY - 21, MONDAY - 14, MONDAY - 7])
  })
})
