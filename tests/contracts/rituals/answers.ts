import { expect, it } from 'vitest'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import { advance } from '../../../core/domain/rituals/occurrence.ts'
import { ANN, BOB } from '../../support/builders.ts'
import { aLongFile, anEntryOf, anOccurrence, aSignedFile, aTeam, HOURS, ROOM } from '../../support/ritual-builders.ts'
import { OTHER_ANN, someone } from '../samples.ts'
import { rowsIn, type Storage } from '../storage.ts'

const STEP = { id: 'r-1', tenant: ROOM.tenant, step: 0 }
const RULE = { named: false, fewest: 5 }

export function answers(storage: () => Storage): void {
  const rituals = () => storage().rituals
  const launch = (occurrence = anOccurrence()) => rituals().launch({ occurrence, host: null, plan: null, items: [] })
  const mine = (who: PersonRef, receipt = `receipt of ${who.person}`, named = false) => ({
    ...STEP,
    who,
    receipt,
    named,
  })
  const keep = (who: PersonRef, words: string, receipt?: string) =>
    rituals().keep({ ...mine(who, receipt), entry: anEntryOf(words), name: null })
  const sign = (who: PersonRef, words: string, name = 'Ann') =>
    rituals().keep({ ...mine(who, '', true), entry: anEntryOf(words), name })
  const written = async () => (await rituals().contributions(STEP)).map(({ entry }) => entry.answers.essai).sort()

  it('keeps what one gives, and gives it back to the holder of its receipt alone', async () => {
    await launch()
    expect(await keep(ANN, 'un essai')).toBe('kept')
    expect(await rituals().mine(mine(ANN))).toEqual(anEntryOf('un essai'))
    expect(await rituals().mine(mine(ANN, 'another'))).toBeNull()
    expect(await rituals().mine(mine(BOB, `receipt of ${ANN.person}`))).toBeNull()
    expect([
      await rituals().tookPart({ ...STEP, named: false }, ANN),
      await rituals().tookPart({ ...STEP, named: false }, BOB),
    ]).toEqual([true, false])
  })

  it('takes the same receipt again in place of the first time, and no other one', async () => {
    await launch()
    await keep(ANN, 'un essai')
    expect(await keep(ANN, 'mieux dit')).toBe('kept')
    expect(await keep(ANN, 'une seconde fois', 'another')).toBe('other-receipt')
    expect(await rituals().mine(mine(ANN))).toEqual(anEntryOf('mieux dit'))
    expect((await rituals().occurrence(STEP))?.people).toBe(1)
  })

  it('takes no second contribution from many tries at once, on two servers', async () => {
    await launch()
    const tries = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        (i % 2 ? rituals() : storage().elsewhere.rituals).keep({
          ...mine(ANN, `receipt ${i}`),
          entry: anEntryOf(`essai ${i}`),
          name: null,
        }),
      ),
    )
    expect(tries.filter(tried => tried === 'kept')).toHaveLength(1)
    expect((await rituals().occurrence(STEP))?.people).toBe(1)
  })

  it('withdraws for the holder of the receipt, who may then take part again', async () => {
    await launch()
    await keep(ANN, 'un essai')
    expect(await rituals().withdraw(mine(ANN, 'another'))).toBe('unknown')
    expect(await rituals().withdraw(mine(BOB, `receipt of ${ANN.person}`))).toBe('unknown')
    expect(await rituals().withdraw(mine(ANN))).toBe('withdrawn')
    expect(await rituals().withdraw(mine(ANN))).toBe('unknown')
    expect((await rituals().occurrence(STEP))?.people).toBe(0)
    expect(await keep(ANN, 'finalement', 'a new one')).toBe('kept')
  })

  it('shows nothing while answers are taken, then everything, in no order of writing', async () => {
    await launch()
    for (let n = 1; n <= 8; n++) await keep(someone(n), `essai ${n}`)
    expect(await written()).toEqual([])
    expect(await rituals().release(STEP, RULE)).toBe(8)
    expect(await written()).toEqual(Array.from({ length: 8 }, (_, i) => `essai ${i + 1}`))
    expect(await rituals().release(STEP, RULE)).toBe(8)
    expect(await written()).toHaveLength(8)
  })

  it('keeps only the number of something that fewer than five gave', async () => {
    await launch()
    for (let n = 1; n <= 4; n++) await keep(someone(n), `essai ${n}`)
    expect(await rituals().release(STEP, RULE)).toBe(4)
    expect(await written()).toEqual([])
    expect(JSON.stringify(await storage().dump())).not.toContain('essai 1')
  })

  it('takes nothing more once it is over', async () => {
    await launch()
    await keep(ANN, 'un essai')
    await rituals().release(STEP, RULE)
    expect(await keep(BOB, 'trop tard')).toBe('over')
    expect(await keep(ANN, 'trop tard')).toBe('over')
    expect(await rituals().withdraw(mine(ANN))).toBe('over')
    expect(await rituals().mine(mine(ANN))).toBeNull()
    expect(await rituals().tookPart({ ...STEP, named: false }, ANN)).toBe(false)
  })

  it('holds neither a person nor a text in the open, and destroys key and numbers at the end', async () => {
    await launch()
    for (let n = 1; n <= 6; n++) await keep(someone(n), `essai ${n}`, `receipt ${n}`)
    const open = JSON.stringify(await storage().dump())
    for (let n = 1; n <= 6; n++)
      for (const secret of [someone(n).person, `essai ${n}`, `receipt ${n}`]) expect(open).not.toContain(secret)
    await rituals().release(STEP, RULE)
    for (const table of ['ritual_key', 'ritual_participation', 'ritual_sealed'])
      expect(await rowsIn(storage(), table)).toEqual([])
    const rows = await rowsIn(storage(), 'ritual_contribution')
    for (const row of rows) expect(Object.keys(row).sort()).toEqual(['entry', 'id', 'occurrence', 'step', 'tenant'])
  })

  it('begins a new step with a new key: who wrote may vote, under another receipt', async () => {
    const before = anOccurrence(aLongFile())
    await launch(before)
    for (let n = 1; n <= 5; n++) await keep(someone(n), `essai ${n}`)
    await rituals().release(STEP, RULE)
    const turn = { team: aTeam(), hours: HOURS, at: before.ends }
    const grouped = advance(before, { ...turn, people: 5 })
    await rituals().move(grouped, [])
    const voting = advance(grouped, { ...turn, people: null })
    await rituals().move(voting, [])
    const vote = { ...mine(someone(1), 'new'), step: voting.step, entry: anEntryOf('', { votes: ['c1'] }), name: null }
    expect(await rituals().keep({ ...vote, step: 0 })).toBe('over')
    expect(await rituals().keep(vote)).toBe('kept')
    expect((await rituals().occurrence(STEP))?.people).toBe(1)
  })

  it('leaves no key when a ritual is called off', async () => {
    const before = anOccurrence()
    await launch(before)
    await keep(ANN, 'un essai')
    await rituals().move({ ...before, state: 'cancelled', ended: 1, revision: 1 }, [])
    for (const table of ['ritual_key', 'ritual_participation', 'ritual_sealed', 'ritual_contribution'])
      expect(await rowsIn(storage(), table)).toEqual([])
  })

  it('keeps who signed what, one each, unread until it is over', async () => {
    await launch(anOccurrence(aSignedFile()))
    await sign(ANN, 'appris')
    await sign(ANN, 'mieux dit')
    await sign(BOB, 'aussi', 'Bob')
    expect((await rituals().occurrence(STEP))?.people).toBe(2)
    expect(await rituals().mine(mine(ANN, '', true))).toEqual(anEntryOf('mieux dit'))
    expect(await rituals().contributions(STEP)).toEqual([])
    expect(await rituals().release(STEP, { named: true, fewest: 0 })).toBe(2)
    expect((await rituals().contributions(STEP)).map(({ name, entry }) => [name, entry.answers.essai]).sort()).toEqual([
      ['Ann', 'mieux dit'],
      ['Bob', 'aussi'],
    ])
  })

  it('forgets what somebody signed with everything else of theirs, and withdraws it for them', async () => {
    await launch(anOccurrence(aSignedFile()))
    await sign(ANN, 'appris')
    await sign(BOB, 'aussi', 'Bob')
    expect(await rituals().withdraw(mine(BOB, '', true))).toBe('withdrawn')
    await storage().store.save([{ kind: 'erased', who: ANN }])
    await rituals().release(STEP, { named: true, fewest: 0 })
    expect(await written()).toEqual([])
  })

  it('keeps apart two organisations with one id of a ritual and of a person', async () => {
    await launch()
    await rituals().launch({
      occurrence: anOccurrence(undefined, { tenant: OTHER_ANN.tenant }),
      host: null,
      plan: null,
      items: [],
    })
    await keep(ANN, 'un essai')
    expect(await rituals().tookPart({ ...STEP, tenant: OTHER_ANN.tenant, named: false }, OTHER_ANN)).toBe(false)
    await rituals().release(STEP, RULE)
    expect(
      await rituals().keep({ ...mine(OTHER_ANN), tenant: OTHER_ANN.tenant, entry: anEntryOf('chez nous'), name: null }),
    ).toBe('kept')
  })
}
