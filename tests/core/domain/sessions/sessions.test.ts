import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessLimit } from '../../../../core/domain/sessions/guess-limit.ts'
import { joinCode, readCode, spokenCode } from '../../../../core/domain/sessions/join-code.ts'
import { FEWEST } from '../../../../core/domain/sessions/limits.ts'
import { resultsOf } from '../../../../core/domain/sessions/result.ts'
import { isAnswer, type Session, type SessionStep, stepped } from '../../../../core/domain/sessions/session.ts'
import { handsTally, phonesTally } from '../../../../core/domain/sessions/tally.ts'
import { seriesOfWeek } from '../../../../core/domain/sessions/week-series.ts'
import { MONDAY, MONDAY_0930_PARIS } from '../../../support/builders.ts'
import { aSession } from '../../../support/session-builders.ts'

const AT = MONDAY_0930_PARIS
const given = (...places: number[]) => places.map(place => [place])
const walk = (steps: readonly [SessionStep, (readonly number[])[]?][], from = aSession()): Session | null =>
  steps.reduce<Session | null>((session, [step, answers]) => session && stepped(session, step, answers ?? []), from)
const REVEAL = { do: 'reveal' } as const

describe('a session', () => {
  it('goes from the door through each question and its explanation to the end', () => {
    const phases: string[] = []
    let session: Session | null = aSession()
    for (const step of ['start', 'reveal', 'next', 'reveal', 'next'] as const) {
      session = session && stepped(session, { do: step }, [])
      phases.push(`${session?.phase} ${session?.current} ${session?.revision}`)
    }
    expect(phases).toEqual(['open 0 1', 'revealed 0 2', 'open 1 3', 'revealed 1 4', 'over 1 5'])
  })

  it.each<[string, readonly [SessionStep, (readonly number[])[]?][]]>([
    ['an explanation before the question', [[REVEAL]]],
    ['a question before its explanation', [[{ do: 'start' }], [{ do: 'next' }]]],
    ['a second start', [[{ do: 'start' }], [{ do: 'start' }]]],
    ['a second explanation', [[{ do: 'start' }], [REVEAL], [REVEAL]]],
    ['another way of answering once it is explained', [[{ do: 'start' }], [REVEAL], [{ do: 'mode', mode: 'hands' }]]],
    ['anything after the end', [[{ do: 'end' }], [{ do: 'end' }]]],
  ])('refuses %s', (_, steps) => {
    expect(walk(steps)).toBeNull()
  })

  it('takes one place, or some where several are right, and only places that are there', () => {
    const [first, second] = [aSession({ phase: 'open' }), aSession({ phase: 'open', current: 1 })]
    expect([[0], [2]].map(chosen => isAnswer(first, chosen))).toEqual([true, true])
    expect([[], [0, 1], [3], [-1], [1, 1]].map(chosen => isAnswer(first, chosen))).toEqual(Array(5).fill(false))
    expect([[0], [0, 2], [0, 1, 2]].map(chosen => isAnswer(second, chosen))).toEqual([true, true, true])
    expect([[], [3], [1, 1]].map(chosen => isAnswer(second, chosen))).toEqual([false, false, false])
  })
})

describe('what a group said', () => {
  const asked = { order: [2, 0, 1], right: [1] }

  it('is not even counted by place below five answers', () => {
    expect(phonesTally(asked, given(1, 1, 0, 1))).toEqual({ by: 'phones', people: 4, counts: null, right: null })
    expect(phonesTally(asked, given(1, 1, 0, 1, 2))).toEqual({ by: 'phones', people: 5, counts: [1, 3, 1], right: 3 })
  })

  it('is right where all that is right was chosen, and nothing else', () => {
    const several = { order: [0, 1, 2], right: [0, 1] }
    const answers = [[0, 1], [1, 0], [0], [0, 1, 2], [2]]
    expect(phonesTally(several, answers)).toMatchObject({ people: 5, counts: [4, 3, 2], right: 2 })
  })

  it('by hands is what was counted, shown as the room saw it', () => {
    expect(handsTally(asked, [1, 2])).toEqual({ by: 'hands', people: 3, counts: [1, 2, 0], right: 2 })
    expect(handsTally(asked, [])).toEqual({ by: 'hands', people: 0, counts: null, right: null })
    expect(handsTally({ order: [0, 1, 2], right: [0, 1] }, [7, 6, 2])).toMatchObject({ people: 7, right: null })
  })

  it('is kept from five on, by option as its author wrote them, in a week; nothing else is', () => {
    const ended = walk([
      [{ do: 'start' }],
      [REVEAL, given(1, 1, 1, 0, 2, 2)],
      [{ do: 'next' }],
      [REVEAL, [[0], [1], [0, 1], [2]]],
      [{ do: 'next' }],
    ])
    const kept = resultsOf(ended ?? aSession(), MONDAY + 3)
    expect(kept).toEqual([
      {
        tenant: ended?.tenant,
        week: MONDAY,
        series: 'esprit-critique',
        question: 'verifier-une-source-1',
        by: 'phones',
        people: 6,
        counts: [3, 2, 1],
      },
    ])
    expect(ended?.tallies[1]).toBeNull()
  })

  it('of a small show of hands goes with the end', () => {
    const steps: [SessionStep, [][]?][] = [[{ do: 'start' }], [{ do: 'reveal', hands: [1, 3, 0] }]]
    const shown = walk(steps, aSession({ mode: 'hands' }))
    expect(shown?.tallies[0]).toMatchObject({ people: 4, counts: [1, 3, 0] })
    expect(walk([...steps, [{ do: 'end' }]], aSession({ mode: 'hands' }))?.tallies).toEqual([null, null])
    expect(shown && resultsOf(shown, MONDAY)).toEqual([])
  })

  it('never shows or keeps a place of fewer than five answers from phones, whatever comes', () => {
    const answers = fc.array(fc.subarray([0, 1, 2], { minLength: 1 }), { maxLength: 12 })
    fc.assert(
      fc.property(answers, some => {
        const { people, counts } = phonesTally(asked, some)
        expect(counts !== null).toBe(people >= FEWEST)
      }),
    )
  })
})

describe('a code', () => {
  it('has eight letters that nobody takes for others, and is read as people type it', () => {
    const random = fc.array(fc.constantFrom(...'ABCZaz059-_'), { minLength: 8, maxLength: 43 })
    fc.assert(
      fc.property(random, digits => {
        const code = joinCode(digits.join(''))
        expect(code).toMatch(/^[2-9BCDFGHJKMNPQRSTVWXZ]{8}$/)
        expect(readCode(` ${spokenCode(code).toLowerCase()} `)).toBe(code)
      }),
    )
    expect(readCode('bc3f-7kq9')).toBe('BC3F7KQ9')
    for (const typed of ['', 'BCDF', 'BCDF23456', 'ABCD2345', 'BCDF234O', '../../etc', '🙂🙂🙂🙂🙂🙂🙂🙂'])
      expect(readCode(typed), typed).toBeNull()
  })

  it('differs with every chance that is drawn', () => {
    const codes = new Set(Array.from({ length: 4096 }, (_, i) => joinCode(`AAAAA${digits(i)}`)))
    expect(codes.size).toBe(4096)
  })
  const BASE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const digits = (n: number) => `${BASE[n >> 12]}${BASE[(n >> 6) & 63]}${BASE[n & 63]}`

  it('can be guessed at a hundred times at once, then twenty times a second', () => {
    const limit = guessLimit()
    let tried = 0
    const hammer = (at: number) => {
      while (limit.allows(at)) {
        limit.missed(at)
        tried++
      }
    }
    hammer(AT)
    expect(tried).toBe(100)
    hammer(AT + 1_000)
    expect(tried).toBe(120)
    // A clock that goes back gives nothing.
    hammer(AT - 60_000)
    expect(tried).toBe(120)
    hammer(AT + 3_600_000)
    expect(tried).toBe(220)
  })
})

it('each series has its week, from Monday to Sunday', () => {
  const series = ['a', 'b', 'c']
  const of = (day: number) => seriesOfWeek(series, day)
  expect(new Set([0, 3, 6].map(days => of(MONDAY + days))).size).toBe(1)
  expect(new Set([0, 7, 14].map(days => of(MONDAY + days))).size).toBe(3)
  expect(of(MONDAY + 21)).toBe(of(MONDAY))
  expect(seriesOfWeek([], MONDAY)).toBeUndefined()
})
