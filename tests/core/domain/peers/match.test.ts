import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchPeers } from '../../../../core/domain/peers/match.ts'
import type { Group, Peer, Round } from '../../../../core/domain/peers/peer.ts'
import { suitability } from '../../../../core/domain/peers/suitability.ts'
import { everyPartition } from '../../../support/every-partition.ts'
import { anOrganisation, aPeer, shuffledPairs } from '../../../support/peer-builders.ts'
import { playRounds, total } from '../../../support/peer-rounds.ts'

const everybody = ({ groups, alone }: Round): string[] => [...groups.flat(), ...alone].sort()
const names = (peers: readonly Peer[]): string[] => peers.map(({ person }) => person).sort()
const matched = (peers: readonly Peer[], rounds = 10) =>
  playRounds(peers, rounds, (past, round) => matchPeers(peers, past, `round ${round}`))

describe('a round', () => {
  test('of nobody is empty, and somebody on their own stays alone', () => {
    expect(matchPeers([], [], 's')).toEqual({ groups: [], alone: [] })
    expect(matchPeers([aPeer('a')], [], 's')).toEqual({ groups: [], alone: ['a'] })
  })

  test('has one trio when the number is odd', () => {
    const { groups, alone } = matchPeers(anOrganisation(21, 1), [], 's')
    expect(groups.map(({ length }) => length).sort()).toEqual([...Array(9).fill(2), 3])
    expect(alone).toEqual([])
  })

  test('never has someone beside their hierarchy, however far above, nor beside someone who is avoided', () => {
    const peers = [aPeer('head'), aPeer('a', { superiors: ['other', 'head'] }), aPeer('b', { avoids: ['a'] })]
    expect(matchPeers(peers, [], 's')).toEqual({ groups: [expect.arrayContaining(['b', 'head'])], alone: ['a'] })
  })

  test('prefers a trio to leaving someone alone', () => {
    const peers = [aPeer('a', { avoids: ['b'] }), aPeer('b'), aPeer('c', { avoids: ['a', 'b'] }), aPeer('d')]
    const around = [...peers, aPeer('e', { avoids: ['c'] }), aPeer('f', { avoids: ['c', 'd'] })]
    const { groups, alone } = matchPeers(around, [], 's')
    expect(alone).toEqual([])
    expect(groups).toContainEqual(expect.arrayContaining(['c', 'd']))
  })

  test('prefers another service, and someone whom one can help', () => {
    const peers = [
      aPeer('a', { service: 'x', helps: ['droit'] }),
      aPeer('b', { service: 'x' }),
      aPeer('c', { service: 'y' }),
      aPeer('d', { service: 'y', wants: ['droit'] }),
    ]
    for (let seed = 0; seed < 20; seed++)
      expect(matchPeers(peers, [], `${seed}`).groups.map(group => [...group].sort())).toContainEqual(['a', 'd'])
  })

  test('repeats, where it must, the meeting that is longest ago', () => {
    const peers = ['a', 'b', 'c', 'd'].map(person => aPeer(person))
    const rounds: Group[][] = [
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [
        ['a', 'c'],
        ['b', 'd'],
      ],
      [
        ['a', 'd'],
        ['b', 'c'],
      ],
    ]
    const { groups } = matchPeers(peers, rounds, 's')
    expect(groups.map(group => [...group].sort())).toEqual(expect.arrayContaining(rounds[2] ?? []))
  })

  test('forgets after six rounds, and people who left', () => {
    const peers = [aPeer('a', { service: 'x' }), aPeer('b', { service: 'y' }), aPeer('c', { service: 'x' })]
    const four = [...peers, aPeer('d', { service: 'x' })]
    const old = [...Array<Group[]>(6).fill([['c', 'gone']]), [['a', 'b']]]
    const met = suitability(four, old)
    expect(met.of(0, 1)).toBe(suitability(four, []).of(0, 1))
    expect(suitability(four, old.slice(1)).of(0, 1)).toBeLessThan(met.of(0, 1) ?? 0)
  })

  test('falls as the seed says, whatever the order of the list, and otherwise with another seed', () => {
    const peers = anOrganisation(60, 3)
    const first = matchPeers(peers, [], 'fortnight 1')
    expect(matchPeers([...peers].reverse(), [], 'fortnight 1')).toEqual(first)
    expect(matchPeers(peers, [], 'fortnight 2')).not.toEqual(first)
  })

  test('finds somebody for a head whose own people are nearly everybody, also among many', () => {
    const under = Array.from({ length: 600 }, (_, i) => aPeer(`u${i}`, { superiors: ['head'] }))
    const { groups, alone } = matchPeers([aPeer('head'), aPeer('outside'), ...under], [], 's')
    expect(alone).toEqual([])
    expect(groups.find(group => group.includes('head'))).toEqual(expect.arrayContaining(['outside']))
  })
})

/** Few people, with many who avoid one another and many past meetings: where it is hard. */
const hard = fc.integer({ min: 1, max: 8 }).chain(size => {
  const name = (index: number) => `p${index}`
  const person = (index: number) =>
    fc.record({
      person: fc.constant(name(index)),
      service: fc.constantFrom('x', 'y', null),
      superiors: fc.subarray(index === 0 ? [] : [name(0)]),
      avoids: fc.uniqueArray(fc.nat(size - 1).map(name), { maxLength: 3 }),
      helps: fc.subarray(['droit']),
      wants: fc.subarray(['droit']),
    })
  return fc.record({
    peers: fc.tuple(...Array.from({ length: size }, (_, index) => person(index))),
    rounds: fc.array(fc.nat(), { maxLength: 7 }),
  })
})

describe('among all the ways to part a few people', () => {
  test('none leaves fewer alone; of those that leave as few, none has fewer trios, fewer repeats, or suits better', () => {
    fc.assert(
      fc.property(hard, fc.string(), ({ peers, rounds }, seed) => {
        const past = rounds.map(one => shuffledPairs(peers, one).groups)
        const made = matchPeers(peers, past, seed)
        expect(everybody(made)).toEqual(names(peers))
        const places = (group: Group) => group.map(one => peers.findIndex(({ person }) => person === one))
        const value = valuer(peers, past)
        const best = [...everyPartition(peers.map((_, index) => index))].map(value).reduce(better)
        expect(value([...made.groups, ...made.alone.map(one => [one])].map(places))).toEqual(best)
      }),
      { numRuns: 200, seed: 1 },
    )
  })
})

type Value = [alone: number, trios: number, suits: number] | null

const better = (one: Value, other: Value): Value => {
  if (!one || !other) return one ?? other
  const less = one[0] - other[0] || one[1] - other[1] || other[2] - one[2]
  return less <= 0 ? one : other
}

const valuer =
  (peers: readonly Peer[], past: readonly (readonly Group[])[]) =>
  (groups: readonly (readonly number[])[]): Value => {
    const { of } = suitability(peers, past)
    const suits = groups.flatMap(group => group.flatMap((one, i) => group.slice(i + 1).map(other => of(one, other))))
    if (suits.includes(null)) return null
    const sized = (size: number) => groups.filter(({ length }) => length === size).length
    return [sized(1), sized(3), suits.reduce<number>((sum, suit) => sum + (suit ?? 0), 0)]
  }

describe('ten rounds', () => {
  test.each([
    21, 24, 33, 50, 51, 200,
  ])('of %i people leave nobody alone, repeat nothing, and stay outside hierarchies', people => {
    const tallies = matched(anOrganisation(people, people))
    for (const what of ['alone', 'repeats', 'forbidden'] as const) expect(total(tallies, what), what).toBe(0)
    expect(total(tallies, 'trios')).toBe(people % 2 === 1 ? 10 : 0)
  })

  test('of a shuffle would repeat, leave out, and pair with one’s hierarchy', () => {
    const peers = anOrganisation(51, 51)
    const tallies = playRounds(peers, 10, (_, round) => shuffledPairs(peers, round))
    for (const what of ['alone', 'repeats', 'forbidden'] as const) expect(total(tallies, what), what).toBeGreaterThan(0)
  })

  test('of eight people meet everybody once before anyone twice', () => {
    const peers = Array.from({ length: 8 }, (_, i) => aPeer(`p${i}`))
    const tallies = matched(peers, 4)
    expect(total(tallies, 'repeats')).toBe(0)
  })
})

test('five hundred people are matched within three seconds', () => {
  const peers = anOrganisation(500, 500)
  const start = performance.now()
  const { groups, alone } = matchPeers(peers, [], 's')
  expect(performance.now() - start).toBeLessThan(3000)
  expect([groups.length, alone.length]).toEqual([250, 0])
})
