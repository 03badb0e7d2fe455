import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BotUnderTest, botUnderTest, type Driven, type Said, said } from '../../support/bot.ts'
import { MONDAY_0930_PARIS } from '../../support/builders.ts'
import { aRitualCatalog } from '../../support/ritual-builders.ts'
import { answers, cardIn, inChannel, member } from '../../support/ritual-week.ts'
import { type Around, ritualWeek, type WeekServer } from '../../support/ritual-week-walk.ts'

const within = async (at: number, around: Around, databaseUrl: string): Promise<WeekServer> => {
  const bot = await botUnderTest({ at, catalog: aRitualCatalog(), databaseUrl, around })
  return { ...bot, turnOver: bot.app.turnOver, lines: () => bot.log.lines, end: bot.close }
}

describe.each([
  ['on one server', null],
  ['on a server that goes between every two steps', 1],
])('a weekly ritual in a channel of twelve, %s', (_, every) => {
  ritualWeek(within, every)
})

describe('two people on one shared card', () => {
  let bot: BotUnderTest
  let manager: Driven
  let occurrence = ''
  beforeEach(async () => {
    bot = await botUnderTest({ at: MONDAY_0930_PARIS, catalog: aRitualCatalog() })
    manager = member(bot, 1)
    await manager.there.click('ritualLaunch', {
      ritual: 'essai-rate',
      cadence: 'une-fois',
      start: 'now',
      hour: '09:30',
    })
    await bot.app.turnOver()
    occurrence = String(said(200, cardIn(inChannel(bot).at(-1))).button('ritualAnswer')?.occurrence)
  })
  afterEach(() => bot.close())

  const view = (who: Driven, trigger: 'automatic' | 'manual' = 'automatic'): Promise<Said> =>
    who.send(who.does.cardAction('ritualView', { occurrence }, { scope: 'channel', trigger }))

  it('each see their own view, and no view of theirs is written into the channel', async () => {
    await answers(member(bot, 2), occurrence, 'un essai que personne ne doit lire encore')
    const before = bot.connector.calls.length
    const [ann, bob, hers] = [await view(member(bot, 2)), await view(member(bot, 3)), await view(manager)]
    expect(bot.connector.calls.length).toBe(before)
    expect(ann.text).toContain('Vous avez répondu')
    expect(bob.text).not.toContain('Vous avez répondu')
    expect(bob.button('ritualNext')).toBeNull()
    expect(hers.text).toContain('Vous animez ce rituel')
    expect(hers.text).not.toContain('Vous avez répondu')
    for (const { card } of [ann, bob, hers]) expect(JSON.stringify(card)).not.toContain('un essai que')
    for (const { card } of [ann, bob, hers]) expect(card).toHaveProperty('refresh')
  })

  it('give each their own dialog, with a receipt that the other can’t use', async () => {
    const mine = await member(bot, 2).there.open('ritualAnswer', { occurrence })
    const theirs = await member(bot, 3).there.open('ritualAnswer', { occurrence })
    expect(mine.button('ritualKeep')?.receipt).not.toBe(theirs.button('ritualKeep')?.receipt)
    await member(bot, 2).there.submit('ritualKeep', { ...mine.button('ritualKeep'), a0: 'mon essai' })
    for (const at of [member(bot, 3), member(bot, 3).there]) {
      const stolen = await at.open('ritualAnswer', mine.button('ritualKeep') ?? {})
      expect(JSON.stringify(stolen.card)).not.toContain('mon essai')
      expect((await at.submit('ritualWithdraw', mine.button('ritualKeep') ?? {})).text).not.toMatch(/est retirée/)
    }
    const own = await member(bot, 2).there.open('ritualAnswer', mine.button('ritualKeep') ?? {})
    expect(JSON.stringify(own.card)).toContain('mon essai')
  })

  it('send the receipt to its owner’s own chat alone, where it can be used', async () => {
    const ann = member(bot, 2)
    for (const activity of ann.does.install()) await ann.send(activity)
    bot.connector.clear()
    const kept = await answers(ann, occurrence, 'mon essai')
    expect(kept.text).toContain('Une copie de ce reçu est dans notre conversation privée')
    const [whisper, ...others] = bot.connector.calls
    expect(others).toEqual([])
    expect(whisper?.path).toContain('a%3A1personalconv')
    const receipt = said(200, cardIn(whisper)).button('ritualWithdraw') ?? {}
    expect((await ann.click('ritualWithdraw', receipt)).text).toMatch(/est retirée/)
  })

  it('who are elsewhere can neither see, answer nor lead it', async () => {
    const outsider = member(bot, 20)
    for (const verb of ['ritualView', 'ritualCancel'])
      expect((await outsider.click(verb, { occurrence })).text).toMatch(/n’est pas ici/)
    for (const verb of ['ritualAnswer', 'ritualRead'])
      expect((await outsider.open(verb, { occurrence })).text).toMatch(/n’est pas ici|terminée/)
    const forged = await outsider.submit('ritualKeep', { occurrence, step: 0, receipt: 'x'.repeat(22), a0: 'intrus' })
    expect(forged.text).toMatch(/terminée/)
    const rude = await member(bot, 3).there.click('ritualNext', { occurrence, step: 0 })
    expect(rude.text).toMatch(/Réservé à qui anime/)
  })

  it('are asked before personal data is kept', async () => {
    const form = await member(bot, 2).there.open('ritualAnswer', { occurrence })
    const sent = { ...form.button('ritualKeep'), a0: 'J’ai appelé le 06 39 98 12 34' }
    const asked = await member(bot, 2).there.submit('ritualKeep', sent)
    expect(asked.text).toMatch(/donnée personnelle[\s\S]*06 39 98 12 34/)
    expect((await view(member(bot, 2))).text).not.toContain('Vous avez répondu')
    expect((await member(bot, 2).there.submit('ritualKeep', { ...sent, sure: 'true' })).text).toMatch(/C’est noté/)
    const bank = { ...form.button('ritualKeep'), a0: 'FR76 3000 6000 0112 3456 7890 189', sure: 'true' }
    expect((await member(bot, 2).there.submit('ritualKeep', bank)).text).toMatch(/ne peut pas être gardé/)
  })
})

describe('a signed ritual', () => {
  it('is corrected by opening it again, and its digest bears the names', async () => {
    const bot = await botUnderTest({ at: MONDAY_0930_PARIS, catalog: aRitualCatalog() })
    const host = member(bot, 1)
    await host.there.click('ritualLaunch', {
      ritual: 'question-de-la-semaine',
      cadence: 'une-fois',
      start: 'now',
      hour: '09:30',
    })
    await bot.app.turnOver()
    const occurrence = String(said(200, cardIn(inChannel(bot).at(-1))).button('ritualAnswer')?.occurrence)
    await answers(member(bot, 2), occurrence, 'appris quelque chose')
    const again = await member(bot, 2).there.open('ritualAnswer', { occurrence })
    expect(JSON.stringify(again.card)).toContain('appris quelque chose')
    await answers(member(bot, 2), occurrence, 'appris, mieux dit')
    const own = await member(bot, 3).there.open('ritualAnswer', { occurrence })
    expect(JSON.stringify(own.card)).not.toContain('appris')
    await host.there.click('ritualNext', { occurrence, step: 0 })
    await host.there.click('ritualNext', { occurrence, step: 0 })
    const decided = await host.there.submit('ritualNote', { occurrence, decision: 'On s’entraîne lundi.' })
    expect(decided.text).toMatch(/C’est noté/)
    await bot.app.turnOver()
    const digest = said(200, cardIn(inChannel(bot).at(-1))).text
    for (const words of ['1 personne a participé', 'Ann :', 'appris, mieux dit', 'On s’entraîne lundi.'])
      expect(digest).toContain(words)
    expect(digest).not.toContain('appris quelque chose')
    await bot.close()
  })
})
