import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isoOf, weekdayOf } from '../../../core/domain/calendar/day.ts'
import { isHoliday } from '../../../core/domain/calendar/holidays.ts'
import { localTime } from '../../../core/domain/calendar/local-time.ts'
import type { Territory } from '../../../core/domain/calendar/territories.ts'
import { type BotUnderTest, botUnderTest, type Driven } from '../../support/bot.ts'
import { aCatalog, anObjectiveFile, TENANT } from '../../support/builders.ts'

const HOUR = 3_600_000
/** Sunday 2 May 2027, midnight UTC: the month ahead holds Ascension Thursday and Whit Monday. */
const START = Date.UTC(2027, 4, 2, 0, 30)
const TICKS = Array.from({ length: 33 * 24 }, (_, hour) => START + hour * HOUR)
const PAUSED = { from: '2027-05-20', back: '2027-05-25' }

interface Life {
  driven: Driven
  user: string
  person: string
  territory: Territory
  zone: string
  /** What came, by local day and minute. */
  cards: { day: number; minute: number; objective: string }[]
}

const life = (bot: BotUnderTest, n: number, territory: Territory, zone: string): Life => {
  const [person, user] = [`aaaaaaaa-0000-4000-8000-00000000000${n}`, `29:user${n}`]
  return { driven: bot.person({ person, user, zone }), user, person, territory, zone, cards: [] }
}

describe('a whole first month, through the wire', () => {
  let bot: BotUnderTest
  let lives: Life[]
  const missed = new Map<string, number>()

  beforeAll(async () => {
    const objectives = Array.from({ length: 24 }, (_, i) =>
      anObjectiveFile(`objectif-${String(i + 1).padStart(2, '0')}`),
    )
    bot = await botUnderTest({ at: START, catalog: aCatalog(objectives) })
    lives = [
      life(bot, 1, 'FR', 'Europe/Paris'),
      life(bot, 2, 'RE', 'Indian/Reunion'),
      life(bot, 3, 'NC', 'Pacific/Noumea'),
    ]
    for (const { driven } of lives) {
      await driven.send(driven.does.install()[0])
      await driven.click('start')
    }
    for (const at of TICKS) await oneHour(at)
  }, 240_000)
  afterAll(() => bot.close())

  /** Ticks, and answers at once what came: wrongly where an objective is met for the first time on an even number. */
  async function oneHour(at: number) {
    bot.clock.at = at
    const before = bot.connector.calls.length
    await bot.app.turnOver()
    for (const call of bot.connector.calls.slice(before)) {
      const sent = JSON.stringify(call.body)
      const to = lives.find(l => sent.includes(l.user))
      const delivery = /"delivery":"([^"]+)"/.exec(sent)?.[1]
      if (!to || !delivery) throw new Error('every call of the month is a card to one of the three')
      await answer(to, delivery, at)
    }
    for (const { driven, zone } of lives)
      if (isoOf(localTime(at, zone).day) === PAUSED.from && localTime(at, zone).minute === 30)
        await driven.click('pause', { until: PAUSED.back })
  }

  async function answer(to: Life, delivery: string, at: number) {
    const who = { tenant: TENANT, person: to.person }
    const { day, minute } = localTime(at, to.zone)
    const brought = (await bot.app.deps.store.learner(who, day))?.deliveries.find(d => d.day === day)
    const first = !(await bot.app.deps.store.learner(who, 0))?.memories.some(m => m.objective === brought?.objective)
    const wrong = first && Number(brought?.objective.slice(-2)) % 2 === 0
    if (wrong) missed.set(`${to.person}/${brought?.objective}`, day)
    to.cards.push({ day, minute, objective: brought?.objective ?? '' })
    await to.driven.click('answer', { delivery, choice: wrong ? 'o2' : 'o1', confidence: '2' })
  }

  const expectedDays = ({ territory, zone }: Life): string[] =>
    TICKS.map(at => localTime(at, zone))
      .filter(({ day, minute }) => minute === 9 * 60 + 30 && weekdayOf(day) <= 5 && !isHoliday(day, territory))
      .map(({ day }) => isoOf(day))
      .filter(iso => iso < PAUSED.from || iso >= PAUSED.back)

  it('brings one card each working day, none on weekends, holidays or during a pause', () => {
    for (const l of lives) expect(l.cards.map(c => isoOf(c.day))).toEqual(expectedDays(l))
    const days = lives[0]?.cards.map(c => isoOf(c.day)) ?? []
    for (const off of ['2027-05-06', '2027-05-17', '2027-05-21', '2027-05-08']) expect(days).not.toContain(off)
    expect(days.length).toBe(19)
  })

  it('brings it at the wished hour of each one’s own clock, inside the window', () => {
    for (const l of lives) for (const card of l.cards) expect(card.minute).toBe(9 * 60 + 30)
  })

  it('brings back what was missed, soon, and in another wording', async () => {
    expect(missed.size).toBeGreaterThan(6)
    for (const [key, day] of missed) {
      const [person, objective] = key.split('/')
      const l = lives.find(other => other.person === person)
      const visits = l?.cards.filter(c => c.objective === objective) ?? []
      const workdaysLeft = l?.cards.filter(c => c.day > day).length ?? 0
      if (workdaysLeft < 3) continue
      expect(visits.length, `${objective} missed on ${isoOf(day)}`).toBeGreaterThan(1)
    }
    const { answers } = await bot.app.deps.store.portable({ tenant: TENANT, person: lives[0]?.person ?? '' })
    const questions = answers.map(a => a.question)
    for (let i = 1; i < questions.length; i++) expect(questions[i]).not.toBe(questions[i - 1])
  })

  it('lets what was known go away: nothing known at first sight comes back within two days', () => {
    for (const l of lives)
      for (const [i, card] of l.cards.entries()) {
        const again = l.cards.slice(i + 1).find(c => c.objective === card.objective)
        if (!missed.has(`${l.person}/${card.objective}`) && again)
          expect(again.day - card.day).toBeGreaterThanOrEqual(2)
      }
  })
})
