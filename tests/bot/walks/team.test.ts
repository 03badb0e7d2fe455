import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { members } from '../../../bot/cli/members.ts'
import { isoOf } from '../../../core/domain/calendar/day.ts'
import { API, type TeamAnswer } from '../../../core/http-contract.ts'
import { runHere } from '../../cli/support/run-here.ts'
import { type BotUnderTest, botUnderTest, type Driven } from '../../support/bot.ts'
import { MONDAY, MONDAY_0930_PARIS, TENANT } from '../../support/builders.ts'
import { aRitualCatalog } from '../../support/ritual-builders.ts'
import { ADDIN_CLIENT_ID, API_CLIENT_ID } from '../../support/wire/ids.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const idOf = (n: number) => `eeeeeeee-0000-4000-8000-${String(n).padStart(12, '0')}`
/** Fifteen, ten, twelve; the first of each leads the team. */
const LARGE = Array.from({ length: 15 }, (_, n) => idOf(n))
const SMALL = Array.from({ length: 10 }, (_, n) => idOf(100 + n))
const MIDDLE = Array.from({ length: 12 }, (_, n) => idOf(150 + n))
const [LEA = '', AGENT = '', ERASED = ''] = LARGE
const [SAM = ''] = SMALL
const TRAINER = idOf(200)
const A_SHARE = /au (moins|plus) [0-9]+ %|environ [0-9]+ %/

describe('the figures of a team, from the operator’s file to the manager’s card', () => {
  let bot: BotUnderTest
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'team-walk-'))
    bot = await botUnderTest({ at: MONDAY_0930_PARIS - HOUR, catalog: aRitualCatalog() })
    vi.stubEnv('DATABASE_URL', bot.databaseUrl)
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
    await bot?.close()
  })

  const as = (person: string): Driven => bot.person({ person, user: `29:${person}` })
  const at = (days: number, hours = 0) => {
    bot.clock.at = MONDAY_0930_PARIS + days * DAY + hours * HOUR
  }
  const fetchFigures = (oid: string) =>
    fetch(bot.origin + API.team, {
      headers: { authorization: `Bearer ${bot.idp.entraToken(API_CLIENT_ID, ADDIN_CLIENT_ID, { oid })}` },
    })
  const read = async (oid: string) => (await (await fetchFigures(oid)).json()) as Exclude<TeamAnswer, { is: string }>
  /** Today's card of each, answered over HTTP: « pas encore » first for so many. */
  const answerToday = async (people: readonly string[], notYet: number) => {
    const before = bot.connector.calls.length
    await bot.app.turnOver()
    const sent = bot.connector.calls.slice(before).map(call => JSON.stringify(call.body))
    for (const [i, person] of people.entries()) {
      const card = sent.find(body => body.includes(person)) ?? ''
      const delivery = /"delivery":"([^"]+)"/.exec(card)?.[1]
      const said = await as(person).click('answer', { delivery, choice: i < notYet ? 'o2' : 'o1', confidence: '2' })
      expect(said.status).toBe(200)
      expect(delivery).toBeDefined()
    }
  }

  it('begins with nobody in any team', async () => {
    await as(LEA).click('start')
    const said = await as(LEA).say('équipe')
    expect(said.text).toContain('ne nous a pas encore dit qui est dans quelle équipe')
  })

  it('reads who is where from the operator’s file', async () => {
    const file = join(folder, 'people.csv')
    const line = (unit: string) => (person: string, i: number) =>
      `${person};Ville > ${unit};${i === 0 ? 'encadrant' : ''}`
    const lines = [
      ...LARGE.map(line('Accueil')),
      ...SMALL.map(line('Parcs')),
      ...MIDDLE.map(line('Voirie')),
      `${TRAINER};;formation`,
    ]
    writeFileSync(file, ['person;unit;roles', ...lines].join('\n'))
    const { code, out } = await runHere(members, ['import', file, '--tenant', TENANT])
    expect([code, out]).toEqual([0, 'Annuaire remplacé : 38 personnes, 4 unités, 3 encadrants.\n'])
    for (const person of [...LARGE, ...SMALL, ...MIDDLE].slice(1)) await as(person).click('start')
  })

  it('shows nothing of a week that is not over, whatever is answered in it', async () => {
    at(1)
    const before = await as(LEA).say('équipe')
    await answerToday([...LARGE, ...SMALL, ...MIDDLE], 8)
    await bot.app.turnOver()
    const after = await as(LEA).say('équipe')
    expect(after.text).toContain('Il n’y a pas encore de chiffres à montrer')
    expect(after.text).toBe(before.text)
    expect(after.text).not.toMatch(A_SHARE)
    at(6, 13)
    await bot.app.turnOver()
    expect((await as(LEA).say('équipe')).text).toBe(before.text)
  })

  it('publishes on Monday, when the week is over everywhere', async () => {
    at(7)
    await bot.app.turnOver()
    expect((await as(LEA).say('équipe')).text).not.toMatch(A_SHARE)
    at(7, 5)
    await bot.app.turnOver()
    const { text } = await as(LEA).say('équipe')
    expect(text).toContain('Accueil · au moins 15 personnes')
    expect(text).toMatch(/Ont appris quelque chose[^%]*au moins 90 %/)
    expect(text).toMatch(/Esprit critique[^%]*environ 55 %/)
    expect(text).not.toContain('eeeeeeee')
  })

  it('says the same to the tab, and nothing of the unit beside or above', async () => {
    const { units, weeks, needs } = await read(LEA)
    expect(units.map(({ unit, people }) => [unit, people])).toEqual([[['Ville', 'Accueil'], 15]])
    expect([weeks.at(-1), needs]).toEqual([isoOf(MONDAY), null])
    expect(JSON.stringify(units)).not.toContain('eeeeeeee')
    expect((await fetch(bot.origin + API.team)).status).toBe(401)
  })

  it('shows a manager of ten no figure at all: nine others are too few', async () => {
    const { text } = await as(SAM).say('équipe')
    expect(text).toContain('Il n’y a pas encore de chiffres à montrer')
    expect(text).not.toMatch(A_SHARE)
    const { units } = await read(SAM)
    expect(units).toMatchObject([{ unit: ['Ville', 'Parcs'], people: null, hard: [], rituals: [], suggestions: [] }])
    expect(units[0]?.active.every(share => share === null)).toBe(true)
  })

  it('shows the training service all that can be told: the ten of Parcs follow from no difference', async () => {
    const reply = await fetchFigures(TRAINER)
    expect([reply.headers.get('content-encoding'), reply.headers.get('cache-control')]).toEqual(['gzip', 'no-store'])
    const { units } = (await reply.json()) as Exclude<TeamAnswer, { is: string }>
    expect(units.map(({ unit, people }) => [unit.join(' > '), people])).toEqual([
      ['', 35],
      ['Ville', 35],
      ['Ville > Accueil', 15],
    ])
    // Voirie is large enough: it is kept back, since it would leave the ten of Parcs to be computed.
    expect((await read(MIDDLE[0] ?? '')).units).toMatchObject([{ unit: ['Ville', 'Voirie'], people: null }])
  })

  it('tells who leads nobody so, and where their own progress is', async () => {
    const { text } = await as(AGENT).say('équipe')
    expect(text).toContain('Cette vue est pour les personnes qui encadrent une équipe')
    expect(text).toContain('Votre progression est à vous')
    expect(text).not.toMatch(A_SHARE)
    expect(await (await fetchFigures(AGENT)).json()).toEqual({ is: 'no-role' })
  })

  it('keeps what was published when somebody of the team is erased, and names nobody', async () => {
    const before = [await read(LEA), (await as(LEA).say('équipe')).text]
    const storage = bot.app.deps
    const kept = await storage.figures.published(TENANT, 0)
    expect((await as(ERASED).click('erase')).status).toBe(200)
    expect((await storage.store.portable({ tenant: TENANT, person: ERASED })).answers).toEqual([])
    at(8)
    await bot.app.turnOver()
    expect([await read(LEA), (await as(LEA).say('équipe')).text]).toEqual(before)
    expect(await storage.figures.published(TENANT, 0)).toEqual(kept)
    expect(JSON.stringify(kept)).not.toContain('eeeeeeee')
    expect(bot.log.lines.join('\n')).not.toContain('eeeeeeee')
  })
})
