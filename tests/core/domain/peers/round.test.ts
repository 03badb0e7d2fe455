import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Member } from '../../../../core/domain/members/member.ts'
import { makeRound, type Participant } from '../../../../core/domain/peers/make-round.ts'
import type { Meeting } from '../../../../core/domain/peers/meeting.ts'
import { participants } from '../../../../core/domain/peers/participants.ts'
import { PARTS, type PeerEntry } from '../../../../core/domain/peers/peer-entry.ts'
import { neverTogether } from '../../../../core/domain/peers/suitability.ts'
import { TENANT } from '../../../support/builders.ts'
import { aPeer } from '../../../support/peer-builders.ts'

const one = (person: string, over: Partial<Participant> = {}): Participant => ({
  ...aPeer(person),
  part: 'any',
  ...over,
})
const sorted = (meetings: readonly Meeting[]) => meetings.map(({ people }) => [...people].sort().join(' ')).sort()

describe('paths', () => {
  const people = [one('n', { part: 'newcomer' }), one('b', { part: 'buddy' }), one('x'), one('y')]

  it('begin where two parts fit, and go on with the same person until the last step', () => {
    const past: Meeting[][] = []
    for (let fortnight = 0; fortnight < 5; fortnight++)
      past.unshift([...makeRound(people, past, fortnight, 's').meetings])
    const steps = past.map(round => round.find(({ template }) => template === 'buddy'))
    expect(steps.map(meeting => meeting?.step)).toEqual([5, 4, 3, 2, 1])
    expect(sorted(steps.flatMap(meeting => meeting ?? []))).toEqual(Array(5).fill('b n'))
  })

  it('end with the last step: who received meets freely afterwards', () => {
    const last: Meeting = { people: ['b', 'n'], template: 'buddy', step: 4 }
    expect(makeRound(people, [[last]], 0, 's').arrived).toEqual(['n'])
    expect(makeRound(people, [[{ ...last, step: 3 }]], 0, 's').arrived).toEqual([])
  })

  it('stop when one of them pauses, avoids the other or wishes something else', () => {
    const under: Meeting = { people: ['b', 'n'], template: 'buddy', step: 2 }
    const next = (changed: Participant[]) =>
      makeRound(changed, [[under]], 0, 's').meetings.filter(({ template, step }) => template === 'buddy' && step === 3)
    expect(next(people)).toHaveLength(1)
    const [n, b, x, y] = people as [Participant, Participant, Participant, Participant]
    expect(next([n, x, y])).toEqual([])
    expect(next([n, { ...b, avoids: ['n'] }, x, y])).toEqual([])
    expect(next([{ ...n, part: 'any' }, b, x, y])).toEqual([])
  })

  it('are never between two who give, nor two who receive', () => {
    const mentors = [one('m1', { part: 'mentor' }), one('m2', { part: 'mentor' }), one('r', { part: 'mentored' })]
    const { meetings, alone } = makeRound(mentors, [], 0, 's')
    expect(alone).toEqual([])
    expect(meetings).toEqual([expect.objectContaining({ template: 'mentoring', step: 1 })])
    expect(meetings[0]?.people).toHaveLength(3)
    expect(meetings[0]?.people.slice(0, 2)).toContain('r')
  })

  it('take in somebody who would be alone, and let them go again', () => {
    const three = people.slice(0, 3)
    const first = makeRound(three, [], 0, 's').meetings
    expect(sorted(first)).toEqual(['b n x'])
    const then = makeRound(people, [first], 1, 's').meetings
    expect(sorted(then)).toEqual(['b n', 'x y'])
    expect(then.find(({ template }) => template === 'buddy')?.step).toBe(2)
  })
})

const parties = fc.integer({ min: 2, max: 9 }).chain(size => {
  const name = (index: number) => `p${index}`
  return fc.tuple(
    ...Array.from({ length: size }, (_, index) =>
      fc.record({
        person: fc.constant(name(index)),
        part: fc.constantFrom(...PARTS),
        service: fc.constantFrom('x', 'y', null),
        superiors: fc.subarray(index === 0 ? [] : [name(0)]),
        avoids: fc.uniqueArray(fc.nat(size - 1).map(name), { maxLength: 2 }),
        helps: fc.constant([]),
        wants: fc.constant([]),
      }),
    ),
  )
})

test('whatever the parts: everybody once, nobody with whom they never may, alone only who can join nobody', () => {
  fc.assert(
    fc.property(parties, fc.string(), (people, seed) => {
      const past: Meeting[][] = []
      for (let fortnight = 0; fortnight < 7; fortnight++) {
        const { meetings, alone } = makeRound(people, past, fortnight, seed)
        const all = [...meetings.flatMap(({ people: group }) => group), ...alone]
        expect(all.sort()).toEqual(people.map(({ person }) => person).sort())
        const of = (person: string) => people.find(known => known.person === person) as Participant
        for (const { people: group } of meetings) {
          expect([2, 3]).toContain(group.length)
          const met = group.flatMap((a, i) => group.slice(i + 1).map(b => neverTogether(of(a), of(b))))
          expect(met).not.toContain(true)
        }
        for (const lone of alone)
          for (const { people: group } of meetings.filter(({ people: pair }) => pair.length === 2))
            expect(group.some(other => neverTogether(of(lone), of(other)))).toBe(true)
        past.unshift([...meetings])
      }
    }),
    { numRuns: 100, seed: 1 },
  )
})

describe('who takes part', () => {
  const entry = (person: string): PeerEntry => ({
    tenant: TENANT,
    person,
    name: null,
    listed: false,
    helps: [],
    wants: [],
    meets: 'yes',
    part: 'any',
  })
  const member = (person: string, unit: string[], roles: Member['roles'] = []): Member => ({
    tenant: TENANT,
    person,
    unit,
    roles,
  })

  it('is known with their service and those above them, from the organisation’s directory', () => {
    const members = [
      member('head', ['D'], ['manager']),
      member('lead', ['D', 'S'], ['manager']),
      member('a', ['D', 'S', 'E1']),
      member('b', ['D', 'T']),
    ]
    const known = participants(['head', 'lead', 'a', 'b', 'stranger'].map(entry), members, [
      { person: 'a', other: 'b' },
    ])
    expect(known.map(({ person, service, superiors, avoids }) => [person, service, superiors, avoids])).toEqual([
      ['head', 'D', [], []],
      ['lead', 'D > S', ['head'], []],
      ['a', 'D > S', ['head', 'lead'], ['b']],
      ['b', 'D > T', ['head'], []],
      ['stranger', null, [], []],
    ])
  })
})
