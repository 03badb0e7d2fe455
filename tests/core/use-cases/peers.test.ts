import { describe, expect, it } from 'vitest'
import { fortnightOf } from '../../../core/domain/peers/fortnight.ts'
import type { Part } from '../../../core/domain/peers/peer-entry.ts'
import type { Person } from '../../../core/domain/people/person.ts'
import { RETENTION } from '../../../core/domain/people/retention.ts'
import { composeAnnouncement } from '../../../core/use-cases/compose-announcement.ts'
import { forgetOldData } from '../../../core/use-cases/forget-old-data.ts'
import { holdRounds } from '../../../core/use-cases/peers/hold-rounds.ts'
import { aCatalog, aPerson, MONDAY, MONDAY_0930_PARIS, TENANT } from '../../support/builders.ts'
import { chatUnderTest } from '../../support/chat.ts'

const DAY_MS = 86_400_000
const FORTNIGHT_MS = 14 * DAY_MS
const catalog = aCatalog()
const ref = (person: string) => ({ tenant: TENANT, person })

async function organisation(people: Record<string, Part>, over: Record<string, Partial<Person>> = {}) {
  const chat = chatUnderTest({ catalog })
  const deps = { ...chat, catalog }
  for (const [person, part] of Object.entries(people)) {
    await chat.store.save([{ kind: 'person-saved', person: aPerson({ ...ref(person), ...over[person] }) }])
    await chat.peers.join(ref(person), { name: person.toUpperCase(), part })
  }
  return {
    ...chat,
    who: (person: string) => chat.person(ref(person)),
    hold: (at = MONDAY_0930_PARIS) => holdRounds(deps)({ at }),
    forget: (at: number) => forgetOldData(deps)({ at }),
    groups: async (before = 1000) =>
      (await chat.peers.pastRounds(TENANT, before, 9)).map(round =>
        round.map(({ people: group }) => group.join(' ')).sort(),
      ),
    told: async (person: string, fortnight = 180, at = MONDAY_0930_PARIS) =>
      composeAnnouncement(deps)({ to: ref(person), announcement: { kind: 'pair-card', fortnight }, at }),
  }
}

describe('a round', () => {
  it('is made once, whoever looks and however often', async () => {
    const { hold, groups } = await organisation({ a: 'any', b: 'any', c: 'any' })
    await Promise.all([hold(), hold(), hold(MONDAY_0930_PARIS + DAY_MS)])
    expect(await groups()).toEqual([['a b c']])
  })

  it('waits for a second person rather than use up the fortnight', async () => {
    const away = { leave: { from: MONDAY, back: MONDAY + 12 } }
    const { hold, groups, who } = await organisation({ a: 'any', b: 'any' }, { b: away })
    await hold()
    expect(await groups()).toEqual([])
    await who('b').say('reprendre')
    await hold(MONDAY_0930_PARIS + DAY_MS)
    expect(await groups()).toEqual([['a b']])
  })

  it('takes in who is back before the fortnight is over', async () => {
    const { hold, groups } = await organisation(
      { a: 'any', b: 'any' },
      { b: { leave: { from: MONDAY, back: MONDAY + 9 } } },
    )
    await hold()
    expect(await groups()).toEqual([['a b']])
  })

  it('is not made in the evening, on a holiday, or in the second week', async () => {
    const { hold, groups } = await organisation({ a: 'any', b: 'any' })
    const evening = MONDAY_0930_PARIS + 9 * 3_600_000
    const newYear = MONDAY_0930_PARIS + 39 * DAY_MS
    for (const at of [evening, MONDAY_0930_PARIS + 8 * DAY_MS, newYear]) await hold(at)
    expect(await groups()).toEqual([])
  })

  it('is forgotten after six others', async () => {
    const { hold, forget, groups } = await organisation({ a: 'any', b: 'any' })
    await hold()
    await forget(MONDAY_0930_PARIS + (RETENTION.meetings - 1) * DAY_MS)
    expect(await groups()).toHaveLength(1)
    await forget(MONDAY_0930_PARIS + RETENTION.meetings * DAY_MS)
    expect(await groups()).toEqual([])
  })
})

describe('the card of a meeting', () => {
  it('walks the path of who arrives, five steps with the same person, then lets them meet freely', async () => {
    const { hold, told, groups, peers } = await organisation({ b: 'buddy', n: 'newcomer', x: 'any', y: 'any' })
    for (let step = 1; step <= 5; step++) {
      const at = MONDAY_0930_PARIS + (step - 1) * FORTNIGHT_MS
      await hold(at)
      const [theirs, mine] = [await told('n', 179 + step, at), await told('b', 179 + step, at)]
      expect(theirs).toMatchObject({ notice: { template: 'buddy', step, steps: 5, others: [{ name: 'B' }] } })
      expect(mine).toMatchObject({ notice: { template: 'buddy', step, side: 'gives', others: [{ name: 'N' }] } })
    }
    expect(await groups()).toEqual(Array(5).fill(['b n', 'x y']))
    expect((await peers.entry(ref('n')))?.part).toBe('any')
    await hold(MONDAY_0930_PARIS + 5 * FORTNIGHT_MS)
    expect((await groups())[0]).not.toContain('b n')
  })

  it('says what one can help the other with only where both told the directory', async () => {
    const { hold, told, peers } = await organisation({ a: 'any', b: 'any' })
    const helping = async () => ((await told('a')) as { notice: { helping: unknown } }).notice.helping
    await hold()
    await peers.list(ref('b'), { name: 'B', helps: ['esprit-critique'], wants: [] })
    expect(await helping()).toBeNull()
    await peers.list(ref('a'), { name: 'A', helps: [], wants: ['esprit-critique'] })
    expect(await helping()).toEqual({ name: 'B', title: 'Esprit critique' })
    await peers.unlist(ref('b'))
    expect(await helping()).toBeNull()
  })

  it('is not sent when nobody is left to meet, nor to who paused, left or is off', async () => {
    const { hold, told, who } = await organisation({ a: 'any', b: 'any' })
    await hold()
    const saturday = MONDAY_0930_PARIS + 5 * DAY_MS
    expect([await told('a'), await told('a', 180, saturday)]).toEqual([
      expect.objectContaining({ notice: expect.anything() }),
      { moot: expect.any(String) },
    ])
    await who('b').click('pairPause')
    expect([await told('a'), await told('b')]).toEqual([{ moot: expect.any(String) }, { moot: expect.any(String) }])
    expect((await who('a').click('pair', { fortnight: 180 })).text).toMatch(/plus d’actualité/)
  })

  it('names to nobody somebody whom they never met, or who has joined at all', async () => {
    const { hold, who, peers } = await organisation({ a: 'any', b: 'any', away: 'any' })
    await peers.take(ref('away'), 'paused')
    await hold()
    const about = async (other: string) => (await who('a').click('pairAgain', { fortnight: 180, other })).text
    expect(await about('b')).toContain('B')
    expect(await about('away')).not.toContain('AWAY')
    expect(await about('away')).toBe(await about('nobody'))
  })

  it('lets whoever avoids somebody change their mind long after the round was forgotten', async () => {
    const { hold, who, peers } = await organisation({ a: 'any', b: 'any' })
    await hold()
    await who('a').click('pairAvoid', { fortnight: 180, other: 'b' })
    await peers.purge(181)
    await who('a').click('pairAgain', { fortnight: 180, other: 'b' })
    expect(await peers.avoided(TENANT)).toEqual([])
  })

  it('opens nobody’s meeting to anybody else', async () => {
    const { hold, who } = await organisation({ a: 'any', b: 'any', c: 'any', d: 'any' })
    await hold()
    for (const me of ['a', 'b', 'c', 'd']) {
      const { text } = await who(me).click('pair', { fortnight: fortnightOf(MONDAY) })
      const [, name = ''] = /Votre binôme : (\p{Lu})/u.exec(text) ?? []
      const back = await who(name.toLowerCase()).click('pair', { fortnight: 180 })
      expect(back.text).toContain(`Votre binôme : ${me.toUpperCase()}`)
    }
  })
})

describe('taking part', () => {
  it('says when services and hierarchy are not known', async () => {
    const { who, members } = await organisation({ a: 'any', b: 'any' })
    await who('b').click('pairLeave')
    expect((await who('b').click('pairs')).text).toMatch(/je ne peux donc pas éviter votre hiérarchie/)
    await members.replaceMembers(TENANT, [{ ...ref('b'), unit: ['A'], roles: [] }])
    expect((await who('b').click('pairs')).text).toMatch(/jamais avec votre hiérarchie/)
  })

  it('does not begin again because an old card says « reprendre »', async () => {
    const { who, peers } = await organisation({ a: 'any', b: 'any' })
    await who('a').click('pairLeave')
    expect((await who('a').click('pairResume')).text).not.toContain('de nouveau')
    expect(await peers.entry(ref('a'))).toBeNull()
  })

  it('makes all meetings possible again, saying the same whether any was not', async () => {
    const { hold, who, peers } = await organisation({ a: 'any', b: 'any' })
    await hold()
    const none = await who('a').click('pairForget')
    await who('a').click('pairAvoid', { fortnight: 180, other: 'b' })
    expect(await peers.avoided(TENANT)).toHaveLength(1)
    expect((await who('a').click('pairForget')).text).toBe(none.text)
    expect(await peers.avoided(TENANT)).toEqual([])
  })
})
