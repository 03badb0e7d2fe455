import { beforeEach, describe, expect, test } from 'vitest'
import { type MemoryStorage, openMemory } from '../../../bot/store/memory/open-memory.ts'
import { isoOf } from '../../../core/domain/calendar/day.ts'
import { withPepites } from '../../../core/domain/gems/own-pack.ts'
import type { Member } from '../../../core/domain/members/member.ts'
import { NEEDS } from '../../../core/domain/needs/need.ts'
import { publishFigures } from '../../../core/use-cases/team/publish-figures.ts'
import { isView, readTeamFigures } from '../../../core/use-cases/team/read-team-figures.ts'
import { showTeamFigures } from '../../../core/use-cases/team/show-team-figures.ts'
import { anEntry, aReview, someone } from '../../contracts/samples.ts'
import { ANN, aPerson, MONDAY, TENANT } from '../../support/builders.ts'
import { aCardLesson } from '../../support/gem-builders.ts'
import { aRitualCatalog } from '../../support/ritual-builders.ts'

const DAY_MS = 86_400_000
/** Monday 30 November at noon in Paris: somewhere it is still Sunday. */
const MONDAY_NOON = Date.UTC(2026, 10, 30, 11)
const TUESDAY = MONDAY_NOON + DAY_MS
const TEAM = ['Direction A', 'Équipe A1']
const catalog = aRitualCatalog()

let storage: MemoryStorage
const deps = () => ({ ...storage, catalog })
const publish = (at = TUESDAY) => publishFigures(deps())({ at })
const read = (who = ANN, at = TUESDAY) => readTeamFigures(deps())({ by: who, at })
const show = async (who = ANN) => (await showTeamFigures(deps())({ by: who, at: TUESDAY, locale: 'fr' })).notice
const viewOf = async (who = ANN, at = TUESDAY) => {
  const answer = await read(who, at)
  if (!isView(answer)) throw new Error(answer.is)
  return answer
}

/** Ann leads a team of so many, herself included; the first `notYet` of them say « pas encore » on Wednesday. */
async function aTeamOf(people: number, notYet: number, objective = aReview().objective): Promise<void> {
  const others = Array.from({ length: people - 1 }, (_, n) => someone(n + 1))
  const directory: Member[] = [
    { ...ANN, unit: TEAM, roles: ['manager'] },
    ...others.map(who => ({ ...who, unit: TEAM, roles: [] })),
    { ...someone(900), unit: [], roles: ['training'] },
  ]
  await storage.members.replaceMembers(TENANT, directory)
  for (const [i, who] of [ANN, ...others].entries()) {
    await storage.store.save([{ kind: 'person-saved', person: aPerson(who) }])
    const entry = anEntry(who)
    const day = MONDAY + 2
    await storage.store.answer({
      ...entry,
      answer: { ...entry.answer, day },
      review: aReview({ ...who, day, objective, grade: i < notYet ? 1 : 3 }),
    })
  }
}

beforeEach(() => {
  storage = openMemory()
})

describe('a week is published', () => {
  test('when it is over everywhere, once, whatever comes afterwards', async () => {
    await aTeamOf(14, 7)
    expect(await publish(MONDAY_NOON)).toBe(1)
    expect((await viewOf(ANN, MONDAY_NOON)).weeks.at(-1)).toBe(isoOf(MONDAY - 7))
    expect(await publish()).toBe(1)
    const before = await read()
    await storage.store.save([{ kind: 'erased', who: someone(3) }])
    expect(await publish()).toBe(0)
    expect(await read()).toEqual(before)
  })

  test('by one of two servers', async () => {
    await aTeamOf(14, 7)
    expect((await Promise.all([publish(), publish()])).sort()).toEqual([0, 1])
  })

  test('for organisations with a directory alone', async () => {
    await storage.store.save([{ kind: 'person-saved', person: aPerson() }])
    expect(await publish()).toBe(0)
  })
})

describe('somebody who leads a team', () => {
  test('reads how many learned, where they hesitate, and what to do about it', async () => {
    await aTeamOf(14, 7)
    await publish()
    const { units, weeks } = await viewOf()
    expect(units).toHaveLength(1)
    expect(weeks.at(-1)).toBe(isoOf(MONDAY))
    expect(units[0]).toMatchObject({
      unit: TEAM,
      people: 10,
      hard: [{ series: 'esprit-critique', share: { percent: 50, end: null }, week: isoOf(MONDAY) }],
      suggestions: [{ why: 'hard', series: 'Esprit critique' }],
    })
    expect(units[0]?.active.at(-1)).toEqual({ percent: 90, end: 'at least' })
    expect(await show()).toMatchObject({ kind: 'team', unit: 'Équipe A1', people: 10, below: 0 })
  })

  test('reads of the organisation’s own lessons by their title', async () => {
    const card = { id: '11111111-1111-4111-8111-111111111111', lesson: aCardLesson(), name: null, day: MONDAY }
    const own = withPepites(catalog, [card])
    const [objective] = [...own.objectives.keys()].filter(id => !catalog.objectives.has(id))
    const theirs = () => ({ ...deps(), catalogOf: async () => own })
    await aTeamOf(60, 30, objective)
    await publishFigures(theirs())({ at: TUESDAY })
    const view = await readTeamFigures(theirs())({ by: ANN, at: TUESDAY })
    expect(view).toMatchObject({ units: [{ hard: [{ series: 'pepites', title: 'Pépites de nos collègues' }] }] })
  })

  test('reads nothing of a team of ten, themselves included', async () => {
    await aTeamOf(10, 5)
    await publish()
    expect((await viewOf()).units).toEqual([
      { unit: TEAM, people: null, active: expect.any(Array), hard: [], used: [], rituals: [], suggestions: [] },
    ])
    expect(await show()).toMatchObject({ kind: 'team', people: null, hard: [], active: null })
  })

  test('reads nothing of a unit beside or above theirs', async () => {
    await aTeamOf(14, 7)
    const all = await storage.members.members(TENANT)
    const beside = { ...someone(901), unit: ['Direction B'], roles: ['manager' as const] }
    await storage.members.replaceMembers(TENANT, [...all, beside])
    await publish()
    expect((await viewOf(beside)).units.map(({ unit, people }) => [unit, people])).toEqual([[['Direction B'], null]])
  })
})

test('the training service reads the organisation, and what trades need once the quarter is over', async () => {
  await aTeamOf(40, 10)
  const quarter = MONDAY - 53
  for (let n = 0; n < 21; n++)
    await storage.figures.giveNeed({
      who: someone(n),
      quarter,
      trade: 'accueil',
      need: NEEDS[n % NEEDS.length] ?? 'nothing',
    })
  expect(isoOf(quarter)).toBe('2026-10-01')
  await publish()
  expect((await viewOf(someone(900))).needs).toBeNull()
  const january = Date.UTC(2027, 0, 12)
  await publish(january)
  const view = await viewOf(someone(900), january)
  expect(view.units.map(({ unit }) => unit)).toEqual([[], ['Direction A'], TEAM])
  expect(view.needs).toMatchObject({
    quarter: '2026-10-01',
    trades: [
      { trade: null, people: 20 },
      { trade: { fr: 'Accueil' }, people: 20 },
    ],
  })
  expect((await viewOf(ANN, january)).needs).toBeNull()
})

test('whoever leads nobody is told so, and what is theirs instead', async () => {
  expect(await show()).toMatchObject({ kind: 'no-team', why: 'no-directory' })
  await aTeamOf(14, 7)
  expect(await show(someone(1))).toMatchObject({ kind: 'no-team', why: 'no-role' })
  expect(await show(someone(999))).toMatchObject({ kind: 'no-team', why: 'no-role' })
})

test('nothing that is read names anybody', async () => {
  await aTeamOf(14, 7)
  await publish()
  expect(JSON.stringify([await read(), await read(someone(900)), await show()])).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/)
})
