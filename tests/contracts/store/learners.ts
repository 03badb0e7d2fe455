import { expect, it } from 'vitest'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import { RETENTION } from '../../../core/domain/people/retention.ts'
import type { PlanQuery } from '../../../core/ports/store.ts'
import { ANN, aDelivery, aPerson, BOB, MONDAY } from '../../support/builders.ts'
import { aMemory, anEntry, keepPeople, OTHER_ANN, someone } from '../samples.ts'
import type { Storage } from '../storage.ts'

const QUERY: PlanQuery = { zone: 'Europe/Paris', day: MONDAY, minute: 9 * 60 + 30, limit: 10, after: null }

export function learners(storage: () => Storage): void {
  const toPlan = async (query: Partial<PlanQuery> = {}) =>
    (await storage().store.peopleToPlan({ ...QUERY, ...query })).map(({ person: { tenant, person } }) => ({
      tenant,
      person,
    }))

  it('gives a person with what they remember and their deliveries since a day, oldest first', async () => {
    const { store } = storage()
    await store.save([
      { kind: 'person-saved', person: aPerson() },
      { kind: 'delivered', delivery: aDelivery({ position: 2 }) },
      { kind: 'delivered', delivery: aDelivery() },
      { kind: 'delivered', delivery: aDelivery({ day: MONDAY - 3 }) },
      { kind: 'delivered', delivery: aDelivery({ day: MONDAY - 4 }) },
    ])
    await store.answer(anEntry())
    expect(await store.learner(ANN, MONDAY - 3)).toEqual({
      person: aPerson(),
      memories: [aMemory()],
      deliveries: [aDelivery({ day: MONDAY - 3 }), aDelivery({ outcome: 'answered' }), aDelivery({ position: 2 })],
      waiting: [],
    })
    expect(await store.learner(BOB, MONDAY)).toBeNull()
  })

  it('names each zone of active people once', async () => {
    const { store } = storage()
    const zones = ['Europe/Paris', 'Indian/Reunion', 'Europe/Paris', 'America/Cayenne', 'Indian/Reunion']
    await store.save([
      ...zones.map((zone, n) => ({ kind: 'person-saved' as const, person: aPerson({ ...someone(n), zone }) })),
      { kind: 'person-saved', person: aPerson({ zone: 'Pacific/Noumea', state: 'invited' }) },
    ])
    expect(await store.zones()).toEqual(['America/Cayenne', 'Europe/Paris', 'Indian/Reunion'])
  })

  it('knows no zone while nobody is active', async () => {
    expect(await storage().store.zones()).toEqual([])
  })

  it('plans for active people of the zone whose hour has come and whose day is open', async () => {
    const { store } = storage()
    const people = [
      aPerson({ ...someone(1) }),
      aPerson({ ...someone(2), plannedThrough: MONDAY - 1 }),
      aPerson({ ...someone(3), plannedThrough: MONDAY }),
      aPerson({ ...someone(4), state: 'invited' }),
      aPerson({ ...someone(5), state: 'gone' }),
      aPerson({ ...someone(6), zone: 'Indian/Reunion' }),
      aPerson({ ...someone(7), hour: 9 * 60 + 31 }),
      aPerson({ ...someone(8), hour: 0, paused: 'open' }),
    ]
    await store.save(people.map(person => ({ kind: 'person-saved', person })))
    expect(await toPlan()).toEqual([someone(1), someone(2), someone(8)])
  })

  it('goes from page to page in one order across organisations, past people who stay undecided', async () => {
    const { store } = storage()
    const everyone = [someone(1), someone(2), someone(3), OTHER_ANN, ANN]
    await keepPeople(store, ...everyone)
    const seen: PersonRef[] = []
    for (let after: PersonRef | null = null; ; ) {
      const page: PersonRef[] = await toPlan({ limit: 2, after })
      seen.push(...page)
      after = page.at(-1) ?? null
      if (page.length < 2) break
    }
    expect(seen).toEqual([ANN, someone(1), someone(2), someone(3), OTHER_ANN])
  })

  it('brings to planning what people remember and the cards of the last month', async () => {
    const { store } = storage()
    const old = aDelivery({ day: MONDAY - RETENTION.deliveries })
    await store.save([
      { kind: 'person-saved', person: aPerson() },
      { kind: 'delivered', delivery: aDelivery({ day: old.day - 1 }) },
      { kind: 'delivered', delivery: old },
    ])
    await store.answer(anEntry())
    expect(await store.peopleToPlan(QUERY)).toEqual([
      { person: aPerson(), memories: [aMemory()], deliveries: [old], waiting: [] },
    ])
  })
}
