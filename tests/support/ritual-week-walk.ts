import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BotUnderTest, said } from './bot.ts'
import { MONDAY_0930_PARIS } from './builders.ts'
import { type FreshDatabase, freshDatabase } from './postgres-for-tests.ts'
import { answers, cardIn, inChannel, member } from './ritual-week.ts'
import { fakeConnector } from './wire/fake-connector.ts'
import { fakeIdp } from './wire/fake-idp.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** What outlives a server: Teams and whoever signs tokens. */
export type Around = Pick<BotUnderTest, 'idp' | 'connector'>

export interface WeekServer extends Pick<BotUnderTest, 'person' | 'connector' | 'clock'> {
  turnOver(): Promise<number>
  /** What it logged. */
  lines(): readonly string[]
  end(): Promise<void>
}

/**
 * A week of a ritual in a channel of twelve, as tests of the calling suite: launched in two clicks, answered by nine
 * with two edits, one withdrawal and one late answer, closed by its deadline, one digest.
 * @param every after that many steps the server ends and another begins, so that what is not in the database is lost;
 * null: it stays
 */
export function ritualWeek(
  open: (at: number, around: Around, databaseUrl: string) => Promise<WeekServer>,
  every: number | null,
): void {
  let database: FreshDatabase
  let bot: WeekServer
  let around: Around
  let clock = MONDAY_0930_PARIS

  const start = async () => {
    bot = await open(clock, around, database.url)
  }
  const stop = async () => {
    clock = bot.clock.at
    written.push(...bot.lines())
    await bot.end()
  }
  beforeAll(async () => {
    database = await freshDatabase()
    around = { idp: await fakeIdp(), connector: await fakeConnector() }
    await start()
  })
  // Nothing of the process survives: what is not in the database is lost.
  const betweenSteps = async () => {
    steps++
    if (every === null || steps % every !== 0) return
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
  let steps = 0
  const written: string[] = []
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
    await step(() => bot.turnOver())
    await step(() => bot.turnOver())
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
    await step(() => bot.turnOver())
    const updated = cardIn(inChannel(bot, 'PUT').at(-1))
    expect(said(200, updated).text).toContain('7 réponses')
    expect(JSON.stringify(updated)).not.toMatch(/cccccccc|member\d/)
  })

  it('is reminded of once, in the thread, and of nobody', async () => {
    bot.clock.at = MONDAY_0930_PARIS + 3 * DAY + HOUR
    await step(() => bot.turnOver())
    await step(() => bot.turnOver())
    const reminders = posts(/Il reste un peu de temps/)
    expect(reminders).toHaveLength(1)
    expect(decodeURIComponent(reminders[0]?.path ?? '')).toContain(';messageid=')
  })

  it('takes a late answer until the digest, then none', async () => {
    bot.clock.at = MONDAY_0930_PARIS + 4 * DAY + HOUR
    await step(() => bot.turnOver())
    expect((await step(() => answers(member(bot, 10), occurrence, 'en retard, mais là'))).text).toMatch(/C’est noté/)
    bot.clock.at = MONDAY_0930_PARIS + 4 * DAY + 3 * HOUR
    for (let i = 0; i < 3; i++) await step(() => bot.turnOver())
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
    for (let i = 0; i < 3; i++) await step(() => bot.turnOver())
    const cards = posts(/Étape 1 sur 1[\s\S]*vendredi 4 décembre/)
    expect(cards).toHaveLength(1)
  })

  it('left no log line with a person or a text', () => {
    expect([...written, ...bot.lines()].join('\n')).not.toMatch(/cccccccc|essai numéro|mieux dit/)
  })
}
