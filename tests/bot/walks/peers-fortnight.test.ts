import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Member } from '../../../core/domain/members/member.ts'
import { type BotUnderTest, botUnderTest, type Driven, type Said, said } from '../../support/bot.ts'
import { MONDAY_0930_PARIS, TENANT } from '../../support/builders.ts'
import { cardIn } from '../../support/ritual-week.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** The Friday before the fortnight that begins on Monday 23 November 2026. */
const FRIDAY = MONDAY_0930_PARIS - 3 * DAY
const NAMES = ['', 'Élodie', 'Karim', 'Lucie', 'Marc', 'Nadia', 'Omar', 'Pauline']
const ALL = [1, 2, 3, 4, 5, 6, 7]
/** Works where it is five hours earlier. */
const FAR = 7

const oid = (n: number) => `cccccccc-0000-4000-8000-${String(n).padStart(12, '0')}`
const numberOf = (person: unknown) => Number(String(person).slice(-12))
const UNITS: Record<number, string[]> = { 1: ['Direction A', 'Accueil'], 2: ['Direction A', 'Accueil', 'Est'] }
const members: Member[] = ALL.map(n => ({
  tenant: TENANT,
  person: oid(n),
  unit: UNITS[n] ?? ['Direction B', `Service ${n % 3}`],
  roles: n === 1 ? ['manager'] : [],
}))

describe('pairs of a fortnight, seven people', () => {
  let bot: BotUnderTest
  const people = new Map<number, Driven>()
  const who = (n: number) => people.get(n) as Driven
  beforeAll(async () => {
    bot = await botUnderTest({ at: FRIDAY })
    await bot.app.deps.members.replaceMembers(TENANT, members)
    for (const n of ALL) {
      const zone = n === FAR ? 'America/Martinique' : 'Europe/Paris'
      const driven = bot.person({ person: oid(n), user: `29:member${n}`, name: NAMES[n] ?? '', zone })
      people.set(n, driven)
      await driven.send(driven.does.install()[0])
      await driven.click('start')
    }
  })
  afterAll(() => bot.close())

  /** What came over the connector since, by whom it is for. */
  const came = async (at: number): Promise<Map<number, Said>> => {
    bot.clock.at = at
    const before = bot.connector.calls.length
    for (let i = 0; i < 3; i++) await bot.app.turnOver()
    const calls = bot.connector.calls.slice(before)
    const got = calls.map(call => {
      const { aadObjectId } = call.body?.recipient as { aadObjectId: string }
      return [numberOf(aadObjectId), said(200, cardIn(call))] as const
    })
    expect(new Set(got.map(([n]) => n)).size, 'at most one each').toBe(got.length)
    return new Map(got)
  }
  /** With whom a card says one meets. */
  const others = ({ card }: Said): number[] =>
    [...JSON.stringify(card).matchAll(/users=8:orgid:([0-9a-f-]{36})/g)].map(([, person]) => numberOf(person))
  const kinds = (cards: Map<number, Said>) =>
    [...cards.values()].map(card => (card.button('pairTell') ? 'pair' : card.button('answer') ? 'question' : 'other'))
  const groupsOf = (cards: Map<number, Said>): number[][] => {
    const groups = [...cards].map(([n, card]) => [n, ...others(card)].sort())
    return [...new Map(groups.map(group => [group.join(), group])).values()]
  }

  let first: number[][] = []
  const inRound = new Map<number, Said>()
  let avoiding = 0
  let avoided = 0
  let pausing = 0
  let leaving = 0

  it('is joined with a word and a button, and says under which name', async () => {
    const offer = await who(1).say('binôme')
    expect(offer.text).toMatch(/Un binôme tous les quinze jours[\s\S]*jamais avec votre hiérarchie/)
    for (const n of ALL) {
      const joined = await who(n).click('pairJoin', { part: 'any' })
      expect(joined.text).toMatch(/Vous participez[\s\S]*à partir du lundi 23 novembre/)
      expect(joined.text).toContain(NAMES[n])
    }
  })

  it('makes no round in the second week of a fortnight, nor before the organisation’s hours', async () => {
    await came(FRIDAY + 5 * HOUR)
    expect(await bot.app.deps.peers.latestRound(TENANT)).toBeNull()
    await came(MONDAY_0930_PARIS - HOUR)
    expect(await bot.app.deps.peers.latestRound(TENANT)).toBeNull()
  })

  it('brings each their card at their own hour, in place of the daily one', async () => {
    const early = await came(MONDAY_0930_PARIS - 20 * MINUTE)
    expect(await bot.app.deps.peers.latestRound(TENANT)).toBe(180)
    expect([...early.keys()]).toEqual([])
    for (const [n, card] of await came(MONDAY_0930_PARIS)) inRound.set(n, card)
    expect([...inRound.keys()].sort()).toEqual(ALL.filter(n => n !== FAR))
    // 9:29 in Martinique, then 9:30.
    expect([...(await came(MONDAY_0930_PARIS + 5 * HOUR - MINUTE)).keys()]).toEqual([])
    for (const [n, card] of await came(MONDAY_0930_PARIS + 5 * HOUR)) inRound.set(n, card)
    expect(kinds(inRound)).toEqual(Array(7).fill('pair'))
    expect(inRound.get(1)?.text).toMatch(/Votre (binôme|trio)[\s\S]*vendredi 4 décembre/)
    expect([...(await came(MONDAY_0930_PARIS + 7 * HOUR)).keys()]).toEqual([])
  })

  it('leaves nobody out, and nobody beside their hierarchy', () => {
    first = groupsOf(inRound)
    expect(first.flat().sort()).toEqual(ALL)
    expect(first.map(({ length }) => length).sort()).toEqual([2, 2, 3])
    expect(first.filter(group => group.includes(1) && group.includes(2))).toEqual([])
    const names = (inRound.get(1) as Said).text
    for (const other of others(inRound.get(1) as Said)) expect(names).toContain(NAMES[other])
  })

  it('gives the day after back to the daily card', async () => {
    expect(kinds(await came(MONDAY_0930_PARIS + DAY + 6 * HOUR))).toEqual(Array(7).fill('question'))
  })

  it('keeps of « vous êtes-vous vus ? » a count alone', async () => {
    const asked = (inRound.get(3) as Said).button('pairTell') ?? {}
    expect((await who(3).click('pairTell', { ...asked, met: true })).text).toMatch(/C’est noté, merci/)
    expect((await who(3).click('pairTell', { ...asked, met: false })).text).toMatch(/C’est noté, merci/)
    const data = await bot.app.deps.store.portable({ tenant: TENANT, person: oid(3) })
    expect(data.meetings).toEqual([{ fortnight: 180, template: 'open', step: 1, told: true }])
  })

  it('lets one avoid somebody without anybody knowing, and take it back', async () => {
    avoiding = first.find(({ length }) => length === 2)?.[0] ?? 0
    const card = inRound.get(avoiding) as Said
    avoided = others(card)[0] ?? 0
    const before = bot.connector.calls.length
    const done = await who(avoiding).click('pairAvoid', card.button('pairAvoid') ?? {})
    expect(done.text).toMatch(/reste entre nous[\s\S]*Annuler/)
    const undone = await who(avoiding).click('pairAgain', done.button('pairAgain') ?? {})
    expect(undone.text).toMatch(/de nouveau rencontrer/)
    await who(avoiding).click('pairAvoid', card.button('pairAvoid') ?? {})
    expect(bot.connector.calls.length).toBe(before)
    const stranger = await who(avoiding).click('pairAvoid', { fortnight: 180, other: oid(99) })
    expect(stranger.text).toMatch(/plus d’actualité/)
    const theirs = await who(avoided).click('pairs')
    expect(theirs.text).toContain(NAMES[avoiding])
    const kept = await bot.app.deps.store.portable({ tenant: TENANT, person: oid(avoided) })
    expect(JSON.stringify(kept)).not.toContain(oid(avoiding))
  })

  it('is paused and left with one tap each, and says so to nobody else', async () => {
    const free = ALL.filter(n => n !== avoiding && n !== avoided)
    ;[pausing = 0, leaving = 0] = free
    const before = bot.connector.calls.length
    expect((await who(pausing).click('pairPause')).text).toMatch(/Vous êtes en pause/)
    expect((await who(leaving).click('pairLeave')).text).toMatch(/Vous ne participez plus[\s\S]*Participer/)
    expect(bot.connector.calls.length).toBe(before)
    const data = await bot.app.deps.store.portable({ tenant: TENANT, person: oid(leaving) })
    expect(data.peer).toBeNull()
  })

  it('holds it all in the next round', async () => {
    const next = MONDAY_0930_PARIS + 14 * DAY
    expect(kinds(await came(MONDAY_0930_PARIS + 7 * DAY + 6 * HOUR))).not.toContain('pair')
    await came(next - 20 * MINUTE)
    const cards = new Map([...(await came(next)), ...(await came(next + 5 * HOUR))])
    const pairs = new Map([...cards].filter(([, card]) => card.button('pairTell')))
    const groups = groupsOf(pairs)
    expect(groups.flat().sort()).toEqual(ALL.filter(n => n !== pausing && n !== leaving))
    expect(groups.filter(group => group.includes(avoiding) && group.includes(avoided))).toEqual([])
    expect(groups.filter(group => group.includes(1) && group.includes(2))).toEqual([])
    for (const n of [pausing, leaving]) expect(cards.get(n)?.button('answer')).not.toBeNull()
  })

  it('keeps apart who avoids whom, round after round, when all others have met', async () => {
    for (let round = 2; round <= 8; round++) await came(MONDAY_0930_PARIS + round * 14 * DAY)
    const { peers } = bot.app.deps
    const rounds = await peers.pastRounds(TENANT, 1000, 9)
    expect(rounds).toHaveLength(9)
    const met = rounds.flatMap(meetings => meetings.map(({ people: group }) => group.map(numberOf)))
    const together = (a: number, b: number) => met.filter(group => group.includes(a) && group.includes(b)).length
    const left = ALL.filter(n => n !== pausing && n !== leaving)
    const never = left.flatMap(a => left.filter(b => a < b && together(a, b) === 0).map(b => [a, b].join()))
    expect(never).toEqual(left.includes(1) && left.includes(2) ? ['1,2'] : [])
    expect(together(avoiding, avoided)).toBe(1)
  })

  it('left no log line with a person or a name', () => {
    expect(bot.log.lines.join('\n')).not.toMatch(/cccccccc|member\d|Élodie|Karim|Pauline/)
  })
})

describe('mutual help', () => {
  let bot: BotUnderTest
  let karim: Driven
  let lucie: Driven
  beforeAll(async () => {
    bot = await botUnderTest({ at: MONDAY_0930_PARIS })
    karim = bot.person({ person: oid(2), user: '29:member2', name: 'Karim Benali' })
    lucie = bot.person({ person: oid(3), user: '29:member3', name: 'Lucie Martin' })
    for (const one of [karim, lucie]) await one.click('start')
  })
  afterAll(() => bot.close())
  const search = () => lucie.click('helpersOn', { topic: 'esprit-critique' })

  it('shows nobody who did not choose it', async () => {
    expect((await lucie.say('entraide')).text).toMatch(/Entraide[\s\S]*Esprit critique[\s\S]*Me proposer/)
    expect((await search()).text).toMatch(/Personne ne s’est encore proposé/)
  })

  it('says before the yes under which name and to whom one will be seen', async () => {
    const form = await karim.click('helperForm')
    expect(form.text).toMatch(/Vos collègues verront ce nom[\s\S]*Karim Benali/)
    expect((await search()).text).not.toContain('Karim')
    expect((await karim.click('helperJoin', {})).text).toMatch(/Choisissez au moins un thème/)
    const joined = await karim.click('helperJoin', { helps: 'esprit-critique,inconnu' })
    expect(joined.text).toMatch(/peuvent vous trouver[\s\S]*Vous pouvez aider : Esprit critique/)
  })

  it('gives who asks the way to write, and writes to nobody', async () => {
    const before = bot.connector.calls.length
    const found = await search()
    expect(found.text).toContain('Écrire à Karim Benali')
    expect(JSON.stringify(found.card)).toContain(`https://teams.microsoft.com/l/chat/0/0?users=8:orgid:${oid(2)}`)
    expect((await karim.click('helpersOn', { topic: 'esprit-critique' })).text).not.toContain('Écrire à Karim')
    expect(bot.connector.calls.length).toBe(before)
  })

  it('forgets who withdraws, name included', async () => {
    expect((await karim.click('helperLeave')).text).toMatch(/ne figurez plus/)
    expect((await search()).text).not.toContain('Karim')
    expect(await bot.app.deps.peers.entry({ tenant: TENANT, person: oid(2) })).toBeNull()
  })

  it('forgets who uninstalls, and does not show them again when they are back', async () => {
    await karim.click('helperJoin', { helps: 'esprit-critique' })
    await karim.click('pairJoin', { part: 'buddy' })
    await karim.send(karim.does.uninstall())
    expect((await search()).text).not.toContain('Karim')
    await karim.click('start')
    expect((await search()).text).not.toContain('Karim')
    expect(await bot.app.deps.peers.entry({ tenant: TENANT, person: oid(2) })).toBeNull()
  })

  it('asks who has not started to begin first', async () => {
    const stranger = bot.person({ person: oid(9), user: '29:member9' })
    expect((await stranger.say('entraide')).text).toMatch(/Bonjour, voici Apprenance/)
    expect((await stranger.click('pairJoin', { part: 'any' })).text).toMatch(/Bonjour, voici Apprenance/)
  })
})
