import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weekOf } from '../../../../core/domain/aggregates/closed-weeks.ts'
import { type AsideState, chooseAside, type MemoryOfAsides } from '../../../../core/domain/asides/choose-aside.ts'
import { kindOf, type Mark } from '../../../../core/domain/asides/mark.ts'
import { isTold, readTopic, type Topic, topicKey } from '../../../../core/domain/asides/topic.ts'
import { type Day, dayFrom, weekdayOf } from '../../../../core/domain/calendar/day.ts'
import type { ObjectiveMemory } from '../../../../core/domain/learning/memory.ts'
import { MONDAY } from '../../../support/builders.ts'

const known = (objective: string, lastDay: Day, over: Partial<ObjectiveMemory> = {}): ObjectiveMemory => ({
  objective,
  stability: 20,
  difficulty: 5,
  lastDay,
  lastGrade: 3,
  reviews: 2,
  lapses: 0,
  ...over,
})

const PACK: MemoryOfAsides['pack'] = { id: 'socle', met: 5, total: 10 }

/** Two and a half months in use: no survey, no poll, no need is due. */
const state = (over: Partial<AsideState> = {}): AsideState => ({
  joined: MONDAY - 84,
  workdays: [1, 2, 3, 4, 5],
  marks: [],
  sentence: null,
  heard: [],
  needs: false,
  memory: { objectives: [], pack: PACK },
  ...over,
})

const remembering = (...objectives: ObjectiveMemory[]) => ({ memory: { objectives, pack: PACK } })
const mark = (topic: Topic, day: Day | null, how: Mark['state'] = 'asked'): Mark => ({
  topic: topicKey(topic),
  card: day === null ? null : { day, position: 1 },
  state: how,
})
const TRANSFER: Topic = { kind: 'transfer', objective: 'a' }

describe('« l’avez-vous utilisé ? »', () => {
  const whenKnown = (days: number, over: Partial<ObjectiveMemory> = {}) =>
    chooseAside(state(remembering(known('a', MONDAY - days, over))), MONDAY, 1)

  it('comes two weeks after an objective became known, and up to a month later', () => {
    expect([13, 14, 45, 46].map(days => whenKnown(days))).toEqual([null, TRANSFER, TRANSFER, null])
  })

  it('is not asked of what was not found, is likely forgotten, or was only shown known by a placement', () => {
    expect(whenKnown(14, { lastGrade: 1 })).toBeNull()
    expect(whenKnown(14, { lastGrade: 2 })).toBeNull()
    expect(whenKnown(14, { stability: 2 })).toBeNull()
    expect(whenKnown(14, { reviews: 0 })).toBeNull()
  })

  it('is asked once of an objective, and once a week', () => {
    const both = remembering(known('a', MONDAY - 14), known('b', MONDAY - 20))
    expect(chooseAside(state({ ...both, marks: [mark(TRANSFER, null)] }), MONDAY, 1)).toEqual({
      kind: 'transfer',
      objective: 'b',
    })
    expect(chooseAside(state({ ...both, marks: [mark(TRANSFER, MONDAY - 6)] }), MONDAY, 1)).toBeNull()
  })

  it('is never asked of whoever switched adaptation off', () => {
    expect(chooseAside(state({ memory: null }), MONDAY, 1)).toBeNull()
  })

  it('draws by the seed among those of one day', () => {
    const many = state(remembering(...'abcdefgh'.split('').map(id => known(id, MONDAY - 14))))
    const drawn = new Set(Array.from({ length: 40 }, (_, seed) => JSON.stringify(chooseAside(many, MONDAY, seed))))
    expect(drawn.size).toBeGreaterThan(4)
  })
})

describe('« si …, alors je … »', () => {
  const THURSDAY = MONDAY + 3
  const written: Topic = { kind: 'if-then', week: weekOf(MONDAY) }

  it('is for the last two days that they work', () => {
    const of = (workdays: number[]) =>
      [0, 1, 2, 3, 4].filter(day => chooseAside(state({ workdays }), MONDAY + day, 1)?.kind === 'if-then')
    expect(of([1, 2, 3, 4, 5])).toEqual([3, 4])
    expect(of([1, 2, 3])).toEqual([1, 2])
  })

  it('is asked once a week, and every second week of whoever does not write', () => {
    const asked = (how: Mark['state'], day: Day) =>
      chooseAside(state({ marks: [mark(written, THURSDAY, how)] }), day, 1)
    expect(asked('answered', THURSDAY + 1)).toBeNull()
    expect(asked('answered', THURSDAY + 7)?.kind).toBe('if-then')
    expect(asked('asked', THURSDAY + 7)).toBeNull()
    expect(asked('asked', THURSDAY + 14)?.kind).toBe('if-then')
  })

  it('is read again the week after, once, and first of all', () => {
    const kept = state({ sentence: { week: MONDAY }, ...remembering(known('a', MONDAY - 9)) })
    expect(chooseAside(kept, MONDAY + 4, 1)).toBeNull()
    expect(chooseAside(kept, MONDAY + 7, 1)).toEqual({ kind: 'if-then-back', week: MONDAY })
    const back = mark({ kind: 'if-then-back', week: MONDAY }, MONDAY + 7)
    expect(chooseAside({ ...kept, marks: [back] }, MONDAY + 8, 1)).toEqual(TRANSFER)
  })
})

describe('the survey', () => {
  const JOINED = MONDAY - 14
  const asked = (days: number, over: Partial<AsideState> = {}) =>
    chooseAside(state({ joined: JOINED, memory: null, workdays: [], ...over }), JOINED + days, 1)

  it('comes in weeks 2, 8 and 16, and waits three weeks', () => {
    const weeks = Array.from({ length: 200 }, (_, day) => asked(day)).map(
      topic => topic?.kind === 'survey' && topic.week,
    )
    expect([13, 14, 34, 35, 55, 56, 76, 77, 111, 112, 132, 133].map(day => weeks[day])).toEqual([
      false,
      2,
      2,
      false,
      false,
      8,
      8,
      false,
      false,
      16,
      16,
      false,
    ])
  })

  it('gives its results back to whoever answered, once', () => {
    const answered = mark({ kind: 'survey', week: 2 }, MONDAY, 'answered')
    const results = mark({ kind: 'survey-results', week: 2 }, MONDAY + 8)
    expect(asked(15, { heard: [2] })?.kind).toBe('survey')
    expect(asked(40, { heard: [], marks: [answered] })).toBeNull()
    expect(asked(40, { heard: [2], marks: [answered] })).toEqual({ kind: 'survey-results', week: 2 })
    expect(asked(41, { heard: [2], marks: [answered, results] })).toBeNull()
    expect(asked(40, { heard: [2], marks: [{ ...answered, state: 'asked' }] })).toBeNull()
  })
})

describe('the poll around a pack', () => {
  const before: Topic = { kind: 'poll', pack: 'socle', when: 'before' }
  const at = (met: number, marks: Mark[] = [], total = 20) =>
    chooseAside(state({ marks, memory: { objectives: [], pack: { id: 'socle', met, total } } }), MONDAY, 1)

  it('asks before, while at most a quarter is met, and after, once all of it is', () => {
    expect([1, 5].map(met => at(met))).toEqual([before, before])
    expect(at(6)).toBeNull()
    expect(at(20, [mark(before, null)])).toEqual({ ...before, when: 'after' })
    expect(at(19, [mark(before, null)])).toBeNull()
  })

  it('asks nobody after who was not asked before, and about no tiny pack', () => {
    expect(at(20)).toBeNull()
    expect(at(0, [], 3)).toBeNull()
  })

  it('takes one pack after the other', () => {
    expect(at(1, [mark({ ...before, pack: 'donnees' }, MONDAY - 27)])).toBeNull()
    expect(at(1, [mark({ ...before, pack: 'donnees' }, MONDAY - 28)])).toEqual(before)
  })
})

describe('« de quoi avez-vous besoin ? »', () => {
  const quarter = dayFrom(2026, 10, 1)
  const on = (day: Day, over: Partial<AsideState> = {}, seed = 10) =>
    chooseAside(state({ joined: quarter - 300, workdays: [], needs: true, memory: null, ...over }), day, seed)

  it('comes once a quarter, at a moment of each one’s own', () => {
    const needs: Topic = { kind: 'needs', quarter }
    const day = quarter + 20
    expect(on(quarter + 9)).toBeNull()
    expect(on(quarter + 10)).toEqual(needs)
    expect(on(day, { marks: [mark(needs, quarter + 10)] })).toBeNull()
    expect(on(dayFrom(2027, 1, 1), { joined: quarter, marks: [mark(needs, null)] }, 0)).toMatchObject({ kind: 'needs' })
  })

  it('waits until they know what there is, and is not asked where nobody counts it', () => {
    expect(on(quarter + 20, { joined: quarter + 12 })).toBeNull()
    expect(on(quarter + 20, { needs: false })).toBeNull()
  })
})

describe('whatever somebody’s state', () => {
  const days = fc.integer({ min: MONDAY - 60, max: MONDAY })
  const anyTopic: fc.Arbitrary<Topic> = fc.oneof(
    fc.constantFrom('a', 'b', 'c').map(objective => ({ kind: 'transfer' as const, objective })),
    days.map(day => ({ kind: 'if-then' as const, week: weekOf(day) })),
    days.map(day => ({ kind: 'if-then-back' as const, week: weekOf(day) })),
    fc.constantFrom('before' as const, 'after' as const).map(when => ({ kind: 'poll' as const, pack: 'socle', when })),
    fc.constantFrom(2 as const, 8 as const, 16 as const).map(week => ({ kind: 'survey' as const, week })),
    fc.constantFrom(2 as const, 8 as const).map(week => ({ kind: 'survey-results' as const, week })),
    fc.constant({ kind: 'needs' as const, quarter: dayFrom(2026, 10, 1) }),
  )
  const anyState: fc.Arbitrary<AsideState> = fc.record({
    joined: fc.integer({ min: MONDAY - 150, max: MONDAY }),
    workdays: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 3], [4, 5, 6]),
    marks: fc.uniqueArray(
      fc
        .tuple(anyTopic, days, fc.constantFrom('asked' as const, 'answered' as const, 'declined' as const))
        .map(([topic, day, how]) => mark(topic, day, how)),
      { selector: ({ topic }) => topic, maxLength: 8 },
    ),
    sentence: fc.option(days.map(day => ({ week: weekOf(day) }))),
    heard: fc.subarray([2 as const, 8 as const, 16 as const]),
    needs: fc.boolean(),
    memory: fc.option(
      fc.record({
        objectives: fc.array(
          fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), days).map(([id, day]) => known(id, day)),
          { maxLength: 5 },
        ),
        pack: fc.option(
          fc.record({ id: fc.constant('socle'), met: fc.integer({ min: 0, max: 9 }), total: fc.constant(9) }),
        ),
      }),
    ),
  })

  it('at most one a day, none in the first three, never two days running of a kind, none for a month after a no', () => {
    fc.assert(
      fc.property(anyState, fc.integer(), (of, seed) => {
        const topic = chooseAside(of, MONDAY, seed)
        if (!topic) return
        const ago = (test: (mark: Mark) => boolean) =>
          Math.min(Infinity, ...of.marks.filter(test).map(({ card }) => MONDAY - (card?.day ?? -Infinity)))
        const own = (found: Mark) => kindOf(found) === topic.kind
        expect(MONDAY - of.joined).toBeGreaterThanOrEqual(3)
        expect(ago(() => true)).toBeGreaterThan(0)
        expect(ago(own)).toBeGreaterThan(1)
        expect(ago(found => own(found) && found.state === 'declined')).toBeGreaterThanOrEqual(30)
        expect(of.marks.map(found => found.topic)).not.toContain(topicKey(topic))
        if (of.memory === null) expect(['transfer', 'poll']).not.toContain(topic.kind)
        if (!isTold(topic.kind))
          expect(ago(found => !/^(if-then-back|survey-results)/.test(found.topic))).toBeGreaterThan(1)
        expect(chooseAside(of, MONDAY, seed)).toEqual(topic)
      }),
      { numRuns: 3000 },
    )
  })

  it('reads every topic as it was written, and nothing else', () => {
    fc.assert(fc.property(anyTopic, topic => void expect(readTopic(topicKey(topic))).toEqual(topic)))
    for (const other of ['', 'survey/3', 'poll/socle', 'poll/socle/during', 'gems/a'])
      expect(readTopic(other)).toBeNull()
  })

  it('chooses something on most kinds of days: the property above is not empty', () => {
    const chosen = fc.sample(anyState, 400).filter(of => chooseAside(of, MONDAY + 3, 1) !== null)
    expect(chosen.length).toBeGreaterThan(100)
    expect(weekdayOf(MONDAY)).toBe(1)
  })
})
