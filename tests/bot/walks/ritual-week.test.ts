import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BotUnderTest, botUnderTest, type Driven, type Said, said } from '../../support/bot.ts'
import { MONDAY_0930_PARIS } from '../../support/builders.ts'
import { type FreshDatabase, freshDatabase } from '../../support/postgres-for-tests.ts'
import { aRitualCatalog } from '../../support/ritual-builders.ts'
import { answers, cardIn, inChannel, member } from '../../support/ritual-week.ts'
import { fakeConnector } from '../../support/wire/fake-connector.ts'
import { fakeIdp } from '../../support/wire/fake-idp.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const MEMBERS = 12

describe.each([
  ['on one server', false],
  ['on a server that dies between every two steps', true],
])('a weekly ritual in a channel of twelve, %s', (_, dying) => {
  let database: FreshDatabase
  let bot: BotUnderTest
  let around: Pick<BotUnderTest, 'idp' | 'connector'>
  let clock = MONDAY_0930_PARIS

  const start = async () => {
    bot = await botUnderTest({ at: clock, catalog: aRitualCatalog(), databaseUrl: database.url, around })
  }
  const stop = async () => {
    clock = bot.clock.at
    await bot.close()
  }
  beforeAll(async () => {
    database = await freshDatabase()
    around = { idp: await fakeIdp(), connector: await fakeConnector() }
    await start()
  })
  // Nothing of the process survives: what is not in the database is lost.
  const betweenSteps = async () => {
    if (!dying) return
    await stop()
    await start()
  }
  afterAll(async () => {
    await stop()
    await Promise.all([around.idp.close(), around.connector.close()])
    await database.drop()
  })

  const posts = (title: RegExp) => inChannel(bot).filter(call => title.test(said(200, cardIn(call)).text))
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    const done = await work()
    await betweenSteps()
    return done
  }
  const receipts = new Map<number, Record<string, unknown>>()
  let occurrence = ''

  it('is launched in two clicks', async () => {
    const welcome = await step(() => member(bot, 1).send(member(bot, 1).does.addedToTeam()))
    expect(welcome.text).toMatch(/Apprendre en équipe[\s\S]*Qui voit quoi/)
    const library = await step(() => member(bot, 1).there.click('ritualLibrary', { page: 1 }))
    expect(library.text).toContain('L’essai raté qui apprend')
    const form = await step(() => member(bot, 1).there.click('ritualChoose', { ritual: 'essai-rate' }))
    const asTheyStand = { cadence: 'semaine', start: 'now', hour: '09:30' }
    const launched = await step(() =>
      member(bot, 1).there.click('ritualLaunch', { ...form.button('ritualLaunch'), ...asTheyStand }),
    )
    expect(launched.text).toMatch(/C’est lancé[\s\S]*lundi 30 novembre/)
    const twice = await step(() => member(bot, 2).there.click('ritualLaunch', { ritual: 'essai-rate', ...asTheyStand }))
    expect(twice.text).toMatch(/déjà en cours/)
    await step(() => bot.app.turnOver())
    await step(() => bot.app.turnOver())
    const [card, ...others] = posts(/Étape 1 sur 1/)
    expect(others).toEqual([])
    occurrence = String(said(200, cardIn(card)).button('ritualAnswer')?.occurrence)
    expect(said(200, cardIn(card)).text).toMatch(/Anonyme[\s\S]*Pas encore de réponse · Jusqu’au vendredi 27 novembre/)
  })

  it('is answered by eight, changed by two, withdrawn by one', async () => {
    for (let n = 2; n <= 9; n++) {
      const kept = await step(() => answers(member(bot, n), occurrence, `essai numéro ${n}`))
      expect(kept.text).toMatch(/C’est noté/)
      receipts.set(n, kept.button('ritualWithdraw') ?? {})
    }
    for (const n of [3, 4]) {
      const form = await step(() => member(bot, n).open('ritualAnswer', receipts.get(n)))
      expect(JSON.stringify(form.card)).toContain(`essai numéro ${n}`)
      const again = await step(() =>
        member(bot, n).submit('ritualKeep', { ...form.button('ritualKeep'), a0: `mieux dit ${n}` }),
      )
      expect(again.text).toMatch(/C’est noté/)
    }
    const gone = await step(() => member(bot, 5).there.submit('ritualWithdraw', receipts.get(5)))
    expect(gone.text).toMatch(/retirée/)
    const again = await step(() => member(bot, 6).there.open('ritualAnswer', { occurrence }))
    expect(again.text).toMatch(/déjà répondu/)
  })

  it('counts them in the card that all see, without a name', async () => {
    bot.clock.at += HOUR
    await step(() => bot.app.turnOver())
    const updated = cardIn(inChannel(bot, 'PUT').at(-1))
    expect(said(200, updated).text).toContain('7 réponses')
    expect(JSON.stringify(updated)).not.toMatch(/cccccccc|member\d/)
  })

  it('is reminded of once, in the thread, and of nobody', async () => {
    bot.clock.at = MONDAY_0930_PARIS + 3 * DAY + HOUR
    await step(() => bot.app.turnOver())
    await step(() => bot.app.turnOver())
    const reminders = posts(/Il reste un peu de temps/)
    expect(reminders).toHaveLength(1)
    expect(decodeURIComponent(reminders[0]?.path ?? '')).toContain(';messageid=')
  })

  it('takes a late answer until the digest, then none', async () => {
    bot.clock.at = MONDAY_0930_PARIS + 4 * DAY + HOUR
    await step(() => bot.app.turnOver())
    expect((await step(() => answers(member(bot, 10), occurrence, 'en retard, mais là'))).text).toMatch(/C’est noté/)
    bot.clock.at = MONDAY_0930_PARIS + 4 * DAY + 3 * HOUR
    for (let i = 0; i < 3; i++) await step(() => bot.app.turnOver())
    const late = await step(() => member(bot, 11).there.open('ritualAnswer', { occurrence }))
    expect(late.text).toMatch(/terminée/)
  })

  it('ends in one digest: eight people, no name, nothing of what was withdrawn or changed', async () => {
    const digests = posts(/^Synthèse/)
    expect(digests).toHaveLength(1)
    const { text } = said(200, cardIn(digests[0]))
    expect(text).toContain('8 personnes ont participé')
    for (const words of ['mieux dit 3', 'mieux dit 4', 'essai numéro 9', 'en retard, mais là'])
      expect(text).toContain(words)
    for (const words of ['essai numéro 3', 'essai numéro 5', 'cccccccc'])
      expect(JSON.stringify(digests)).not.toContain(words)
  })

  it('comes back a week later, by itself and once', async () => {
    bot.clock.at = MONDAY_0930_PARIS + 7 * DAY
    for (let i = 0; i < 3; i++) await step(() => bot.app.turnOver())
    const cards = posts(/Étape 1 sur 1[\s\S]*vendredi 4 décembre/)
    expect(cards).toHaveLength(1)
  })

  it('left no log line with a person or a text', () => {
    expect(bot.log.lines.join('\n')).not.toMatch(/cccccccc|essai numéro|mieux dit/)
    expect(MEMBERS).toBe(12)
  })
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
