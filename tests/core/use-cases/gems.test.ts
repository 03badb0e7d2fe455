import { describe, expect, it } from 'vitest'
import { ownCatalogs } from '../../../bot/own-catalogs.ts'
import { openMemory } from '../../../bot/store/memory/open-memory.ts'
import type { Notice } from '../../../core/notices.ts'
import { composeAnnouncement } from '../../../core/use-cases/compose-announcement.ts'
import { offerFromRitual } from '../../../core/use-cases/gems/offer-from-ritual.ts'
import { offerGem } from '../../../core/use-cases/gems/offer-gem.ts'
import { acceptGem, declineGem, openVetting } from '../../../core/use-cases/gems/vet-gem.ts'
import { holdRituals } from '../../../core/use-cases/rituals/hold-rituals.ts'
import { keepAnswer } from '../../../core/use-cases/rituals/keep-answer.ts'
import { launchRitual } from '../../../core/use-cases/rituals/launch-ritual.ts'
import { ANN, aCatalog, aPerson, BOB, MONDAY, MONDAY_0930_PARIS, TENANT } from '../../support/builders.ts'
import { aCardLesson } from '../../support/gem-builders.ts'
import { aRitualCatalog, aRitualFile, ROOM } from '../../support/ritual-builders.ts'

const asked = (by = ANN) => ({ by, at: MONDAY_0930_PARIS, locale: 'fr' as const })
const WORDS = 'Je relis les décisions avant d’envoyer.'

async function world(catalog = aCatalog()) {
  const storage = openMemory()
  const deps = { ...storage, catalog }
  await storage.store.save([ANN, BOB].map(who => ({ kind: 'person-saved', person: aPerson(who) })))
  await storage.members.replaceMembers(TENANT, [{ ...BOB, unit: [], roles: ['referent'] }])
  const offer = (credit = false) =>
    offerGem(deps)({ ...asked(), text: WORDS, sure: false, credit, name: 'Ann Rivière', place: 'dialog' })
  const idOf = async () => (await storage.gems.shelf(ANN))[0]?.id ?? ''
  const told = async (who = ANN): Promise<Notice | { moot: string }> => {
    const composed = await composeAnnouncement(deps)({
      to: who,
      announcement: { kind: 'gem-told', gem: (await [...storage.state.gem.keys()][0]) ?? '' },
      at: MONDAY_0930_PARIS,
    })
    return 'moot' in composed ? composed : composed.notice
  }
  return { ...storage, deps, offer, idOf, told }
}

describe('an author', () => {
  it('is named only where they wished it', async () => {
    const w = await world()
    await w.offer()
    expect((await w.gems.shelf(BOB))[0]?.name).toBeNull()
    expect(JSON.stringify([...w.state.gem.values()])).not.toContain('Rivière')
  })

  it('is named on one line, as long as a name may be', async () => {
    const w = await world()
    const said = { ...asked(), text: WORDS, sure: false, credit: true, place: 'dialog' as const }
    await offerGem(w.deps)({ ...said, name: ` Ann\n\nRivière ${'x'.repeat(200)}` })
    const name = (await w.gems.shelf(BOB))[0]?.name ?? ''
    expect(name).toMatch(/^Ann Rivière x+$/)
    expect(name.length).toBeLessThanOrEqual(60)
  })

  it('hears in kind words why it was left aside, and nobody else does', async () => {
    const w = await world()
    await w.offer()
    expect(await w.told()).toHaveProperty('moot')
    await declineGem(w.deps)({ ...asked(BOB), gem: await w.idOf(), reason: 'check', words: ' Où est-ce écrit ? ' })
    expect((await w.store.learner(ANN, MONDAY))?.waiting).toHaveLength(1)
    expect(await w.told()).toMatchObject({
      kind: 'gem-told',
      outcome: { is: 'declined', reason: 'check', words: 'Où est-ce écrit ?' },
    })
    expect(await w.told(BOB)).toHaveProperty('moot')
  })

  it('is told nothing of what was taken out again meanwhile', async () => {
    const w = await world()
    await w.offer()
    const ref = { tenant: TENANT, id: await w.idOf() }
    await w.gems.vet(ref, { lesson: aCardLesson(), day: MONDAY }, null)
    expect(await w.told()).toMatchObject({ outcome: { is: 'card', credited: false } })
    await w.gems.retire(ref)
    expect(await w.told()).toHaveProperty('moot')
  })
})

describe('the référent', () => {
  it('finds the form filled in as far as it can be, without a person in it', async () => {
    const w = await world()
    await w.offer()
    const { notice } = await openVetting(w.deps)({ ...asked(BOB), gem: await w.idOf() })
    expect(notice).toMatchObject({
      kind: 'gem-vetting',
      fields: { title: 'Je relis les décisions avant d’envoyer', tip: WORDS, trade: 'all' },
    })
    expect(JSON.stringify(notice)).not.toMatch(/aaaaaaaa|Rivière/)
  })

  it('publishes nobody’s number, wherever in the lesson it stands', async () => {
    const w = await world()
    await w.offer()
    const accept = async (tip: string) =>
      acceptGem(w.deps)({ ...asked(BOB), gem: await w.idOf(), how: 'tip', fields: { title: 'Demander', tip } })
    for (const tip of ['Appelez le 06 12 34 56 78.', 'Demandez à l’accueil :\n06 12 34 56 78'])
      expect((await accept(tip)).notice, tip).toMatchObject({ kind: 'gem-vetting', problems: ['personal-data'] })
    expect((await accept('Demandez à l’accueil.')).notice).toMatchObject({ kind: 'gem-said', what: 'tip' })
  })

  it('may not write about somebody to the author', async () => {
    const w = await world()
    await w.offer()
    const { notice } = await declineGem(w.deps)({
      ...asked(BOB),
      gem: await w.idOf(),
      reason: 'other',
      words: 'Voyez Mme Lefèvre.',
    })
    expect(notice).toMatchObject({ kind: 'gem-decline', problem: 'personal-data' })
    expect((await w.gems.shelf(ANN))[0]?.state).toBe('proposed')
  })
})

describe('from a ritual’s digest', () => {
  const held = async (attribution: 'anonyme' | 'nomme') => {
    const w = await world(aRitualCatalog([aRitualFile({ attribution })]))
    const there = { ...asked(), room: ROOM, kind: 'channel' as const, zone: 'Europe/Paris' }
    await launchRitual(w.deps)({ ...there, ritual: 'essai-rate', cadence: 'une-fois', start: 'now', minute: 570 })
    const running = (await w.rituals.running(ROOM))[0]?.occurrence
    const occurrence = running?.id ?? ''
    for (const [n, by] of [ANN, BOB, ...[1, 2, 3].map(i => ({ ...ANN, person: `p${i}` }))].entries())
      await keepAnswer(w.deps)({
        ...there,
        by,
        occurrence,
        step: null,
        receipt: `receipt-${n}`,
        name: `Nom ${n}`,
        fields: [`ce que ${n} a écrit`],
        votes: [],
        nothing: false,
        sure: true,
      })
    await holdRituals(w.deps)({ at: running?.ends ?? 0, limit: 10 })
    const formOf = async (by = ANN) => (await offerFromRitual(w.deps)({ ...asked(by), occurrence })).notice
    return { ...w, formOf }
  }

  it('what somebody signed is put before them alone', async () => {
    const { formOf } = await held('nomme')
    expect(await formOf(ANN)).toMatchObject({ text: 'ce que 0 a écrit', anonymous: false })
    expect(await formOf(BOB)).toMatchObject({ text: 'ce que 1 a écrit' })
    expect(await formOf({ ...ANN, person: 'p9' })).toMatchObject({ text: '' })
  })

  it('what is anonymous is looked up for nobody: its author writes it again', async () => {
    const { formOf, state } = await held('anonyme')
    expect(await formOf(ANN)).toMatchObject({ text: '', anonymous: true })
    expect(state.gem.size).toBe(0)
  })
})

describe('the catalogue of an organisation', () => {
  it('is the shipped one until it has a card, changes at once here and within a minute elsewhere', async () => {
    const { gems, deps, offer, idOf } = await world()
    const clock = { at: 0 }
    const [here, there] = [1, 2].map(() => ownCatalogs(deps.catalog, gems, () => clock.at))
    if (!here || !there) throw new Error('two of them')
    expect(await here.catalogOf(TENANT)).toBe(deps.catalog)
    expect(await there.catalogOf(TENANT)).toBe(deps.catalog)
    await offer(true)
    const ref = { tenant: TENANT, id: await idOf() }
    await here.gems.vet(ref, { lesson: aCardLesson(), day: MONDAY }, null)
    const own = await here.catalogOf(TENANT)
    expect(own.objectives.has(`pepite-${ref.id}`)).toBe(true)
    expect(await here.catalogOf(TENANT)).toBe(own)
    expect(await here.catalogOf('22222222-2222-4222-8222-222222222222')).toBe(deps.catalog)
    expect((await there.catalogOf(TENANT)).objectives.has(`pepite-${ref.id}`)).toBe(false)
    clock.at += 60_000
    expect((await there.catalogOf(TENANT)).objectives.has(`pepite-${ref.id}`)).toBe(true)
    expect(await here.catalogOf(TENANT)).toBe(own)
    await deps.store.save([{ kind: 'erased', who: ANN }])
    clock.at += 60_000
    const [objective] = [...(await here.catalogOf(TENANT)).objectives.values()].slice(-1)
    expect(JSON.stringify(objective)).not.toContain('Rivière')
  })

  it('stays as it was while the database is away, and asks once for many', async () => {
    const { gems, deps } = await world()
    let [asks, away] = [0, false]
    const clock = { at: 0 }
    const counted = {
      ...gems,
      revision: async (tenant: string) => {
        asks++
        if (away) throw new Error('away')
        return gems.revision(tenant)
      },
    }
    const { catalogOf } = ownCatalogs(deps.catalog, counted, () => clock.at)
    await Promise.all(Array.from({ length: 50 }, () => catalogOf(TENANT)))
    expect(asks).toBe(1)
    ;[away, clock.at] = [true, 60_000]
    expect(await catalogOf(TENANT)).toBe(deps.catalog)
  })
})
