import { expect, it } from 'vitest'
import { ANN, aDelivery, aPerson, BOB, MONDAY } from '../../support/builders.ts'
import { aMemory, anAnswer, anEntry, keepPeople, OTHER_ANN, someone } from '../samples.ts'
import type { Storage } from '../storage.ts'

export function sheets(storage: () => Storage): void {
  it('knows nobody at first', async () => {
    const { store } = storage()
    expect(await store.person(ANN)).toBeNull()
    expect(await store.answerSheet(ANN, MONDAY, 1)).toEqual({
      person: null,
      delivery: null,
      answer: null,
      memory: null,
    })
  })

  it('gives a person back as they were saved, down to each preference', async () => {
    const { store } = storage()
    const person = aPerson({
      trade: 'accueil',
      topics: ['esprit-critique', 'données'],
      workdays: [1, 2, 4],
      excluded: ['a', 'b'],
      budget: 3,
      plain: true,
      adaptation: false,
      paused: MONDAY + 4,
      plannedThrough: MONDAY - 1,
    })
    await store.save([{ kind: 'person-saved', person }])
    expect(await store.person(ANN)).toEqual(person)
  })

  it('keeps a pause without an end, and a day that was never decided', async () => {
    const { store } = storage()
    const person = aPerson({ paused: 'open', plannedThrough: null })
    await store.save([{ kind: 'person-saved', person }])
    expect(await store.person(ANN)).toEqual(person)
  })

  it('puts person, delivery, answer and memory on one sheet', async () => {
    const { store } = storage()
    await store.save([
      { kind: 'person-saved', person: aPerson() },
      { kind: 'delivered', delivery: aDelivery() },
    ])
    await store.answer(anEntry())
    expect(await store.answerSheet(ANN, MONDAY, 1)).toEqual({
      person: aPerson(),
      delivery: aDelivery({ outcome: 'answered' }),
      answer: anAnswer(),
      memory: aMemory(),
    })
  })

  it('leaves out of a sheet what belongs to another card, question or objective', async () => {
    const { store } = storage()
    const second = aDelivery({ position: 2, objective: 'autre', question: 'autre-1' })
    await store.save([
      { kind: 'person-saved', person: aPerson() },
      { kind: 'delivered', delivery: aDelivery() },
      { kind: 'delivered', delivery: second },
    ])
    await store.answer(anEntry())
    expect(await store.answerSheet(ANN, MONDAY, 2)).toEqual({
      person: aPerson(),
      delivery: second,
      answer: null,
      memory: null,
    })
    expect(await store.answerSheet(ANN, MONDAY + 1, 1)).toMatchObject({ delivery: null, answer: null, memory: null })
  })

  it('shows nobody a sheet of somebody else, not even under the same id in another organisation', async () => {
    const { store } = storage()
    await keepPeople(store, ANN, BOB, OTHER_ANN)
    await store.save([{ kind: 'delivered', delivery: aDelivery() }])
    await store.answer(anEntry())
    for (const other of [BOB, OTHER_ANN])
      expect(await store.answerSheet(other, MONDAY, 1)).toEqual({
        person: aPerson(other),
        delivery: null,
        answer: null,
        memory: null,
      })
  })

  it('gives everyone who asks at the same moment their own sheet', async () => {
    const { store } = storage()
    const everyone = Array.from({ length: 150 }, (_, n) => someone(n))
    await keepPeople(store, ...everyone)
    const found = await Promise.all(everyone.map(who => store.answerSheet(who, MONDAY, 1)))
    expect(found.map(sheet => sheet.person)).toEqual(everyone.map(aPerson))
  })
}
