import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Day, isoOf, weekdayOf } from '../../../core/domain/calendar/day.ts'
import { localTime } from '../../../core/domain/calendar/local-time.ts'
import { practiceOf } from '../../../core/use-cases/asides/practice-of.ts'
import { forgetOldData } from '../../../core/use-cases/forget-old-data.ts'
import { type BotUnderTest, botUnderTest, type Driven, type Said } from '../../support/bot.ts'
import { aCatalog, anObjectiveFile, TENANT } from '../../support/builders.ts'

const DAY_MS = 86_400_000
/** Monday 4 January 2027, 9:30 in Paris: no day off until Easter. */
const START = Date.UTC(2027, 0, 4, 8, 30)
const today = (bot: BotUnderTest): Day => localTime(bot.clock.at, 'Europe/Paris').day

interface Life {
  driven: Driven
  user: string
  person: string
}

const life = (bot: BotUnderTest, n: number): Life => {
  const id = String(n).padStart(12, '0')
  const [person, user] = [`aaaaaaaa-0000-4000-8000-${id}`, `29:user-${id}`]
  return { driven: bot.person({ person, user }), user, person }
}

async function begin(people: readonly Life[]) {
  for (const { driven } of people) {
    await driven.send(driven.does.install()[0])
    await driven.click('start')
  }
}

/** The morning: each of them gets their card and answers it. */
async function morning(bot: BotUnderTest, people: readonly Life[], at: number) {
  bot.clock.at = at
  const before = bot.connector.calls.length
  await bot.app.turnOver()
  const sent = bot.connector.calls.slice(before).map(call => JSON.stringify(call.body))
  const answered = new Map<Life, { delivery: string; said: Said }>()
  for (const one of people) {
    const delivery = /"delivery":"([^"]+)"/.exec(sent.find(body => body.includes(one.user)) ?? '')?.[1]
    if (!delivery) continue
    answered.set(one, { delivery, said: await one.driven.click('answer', { delivery, choice: 'o1', confidence: '3' }) })
  }
  return answered
}

const KINDS = {
  'L’avez-vous utilisé ?': 'transfer',
  'Et la semaine prochaine ?': 'if-then',
  'vous vous disiez :': 'if-then-back',
  'Trois questions sur Apprenance': 'survey',
  'Voici ce que l’enquête a dit': 'survey-results',
  'Avant de commencer «': 'poll before',
  'Vous avez parcouru «': 'poll after',
  'De quoi avez-vous besoin ?': 'needs',
}
const kindsIn = ({ text }: Said): string[] =>
  Object.entries(KINDS).flatMap(([words, kind]) => (text.includes(words) ? [kind] : []))

const SENTENCE = { cue: 'on me cite un article de loi', plan: 'j’ouvre Légifrance' }
/** What they do with each of them, through the wire. */
const TAKEN_UP: Record<string, [string, Record<string, unknown>]> = {
  transfer: ['asideTap', { transfer: 'yes' }],
  'if-then': ['asideSend', SENTENCE],
  survey: ['asideSend', { use: '4', load: '2', autonomy: '4' }],
  'poll before': ['asideSend', { ease: '2', worth: '4' }],
  needs: ['asideLater', {}],
}

describe('seven weeks of one person, through the wire', () => {
  let bot: BotUnderTest
  let ann: Life
  const came: { day: Day; kind: string; text: string }[] = []
  const noon: number[] = []

  beforeAll(async () => {
    const objectives = Array.from({ length: 24 }, (_, i) =>
      anObjectiveFile(`objectif-${String(i + 1).padStart(2, '0')}`),
    )
    bot = await botUnderTest({ at: START, catalog: aCatalog(objectives) })
    ann = life(bot, 1)
    await begin([ann])
    for (let n = 0; n < 49; n++) await oneDay(START + n * DAY_MS)
  }, 120_000)
  afterAll(() => bot.close())

  async function oneDay(at: number) {
    const answered = (await morning(bot, [ann], at)).get(ann)
    await forgetOldData(bot.app.deps)({ at: at + DAY_MS / 2 })
    if (!answered) return
    const kinds = kindsIn(answered.said)
    noon.push(kinds.length)
    for (const kind of kinds) {
      came.push({ day: today(bot), kind, text: answered.said.text })
      const [verb, given] = TAKEN_UP[kind] ?? []
      if (!verb) continue
      const thanked = await ann.driven.click(verb, { delivery: answered.delivery, ...given })
      expect(thanked.text).toMatch(/Merci|C’est gardé|D’accord/)
      expect(kindsIn(thanked)).toEqual([])
    }
  }
  const daysOf = (kind: string) => came.filter(one => one.kind === kind).map(({ day }) => day)

  it('brings one at most under an answer, of every kind that is due, and leaves half of the answers alone', () => {
    if (process.env.SHOW) console.log(came.map(({ day, kind }) => `${isoOf(day)} ${kind}`).join('\n'))
    expect(Math.max(...noon)).toBe(1)
    expect(noon.length).toBe(34)
    expect(came.length).toBeLessThanOrEqual(noon.length / 2)
    const kinds = new Set(came.map(({ kind }) => kind))
    for (const kind of ['transfer', 'if-then', 'if-then-back', 'survey', 'poll before', 'needs'])
      expect(kinds, kind).toContain(kind)
  })

  it('brings none in the first three days, and never two days running of a kind', () => {
    expect(came[0]?.day).toBeGreaterThanOrEqual(today(bot) - 48 + 3)
    for (const kind of new Set(came.map(one => one.kind))) {
      const days = daysOf(kind)
      for (const [i, day] of days.entries()) if (i > 0) expect(day - (days[i - 1] ?? 0)).toBeGreaterThan(1)
    }
  })

  it('asks for a sentence at the end of a week, and reads each of them again once, the week after', () => {
    const written = daysOf('if-then')
    expect(written.every(day => weekdayOf(day) >= 4)).toBe(true)
    const back = daysOf('if-then-back')
    const readable = written.filter(day => day < today(bot) - 7)
    expect(back.length).toBeGreaterThanOrEqual(readable.length)
    for (const day of back) expect(written.some(of => day > of && day - of <= 7)).toBe(true)
    for (const { text } of came.filter(one => one.kind === 'if-then-back'))
      expect(text).toContain('« Si on me cite un article de loi, alors j’ouvre Légifrance. »')
  })

  it('asks about use at the earliest two weeks on, and once a week', () => {
    const days = daysOf('transfer')
    expect(days[0]).toBeGreaterThanOrEqual(today(bot) - 48 + 14)
    for (const [i, day] of days.entries()) if (i > 0) expect(day - (days[i - 1] ?? 0)).toBeGreaterThanOrEqual(7)
  })

  it('keeps nothing of what she answered but that it was asked, and lets out nothing about one person', async () => {
    const { asides } = await bot.app.deps.store.portable({ tenant: TENANT, person: ann.person })
    expect(Object.keys(asides[0] ?? {}).sort()).toEqual(['day', 'state', 'topic'])
    expect(JSON.stringify(asides)).not.toMatch(/yes|use-|ease-/)
    expect(await bot.app.deps.voices.heard(TENANT, { about: null, week: today(bot) + 70 })).toEqual([])
  })
})

describe('a survey', () => {
  let bot: BotUnderTest
  let people: Life[]
  const WEEK_2 = START + 14 * DAY_MS
  const seen = async (at: number) =>
    [...(await morning(bot, people, at)).values()].filter(({ said }) => kindsIn(said).includes('survey-results'))

  beforeAll(async () => {
    const objectives = Array.from({ length: 12 }, (_, i) => anObjectiveFile(`objectif-${i + 1}`))
    bot = await botUnderTest({ at: START, catalog: aCatalog(objectives) })
    people = Array.from({ length: 12 }, (_, n) => life(bot, n + 1))
    await begin(people)
  }, 60_000)
  afterAll(() => bot.close())

  it('of nine answers gives nothing back; of twelve, its results, once, to whoever answered', async () => {
    const asked = await morning(bot, people, WEEK_2)
    expect([...asked.values()].filter(({ said }) => kindsIn(said).includes('survey'))).toHaveLength(12)
    const send = async (one: Life, use: string) => {
      const delivery = asked.get(one)?.delivery
      const thanked = await one.driven.click('asideSend', { delivery, use, load: '1', autonomy: '3' })
      expect(thanked.text).toContain('Le résultat vous sera montré')
    }
    for (const one of people.slice(0, 9)) await send(one, '5')
    expect(await seen(WEEK_2 + 7 * DAY_MS)).toEqual([])
    for (const one of people.slice(9)) await send(one, '1')
    expect(await seen(WEEK_2 + 8 * DAY_MS)).toEqual([])
    const results = await seen(WEEK_2 + 14 * DAY_MS)
    expect(results).toHaveLength(12)
    expect(results[0]?.said.text).toContain('12 personnes ont répondu')
    expect(results[0]?.said.text).toMatch(/ces cartes me servent\s+75 %/)
    expect(results[0]?.said.text).toMatch(/elles me pèsent\s+10 % au plus/)
    expect(await seen(WEEK_2 + 15 * DAY_MS)).toEqual([])
  }, 60_000)

  it('and what was said of use goes to the figures of groups, from ten on', async () => {
    const { voices } = bot.app.deps
    const monday = today(bot) - weekdayOf(today(bot)) + 1
    for (const option of [...Array(7).fill('yes'), 'no', 'no'])
      await voices.count(TENANT, { about: 'transfer/esprit-critique', week: monday, options: [option] })
    expect(await practiceOf(voices).outcomes(TENANT, monday)).toEqual([])
    await voices.count(TENANT, { about: 'transfer/esprit-critique', week: monday, options: ['not-yet'] })
    expect(await practiceOf(voices).outcomes(TENANT, monday)).toEqual([
      { series: 'esprit-critique', used: 7, notYet: 1, no: 2 },
    ])
    expect(await practiceOf(voices).outcomes(TENANT, monday - 7)).toEqual([])
  })
})
