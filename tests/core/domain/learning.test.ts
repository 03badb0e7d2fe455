import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deliveryId, readDeliveryId } from '../../../core/domain/learning/delivery.ts'
import { chosenOptions, gradeOf, isRight } from '../../../core/domain/learning/grade.ts'
import { dueDay, recall, replay, review } from '../../../core/domain/learning/memory.ts'
import { pickForDay } from '../../../core/domain/learning/pick-for-day.ts'
import { programmeOf } from '../../../core/domain/learning/programme.ts'
import { progressOf } from '../../../core/domain/learning/progress.ts'
import { show } from '../../../core/domain/learning/question.ts'
import { shuffled } from '../../../core/domain/learning/seed.ts'
import { ANN, aCatalog, aDelivery, anObjectiveFile, aPerson, BOB, MONDAY } from '../../support/builders.ts'

const six = aCatalog(['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => anObjectiveFile(id, { core: i < 4 })))
const programme = programmeOf(aPerson(), six)
const question = six.questions.get('a-1')?.question
if (!question) throw new Error('the builder makes a-1')

describe('a delivery id', () => {
  it('leads its owner back to the day and position', () => {
    expect(readDeliveryId(deliveryId(aDelivery()), ANN)).toEqual({ day: MONDAY, position: 1 })
  })

  it('is someone else’s for a colleague, and unreadable when tampered with', () => {
    expect(readDeliveryId(deliveryId(aDelivery()), BOB)).toBe('not-yours')
    for (const id of ['', 'x', '2026-02-30.1.abc', '2026-11-23.1', '2026-11-23.-1.abc'])
      expect(readDeliveryId(id, ANN)).toBe('unreadable')
  })

  it('names nobody', () => {
    expect(deliveryId(aDelivery())).not.toContain('aaaaaaaa')
  })
})

describe('a question as shown', () => {
  it('keeps one order per delivery, and orders differ from one delivery to the next', () => {
    const orders = Array.from({ length: 40 }, (_, i) =>
      show(question, deliveryId(aDelivery({ day: MONDAY + i })), false)
        .options.map(o => o.id)
        .join(),
    )
    expect(
      show(question, deliveryId(aDelivery()), false)
        .options.map(o => o.id)
        .join(),
    ).toBe(orders[0])
    expect(new Set(orders).size).toBe(6)
  })

  it('holds neither key nor explanation', () => {
    const text = JSON.stringify(show(question, 'd', false))
    expect(text).not.toMatch(/right|why|Légifrance\.|officielle tranche/)
  })

  it('is said in the plain version when asked for, with the same options behind', () => {
    const plain = show(question, 'd', true)
    expect(plain).toMatchObject({ stem: 'Une IA cite une loi. Que faites-vous ?', plain: true })
    expect(plain.options.map(o => o.id)).toEqual(show(question, 'd', false).options.map(o => o.id))
  })
})

describe('grading', () => {
  it('is right with every right option and no other', () => {
    expect(isRight(question, ['o1'])).toBe(true)
    expect(isRight(question, ['o2'])).toBe(false)
    expect(isRight(question, ['o1', 'o2'])).toBe(false)
  })

  it('refuses an option that does not exist and drops doubles', () => {
    expect(chosenOptions(question, ['o9'])).toBeNull()
    expect(chosenOptions(question, ['o2', 'o1', 'o2'])).toEqual(['o1', 'o2'])
  })

  it.each([
    [false, 3, true, 1],
    [true, 1, true, 2],
    [true, null, true, 3],
    [true, 2, true, 3],
    [true, 3, true, 4],
    [true, 3, false, 3],
  ] as const)('right %s, confidence %s, first sight %s → %i', (right, confidence, first, grade) => {
    expect(gradeOf(right, confidence, first)).toBe(grade)
  })
})

describe('memory', () => {
  it('comes back within days after a first good answer, the next day after a lapse', () => {
    const first = review(null, 'a', 3, MONDAY)
    expect(dueDay(first) - MONDAY).toBe(2)
    expect(dueDay(review(first, 'a', 1, MONDAY + 2)) - (MONDAY + 2)).toBe(1)
  })

  it('is the replay of its reviews, whatever they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ grade: fc.constantFrom(1, 2, 3, 4), gap: fc.nat(60) }), { minLength: 1, maxLength: 20 }),
        steps => {
          let last = 0
          const dayAfter = (gap: number) => {
            last += gap + 1
            return last
          }
          const reviews = steps.map(({ grade, gap }) => ({
            ...ANN,
            objective: 'a',
            grade: grade as 1 | 2 | 3 | 4,
            day: dayAfter(gap),
          }))
          const memory = reviews.reduce<ReturnType<typeof replay>>((m, r) => review(m, 'a', r.grade, r.day), null)
          expect(replay(reviews)).toEqual(memory)
          if (!memory) throw new Error('there is at least one review')
          expect(dueDay(memory)).toBeGreaterThan(memory.lastDay)
          expect(recall(memory, memory.lastDay)).toBeCloseTo(1)
          expect(recall(memory, memory.lastDay + 30)).toBeLessThan(1)
        },
      ),
    )
  })

  it('takes a review dated before the last one as the same day', () => {
    const last = review(null, 'a', 3, MONDAY)
    expect(review(last, 'a', 3, MONDAY - 5).lastDay).toBe(MONDAY)
  })
})

describe('the card of a day', () => {
  const pick = (over: object = {}, day = MONDAY) =>
    pickForDay({ person: aPerson(), programme, memories: [], deliveries: [], ...over }, day)

  it('is the same for the same state on the same day', () => {
    expect(pick()).toEqual(pick())
  })

  it('brings back what is most at risk before anything new', () => {
    const memories = [
      review(null, 'a', 3, MONDAY - 10),
      review(null, 'b', 3, MONDAY - 30),
      review(null, 'c', 4, MONDAY - 1),
    ]
    expect(pick({ memories })).toMatchObject({
      objective: { id: 'b' },
      reason: { why: 'due', daysAgo: 30, lastRight: true, visits: 1 },
    })
  })

  it('brings something new when nothing is due, core first', () => {
    const memories = [review(null, 'a', 4, MONDAY - 1)]
    expect(pick({ memories })).toMatchObject({ objective: { id: 'b' }, reason: { why: 'new', from: 'core' } })
    const core = ['a', 'b', 'c', 'd'].map(id => review(null, id, 4, MONDAY - 1))
    expect(pick({ memories: core })).toMatchObject({ objective: { id: 'e' }, reason: { why: 'new', from: 'optional' } })
  })

  it('is nothing when all is fresh, or was theirs for a year and seen lately', () => {
    const fresh = programme.map(o => review(null, o.id, 4, MONDAY - 1))
    expect(pick({ memories: fresh })).toBeNull()
    const theirs = programme.map(o => ({ ...review(null, o.id, 4, MONDAY - 20), stability: 400 }))
    expect(pick({ memories: theirs })).toBeNull()
  })

  it('never shows the wording seen last', () => {
    const first = pick()
    const seen = aDelivery({
      objective: first?.objective.id ?? '',
      question: first?.question.id ?? '',
      day: MONDAY - 5,
      outcome: 'answered',
    })
    const memories = [review(null, seen.objective, 1, MONDAY - 5)]
    const again = pick({ memories, deliveries: [seen] })
    expect(again?.objective.id).toBe(seen.objective)
    expect(again?.question.id).not.toBe(seen.question)
  })

  it('lets what was passed rest for some days, unless nothing else is there', () => {
    const passed = aDelivery({ objective: 'a', question: 'a-1', day: MONDAY - 1, outcome: 'passed' })
    expect(pick({ deliveries: [passed] })?.objective.id).toBe('b')
    expect(
      pickForDay({ person: aPerson(), programme: programme.slice(0, 1), memories: [], deliveries: [passed] }, MONDAY)
        ?.objective.id,
    ).toBe('a')
    expect(pick({ deliveries: [passed] }, MONDAY + 4)?.objective.id).toBe('a')
  })

  it('follows a fixed round without any memory when adaptation is off', () => {
    const person = aPerson({ adaptation: false })
    const round = Array.from({ length: 12 }, (_, i) =>
      pickForDay({ person, programme, memories: [], deliveries: [] }, MONDAY + i),
    )
    expect(new Set(round.slice(0, 6).map(p => p?.objective.id)).size).toBe(6)
    expect(round[0]?.reason).toEqual({ why: 'in-order' })
    expect(round[0]?.question.id).not.toBe(round[6]?.question.id)
  })
})

describe('the programme', () => {
  const catalog = aCatalog([
    anObjectiveFile('tous'),
    anObjectiveFile('avance', { level: 'usage' }),
    anObjectiveFile('du-metier', { trades: ['accueil'] }),
    anObjectiveFile('retire', { status: 'retire' }),
    anObjectiveFile('brouillon', { status: 'brouillon' }),
  ])
  const ids = (over: object) => programmeOf(aPerson(over), catalog).map(o => o.id)

  it('follows what the person said of themselves, and nothing else', () => {
    expect(ids({})).toEqual(['tous'])
    expect(ids({ level: 'usage' })).toEqual(['tous', 'avance'])
    expect(ids({ trade: 'accueil' })).toEqual(['tous', 'du-metier'])
    expect(ids({ excluded: ['tous'] })).toEqual([])
    expect(ids({ topics: ['autre-serie'] })).toEqual([])
  })
})

describe('progress', () => {
  it('counts objectives and gives no share before thirty answers', () => {
    const memories = [review(null, 'a', 3, MONDAY - 1), { ...review(null, 'b', 3, MONDAY - 1), stability: 90 }]
    expect(progressOf(programme, memories, [], MONDAY)).toMatchObject({
      total: 6,
      met: 2,
      fresh: 2,
      soon: 1,
      anchored: 1,
      calibration: null,
    })
  })
})

describe('a seeded shuffle', () => {
  it('keeps every item and is fair enough', () => {
    const firsts = Array.from({ length: 3000 }, (_, seed) => shuffled(['x', 'y', 'z'], seed * 7919)[0])
    for (const item of ['x', 'y', 'z']) expect(firsts.filter(f => f === item).length).toBeGreaterThan(900)
    expect([...shuffled([1, 2, 3, 4], 5)].sort()).toEqual([1, 2, 3, 4])
  })
})
