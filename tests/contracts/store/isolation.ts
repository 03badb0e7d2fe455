import { expect, it } from 'vitest'
import type { Change } from '../../../core/ports/store.ts'
import { ANN, aDelivery, aPerson, MONDAY } from '../../support/builders.ts'
import { AT, anAnswer, anEntry, anItem, aPlan, OTHER_ANN } from '../samples.ts'
import type { Storage } from '../storage.ts'

/** Ann of one organisation and her namesake of another, who bears the same id and has the same cards. */
export function isolation(storage: () => Storage): void {
  const fill = async () => {
    for (const who of [ANN, OTHER_ANN]) {
      await storage().store.save([
        { kind: 'person-saved', person: aPerson(who) },
        { kind: 'delivered', delivery: aDelivery(who) },
        { kind: 'announced', item: anItem({ to: who, key: 'same' }) },
        { kind: 'export-code-issued', who, codeHash: `of ${who.tenant}`, expires: AT },
      ])
      await storage().store.answer(anEntry(who, { answer: anAnswer({ ...who, position: 9 }) }))
    }
    return storage().store.portable(OTHER_ANN)
  }
  const changes: Change[] = [
    { kind: 'person-saved', person: aPerson({ hour: 1, zone: 'Indian/Reunion' }) },
    { kind: 'excluded-changed', who: ANN, excluded: ['x'] },
    { kind: 'plain-changed', who: ANN, plain: true },
    { kind: 'day-decided', who: ANN, day: MONDAY + 9 },
    { kind: 'delivered', delivery: aDelivery({ day: MONDAY + 1 }) },
    { kind: 'delivery-marked', who: ANN, day: MONDAY, position: 1, outcome: 'excluded' },
    { kind: 'verdict-given', who: ANN, day: MONDAY, position: 1, question: 'q', before: null, verdict: 'useful' },
    { kind: 'announced', item: anItem({ key: 'another' }) },
    { kind: 'announcements-dropped', who: ANN },
    { kind: 'export-code-issued', who: ANN, codeHash: 'one more', expires: AT },
    { kind: 'erased', who: ANN },
  ]

  it.each(changes.map(change => [change.kind, change] as const))('%s touches one of them', async (_kind, change) => {
    const before = await fill()
    expect(await storage().store.save([change])).toBe('saved')
    expect(await storage().store.portable(OTHER_ANN)).toEqual(before)
  })

  it('an answer, and what follows from it, touches one of them', async () => {
    const before = await fill()
    const day = MONDAY + 1
    expect(await storage().store.answer(anEntry())).toBe('saved')
    expect(await storage().store.answer(anEntry(ANN, { answer: anAnswer({ day }) }))).toBe('saved')
    expect(await storage().store.portable(OTHER_ANN)).toEqual(before)
  })

  it('a planned day touches one of them', async () => {
    const before = await fill()
    await storage().store.plan([aPlan(ANN, { day: MONDAY + 1 })])
    expect(await storage().store.portable(OTHER_ANN)).toEqual(before)
  })
}
