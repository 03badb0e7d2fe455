import { describe, expect, it } from 'vitest'
import { type ObjectiveMemory, review } from '../../../../core/domain/learning/memory.ts'
import { type PickState, pickForDay } from '../../../../core/domain/learning/pick-for-day.ts'
import { programmeOf } from '../../../../core/domain/learning/programme.ts'
import { aCatalog, aDelivery, anObjectiveFile, aPerson, MONDAY } from '../../../support/builders.ts'

const catalog = aCatalog([anObjectiveFile('a'), anObjectiveFile('b'), anObjectiveFile('c', { core: false })])
const programme = programmeOf(aPerson(), catalog)
const ofTopic = programme.filter(({ id }) => id !== 'a')
const seen = (id: string, daysAgo: number, over: Partial<ObjectiveMemory> = {}): ObjectiveMemory => ({
  ...review(null, id, 3, MONDAY - daysAgo),
  ...over,
})
const pick = (over: Partial<PickState>) =>
  pickForDay({ person: aPerson(), programme, memories: [], deliveries: [], ...over }, MONDAY)

describe('a topic that somebody asked for', () => {
  it('comes first, and the card tells so', () => {
    expect(pick({})).toMatchObject({ objective: { id: 'a' } })
    expect(pick({ wished: ofTopic })).toMatchObject({ objective: { id: 'b' }, reason: { why: 'wished' } })
  })

  it('brings of the topic what memory would have chosen: due before new', () => {
    const memories = [seen('c', 60, { stability: 5 })]
    expect(pick({ memories, wished: ofTopic })?.objective.id).toBe('b')
    expect(pick({ memories: [...memories, seen('b', 1)], wished: ofTopic })?.objective.id).toBe('c')
  })

  it('comes even when nothing of it was to come yet: then the least remembered', () => {
    const memories = [seen('a', 30), seen('b', 1, { stability: 40 }), seen('c', 1, { stability: 20 })]
    expect(pick({ memories, wished: ofTopic })).toMatchObject({ objective: { id: 'c' }, reason: { why: 'wished' } })
  })

  it('comes with adaptation off as well, in the fixed order', () => {
    const person = aPerson({ adaptation: false })
    const picked = pick({ person, wished: ofTopic })
    expect(['b', 'c']).toContain(picked?.objective.id)
    expect(picked?.reason).toEqual({ why: 'wished' })
  })

  it('gives way when the whole topic was brought today', () => {
    const today = ['b', 'c'].map((id, n) => aDelivery({ objective: id, question: `${id}-1`, position: n + 1 }))
    expect(pick({ deliveries: today, wished: ofTopic })).toMatchObject({
      objective: { id: 'a' },
      reason: { why: 'new', from: 'core' },
    })
  })

  it('changes nothing for whoever asked for none', () => {
    const memories = [seen('a', 9), seen('b', 3)]
    expect(pick({ memories, wished: [] })).toEqual(pick({ memories }))
  })
})
