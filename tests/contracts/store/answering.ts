import { expect, it } from 'vitest'
import { ANN, aDelivery, aPerson, MONDAY } from '../../support/builders.ts'
import { aMemory, anAnswer, anEntry, aReview, keepPeople, OTHER_ANN, someone } from '../samples.ts'
import { rowsIn, type Storage } from '../storage.ts'

export function answering(storage: () => Storage): void {
  const sheet = (position = 1) => storage().store.answerSheet(ANN, MONDAY, position)
  const withDeliveries = (...positions: number[]) =>
    storage().store.save([
      { kind: 'person-saved', person: aPerson() },
      ...positions.map(position => ({ kind: 'delivered' as const, delivery: aDelivery({ position }) })),
    ])

  it('keeps an answer with its review and memory, and closes the delivery', async () => {
    const { store } = storage()
    await withDeliveries(1)
    expect(await store.answer(anEntry())).toBe('saved')
    expect(await sheet()).toMatchObject({ delivery: { outcome: 'answered' }, answer: anAnswer(), memory: aMemory() })
    expect((await store.portable(ANN)).reviews).toEqual([aReview()])
  })

  it('counts an answer over a card that had been put away', async () => {
    const { store } = storage()
    await withDeliveries(1)
    await store.save([{ kind: 'delivery-marked', who: ANN, day: MONDAY, position: 1, outcome: 'passed' }])
    await store.answer(anEntry())
    expect((await sheet()).delivery?.outcome).toBe('answered')
  })

  it('says already to a second answer and changes nothing for it', async () => {
    const { store } = storage()
    await withDeliveries(1)
    await store.answer(anEntry())
    const second = {
      answer: anAnswer({ chosen: ['o2', 'o3'], right: false }),
      review: aReview({ day: MONDAY + 1, grade: 1 }),
      memory: aMemory({ stability: 0.1, reviews: 2, lapses: 1 }),
    }
    expect(await store.answer(second)).toBe('already')
    expect(await sheet()).toMatchObject({ answer: anAnswer(), memory: aMemory() })
    expect((await store.portable(ANN)).reviews).toEqual([aReview()])
  })

  it('keeps one of many answers that come in the same moment, on two servers', async () => {
    const { store, elsewhere } = storage()
    await withDeliveries(1)
    const tries = Array.from({ length: 12 }, (_, n) => {
      const entry = anEntry(ANN, { answer: anAnswer({ chosen: [`o${n}`] }), memory: aMemory({ stability: n + 1 }) })
      return (n % 2 ? elsewhere.store : store).answer(entry)
    })
    const outcomes = await Promise.all(tries)
    const winner = outcomes.indexOf('saved')
    expect(outcomes.filter(outcome => outcome === 'saved')).toHaveLength(1)
    expect(await sheet()).toMatchObject({ answer: { chosen: [`o${winner}`] }, memory: { stability: winner + 1 } })
    expect(await rowsIn(storage(), 'answer')).toHaveLength(1)
  })

  it('keeps the same question answered on another card, as an answer of its own', async () => {
    const { store } = storage()
    await withDeliveries(1, 2)
    await store.answer(anEntry())
    const again = anEntry(ANN, { answer: anAnswer({ position: 2, chosen: ['o2'] }), review: null, memory: null })
    expect(await store.answer(again)).toBe('saved')
    expect((await sheet(1)).answer?.chosen).toEqual(['o1'])
    expect((await sheet(2)).answer?.chosen).toEqual(['o2'])
  })

  it('lets memory move once a day for an objective, even when two cards on it cross', async () => {
    const { store } = storage()
    await withDeliveries(1, 2)
    const crossing = anEntry(ANN, { answer: anAnswer({ position: 2 }), memory: aMemory({ stability: 99, reviews: 9 }) })
    expect(await Promise.all([store.answer(anEntry()), store.answer(crossing)])).toEqual(['saved', 'saved'])
    const { reviews, memories, answers } = await store.portable(ANN)
    expect(answers).toHaveLength(2)
    expect(reviews).toEqual([aReview()])
    expect(memories).toEqual([aMemory()])
  })

  it('moves memory on the next day', async () => {
    const { store } = storage()
    await withDeliveries(1)
    await store.answer(anEntry())
    const later = aMemory({ stability: 11.000000000000002, lastDay: MONDAY + 3, lastGrade: 4, reviews: 2 })
    await store.answer({
      answer: anAnswer({ day: MONDAY + 3 }),
      review: aReview({ day: MONDAY + 3, grade: 4 }),
      memory: later,
    })
    expect((await store.portable(ANN)).memories).toEqual([later])
  })

  it('keeps nothing but the key where adaptation is off', async () => {
    const { store } = storage()
    await withDeliveries(1)
    const bare = anAnswer({ chosen: [], confidence: null, right: null })
    expect(await store.answer({ answer: bare, review: null, memory: null })).toBe('saved')
    expect(await store.portable(ANN)).toMatchObject({ answers: [bare], reviews: [], memories: [] })
    expect(await store.answer(anEntry())).toBe('already')
  })

  it('keeps the answer of each of many who answer at the same moment', async () => {
    const { store } = storage()
    const everyone = Array.from({ length: 150 }, (_, n) => someone(n))
    await keepPeople(store, ...everyone)
    const entries = everyone.map((who, n) => anEntry(who, { answer: anAnswer({ ...who, chosen: [`o${n}`] }) }))
    const outcomes = await Promise.all([...entries, ...entries].map(store.answer))
    expect(outcomes).toEqual([...entries.map(() => 'saved'), ...entries.map(() => 'already')])
    const kept = await Promise.all(everyone.map(who => store.portable(who)))
    expect(kept.map(({ answers }) => answers)).toEqual(entries.map(({ answer }) => [answer]))
  })

  it('keeps apart two people who bear one id in two organisations', async () => {
    const { store } = storage()
    await keepPeople(store, ANN, OTHER_ANN)
    expect(await store.answer(anEntry(ANN))).toBe('saved')
    expect(await store.portable(OTHER_ANN)).toMatchObject({ answers: [], reviews: [], memories: [] })
    expect(await store.answer(anEntry(OTHER_ANN))).toBe('saved')
    expect((await store.portable(ANN)).answers).toEqual([anAnswer(ANN)])
    expect((await store.portable(OTHER_ANN)).answers).toEqual([anAnswer(OTHER_ANN)])
  })

  it('keeps nothing of somebody who was erased meanwhile', async () => {
    const { store } = storage()
    expect(await store.answer(anEntry())).toBe('already')
    expect(Object.values(await storage().dump()).flat()).toEqual([])
  })
}
