import { describe, expect, it } from 'vitest'
import { openMemory } from '../../../bot/store/memory/open-memory.ts'
import { roomRef } from '../../../core/domain/rituals/room.ts'
import type { Rituals } from '../../../core/ports/rituals.ts'
import { composeAnnouncement } from '../../../core/use-cases/compose-announcement.ts'
import { holdRituals } from '../../../core/use-cases/rituals/hold-rituals.ts'
import { keepAnswer } from '../../../core/use-cases/rituals/keep-answer.ts'
import { launchRitual } from '../../../core/use-cases/rituals/launch-ritual.ts'
import { groupWritings, noteDecision } from '../../../core/use-cases/rituals/note-aloud.ts'
import { ANN, BOB, MONDAY_0930_PARIS, TENANT } from '../../support/builders.ts'
import { aRitualCatalog, ROOM } from '../../support/ritual-builders.ts'

const DAY = 86_400_000
const catalog = aRitualCatalog()
const someone = (n: number) => ({ tenant: TENANT, person: `bbbbbbbb-0000-4000-8000-${String(n).padStart(12, '0')}` })
const asked = (by = ANN, at = MONDAY_0930_PARIS) => ({
  by,
  at,
  locale: 'fr' as const,
  room: ROOM,
  kind: 'channel' as const,
  zone: 'Europe/Paris',
})

class Crash extends Error {}

/** The port of a server that dies at its n-th call: before what it asked for was done, or after it and before it was told. */
function dying(rituals: Rituals, at: number, when: 'before' | 'after'): Rituals {
  let calls = 0
  return new Proxy(rituals, {
    get:
      (target, name: keyof Rituals) =>
      async (...given: unknown[]) => {
        calls++
        if (calls === at && when === 'before') throw new Crash()
        const result = await (target[name] as (...all: unknown[]) => Promise<unknown>)(...given)
        if (calls === at && when === 'after') throw new Crash()
        return result
      },
  })
}

async function world() {
  const storage = openMemory()
  const deps = { ...storage, catalog }
  const keys = () =>
    [...storage.state.outbox.values()].map(({ item }) => item.key.replace(/^ritual\/[^/]+\//, '')).sort()
  return { ...storage, deps, keys }
}
type World = Awaited<ReturnType<typeof world>>

/** Does a step; when the server dies in it, its successor does it again, as the chat service or the clock would. */
async function survive(deps: World['deps'], rituals: Rituals, step: (deps: World['deps']) => Promise<unknown>) {
  try {
    await step({ ...deps, rituals })
  } catch (error) {
    if (!(error instanceof Crash)) throw error
    await step(deps)
  }
}

/** A weekly ritual of six, from its launch to its digest. Returns how many calls the port saw. */
async function course(w: World, crash: { at: number; when: 'before' | 'after' } | null) {
  let calls = 0
  const counted = new Proxy(w.rituals, {
    get: (target, name: keyof Rituals) => {
      calls++
      return target[name]
    },
  })
  const rituals = crash ? dying(w.rituals, crash.at, crash.when) : counted
  const launch = { ...asked(), ritual: 'essai-rate', cadence: 'semaine' as const, start: 'now' as const, minute: 570 }
  await survive(w.deps, rituals, deps => launchRitual(deps)(launch))
  const [running] = await w.rituals.running(ROOM)
  const occurrence = running?.occurrence.id ?? ''
  for (let n = 1; n <= 6; n++)
    await survive(w.deps, rituals, deps =>
      keepAnswer(deps)({
        ...asked(someone(n)),
        occurrence,
        step: 0,
        receipt: `receipt ${n}`,
        name: null,
        fields: [`essai ${n}`],
        votes: [],
        nothing: false,
        sure: false,
      }),
    )
  for (let hours = 0; hours < 5 * 24; hours += 8)
    await survive(w.deps, rituals, deps => holdRituals(deps)({ at: MONDAY_0930_PARIS + hours * 3_600_000, limit: 10 }))
  return { calls, occurrence }
}

describe('a ritual whose server dies', () => {
  it('at any call to storage, before or after it, loses no answer and says nothing twice', async () => {
    const calm = await world()
    const { calls } = await course(calm, null)
    expect(calm.keys()).toEqual(['card', 'digest', 'reminder'])
    for (const when of ['before', 'after'] as const)
      for (let at = 1; at <= calls; at++) {
        const w = await world()
        const { occurrence } = await course(w, { at, when })
        const words = (await w.rituals.contributions({ tenant: TENANT, id: occurrence })).map(
          ({ entry }) => entry.answers.essai,
        )
        expect(words.sort(), `${when} call ${at}`).toEqual([1, 2, 3, 4, 5, 6].map(n => `essai ${n}`))
        expect(w.keys(), `${when} call ${at}`).toEqual(calm.keys())
        expect(w.state.ritual_key.size).toBe(0)
      }
    expect(calls).toBeGreaterThan(40)
  }, 60_000)
})

describe('a ritual with every phase', () => {
  it('is written, grouped, voted on, talked about and decided, and its digest says so', async () => {
    const w = await world()
    const hold = (at: number) => holdRituals(w.deps)({ at, limit: 10 })
    const now = async () => (await w.rituals.running(ROOM))[0]?.occurrence
    await launchRitual(w.deps)({
      ...asked(),
      ritual: 'irritant-et-idee',
      cadence: 'une-fois',
      start: 'now',
      minute: 570,
    })
    const occurrence = (await now())?.id ?? ''
    const give = (n: number, step: number, more: { fields?: string[]; votes?: string[] }) =>
      keepAnswer(w.deps)({
        ...asked(someone(n)),
        occurrence,
        step,
        receipt: `${step}/${n}`,
        name: null,
        fields: [],
        votes: [],
        nothing: false,
        sure: false,
        ...more,
      })
    for (let n = 1; n <= 6; n++) await give(n, 0, { fields: [`irritant ${n}`] })
    await hold((await now())?.ends ?? 0)
    const grouped = await groupWritings(w.deps)({
      ...asked(),
      occurrence,
      themes: ['Délais', 'Délais', 'Outils', 'Outils'],
    })
    expect(grouped.notice).toMatchObject({ what: 'noted' })
    expect((await groupWritings(w.deps)({ ...asked(BOB), occurrence, themes: [] })).notice).toMatchObject({
      what: 'not-host',
    })
    await hold((await now())?.ends ?? 0)
    expect((await now())?.step).toBe(2)
    for (let n = 1; n <= 5; n++) expect((await give(n, 2, { votes: ['t1'] })).notice).toMatchObject({ what: 'vote' })
    expect((await give(6, 2, { votes: ['nothing known'] })).notice).toMatchObject({ problem: 'empty' })
    await hold((await now())?.ends ?? 0)
    await hold((await now())?.ends ?? 0)
    expect((await now())?.step).toBe(4)
    const decided = await noteDecision(w.deps)({ ...asked(), occurrence, text: 'Un modèle commun, dès lundi.' })
    expect(decided.notice).toMatchObject({ what: 'noted' })
    expect(await now()).toBeUndefined()
    expect(w.keys()).toEqual(
      ['card', 'digest', 'reminder', 'step/1', 'step/2', 'step/3', 'step/4'].filter(key => w.keys().includes(key)),
    )
    const composed = await composeAnnouncement(w.deps)({
      to: roomRef(ROOM),
      announcement: { kind: 'ritual-digest', occurrence },
      at: MONDAY_0930_PARIS + 30 * DAY,
    })
    if (!('notice' in composed) || composed.notice.kind !== 'ritual-digest') throw new Error('no digest')
    const { digest } = composed.notice
    expect(digest.decisions).toEqual(['Un modèle commun, dès lundi.'])
    expect(digest.writings).toHaveLength(6)
    expect(digest.writings.filter(({ theme }) => theme === 'Délais')).toHaveLength(2)
    expect(digest.distributions.flatMap(({ bars }) => bars).map(({ count }) => count)).toContain(5)
  })
})
