import { expect, it } from 'vitest'
import type { Verdict } from '../../../core/domain/learning/delivery.ts'
import type { Store } from '../../../core/ports/store.ts'
import { ANN, aDelivery, BOB, MONDAY } from '../../support/builders.ts'
import { someone } from '../samples.ts'
import { rowsIn, type Storage } from '../storage.ts'

export function verdicts(storage: () => Storage): void {
  const bring = () =>
    storage().store.save([ANN, BOB].map(who => ({ kind: 'delivered' as const, delivery: aDelivery(who) })))
  const give = (before: Verdict | null, verdict: Verdict, who = ANN, store: Store = storage().store) =>
    store.save([{ kind: 'verdict-given', who, day: MONDAY, position: 1, question: 'q1', before, verdict }])
  const counts = async () => {
    const rows = await rowsIn(storage(), 'verdict_count')
    return Object.fromEntries(rows.map(row => [row.verdict, row.people]))
  }

  it('marks the delivery and counts one person', async () => {
    await bring()
    await give(null, 'useful')
    await give(null, 'useful', BOB)
    expect((await storage().store.answerSheet(ANN, MONDAY, 1)).delivery?.verdict).toBe('useful')
    expect(await counts()).toEqual({ useful: 2 })
  })

  it('moves the count when somebody changes their mind', async () => {
    await bring()
    await give(null, 'useful')
    await give('useful', 'not-useful')
    expect((await storage().store.answerSheet(ANN, MONDAY, 1)).delivery?.verdict).toBe('not-useful')
    expect(await counts()).toEqual({ useful: 0, 'not-useful': 1 })
  })

  it('counts a tap once that comes several times, on two servers', async () => {
    await bring()
    const { store, elsewhere } = storage()
    await Promise.all([store, elsewhere.store, store, elsewhere.store].map(on => give(null, 'useful', ANN, on)))
    await give('useful', 'useful')
    expect(await counts()).toEqual({ useful: 1 })
  })

  it('lets people change their minds in opposite directions at the same time', async () => {
    const { store, elsewhere } = storage()
    const crowd = Array.from({ length: 20 }, (_, n) => someone(n))
    const opinion = (n: number): Verdict => (n % 2 ? 'useful' : 'not-useful')
    await store.save(crowd.map(who => ({ kind: 'delivered', delivery: aDelivery(who) })))
    for (const [n, who] of crowd.entries()) await give(null, opinion(n), who)
    await Promise.all(crowd.map((who, n) => give(opinion(n), opinion(n + 1), who, n % 3 ? store : elsewhere.store)))
    expect(await counts()).toEqual({ useful: 10, 'not-useful': 10 })
  })

  it('counts nothing for a card that was never brought', async () => {
    await give(null, 'useful')
    expect(await counts()).toEqual({})
  })

  it('keeps the count without a person, and after they are erased', async () => {
    await bring()
    await give(null, 'useful')
    await storage().store.save([{ kind: 'erased', who: ANN }])
    const rows = await rowsIn(storage(), 'verdict_count')
    expect(rows).toEqual([{ tenant: ANN.tenant, question: 'q1', verdict: 'useful', people: 1 }])
  })
}
