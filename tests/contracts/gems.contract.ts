import { describe, expect, it } from 'vitest'
import type { CardLesson, GemLesson } from '../../core/domain/gems/lesson.ts'
import type { PersonRef } from '../../core/domain/people/person.ts'
import { ANN, BOB, MONDAY, TENANT } from '../support/builders.ts'
import { aCardLesson } from '../support/gem-builders.ts'
import { keepPeople, OTHER_ANN, someone } from './samples.ts'
import { type OpenStorage, rowsIn, storageFor } from './storage.ts'

const WORDS = 'Je relis les décisions avant d’envoyer.'
const MOST = 5
const tip: GemLesson = { kind: 'tip', title: 'Relire', tip: 'Relire les décisions.', trade: null }
const message = (id: string, who: PersonRef = ANN) => ({
  who,
  key: `gem/${id}`,
  announcement: { kind: 'gem-told' as const, gem: id },
  from: MONDAY,
  until: MONDAY + 60,
})

/** What every engine behind the Gems port promises. */
export function gemsContract(engine: string, open: OpenStorage): void {
  describe(`gems ${engine}`, () => {
    const storage = storageFor(open)
    const offer = async (over: { author?: PersonRef; text?: string; name?: string | null; day?: number } = {}) => {
      const { author = ANN, text = WORDS, name = null, day = MONDAY } = over
      return storage().gems.propose({ author, text, name, day }, MOST)
    }
    const idOf = async (text = WORDS, who = ANN): Promise<string> => {
      const found = (await storage().gems.shelf(who)).find(gem => gem.text === text)
      if (!found) throw new Error(`nothing on the shelf says « ${text} »`)
      return found.id
    }
    const ref = (id: string) => ({ tenant: TENANT, id })
    const vet = async (id: string, lesson: GemLesson) =>
      storage().gems.vet(ref(id), { lesson, day: MONDAY + 1 }, message(id))

    describe('offering', () => {
      it('keeps words once, five a day, and shows them without their author to the same organisation alone', async () => {
        expect(await offer()).toBe('kept')
        expect(await offer()).toBe('kept')
        for (let n = 2; n <= 5; n++) expect(await offer({ text: `mot ${n}` })).toBe('kept')
        expect(await offer({ text: 'mot 6' })).toBe('full')
        expect(await offer({ text: 'mot 6', day: MONDAY + 1 })).toBe('kept')
        const seen = await storage().elsewhere.gems.shelf(BOB)
        expect(seen.map(gem => gem.text).sort()).toEqual([WORDS, ...[2, 3, 4, 5, 6].map(n => `mot ${n}`)].sort())
        expect(JSON.stringify(seen)).not.toContain(ANN.person)
        expect(await storage().gems.shelf(OTHER_ANN)).toEqual([])
      })

      it('takes sixty offers at once of one person as five', async () => {
        const outcomes = await Promise.all(Array.from({ length: 60 }, (_, n) => offer({ text: `mot ${n}` })))
        expect(outcomes.filter(outcome => outcome === 'kept')).toHaveLength(5)
      })

      it('lets its author alone take it back, and only until it is decided', async () => {
        await offer()
        const id = await idOf()
        expect(await storage().gems.withdraw(ref(id), BOB)).toBe(false)
        expect(await storage().gems.withdraw(ref('no-such-id'), ANN)).toBe(false)
        expect(await storage().gems.withdraw(ref(id), ANN)).toBe(true)
        expect(await storage().gems.shelf(ANN)).toEqual([])
        await offer()
        const again = await idOf()
        await vet(again, tip)
        expect(await storage().gems.withdraw(ref(again), ANN)).toBe(false)
      })
    })

    describe('« utile »', () => {
      it('is one a person, can be taken back, and is counted for others from three on', async () => {
        await offer()
        const id = await idOf()
        const { gems } = storage()
        const seen = async (who: PersonRef) => (await gems.shelf(who)).map(({ useful, mine }) => ({ useful, mine }))
        expect(await gems.sayUseful(ref(id), ANN, true)).toBe(false)
        for (const n of [1, 2]) expect(await gems.sayUseful(ref(id), someone(n), true)).toBe(true)
        await gems.sayUseful(ref(id), someone(1), true)
        expect(await seen(BOB)).toEqual([{ useful: null, mine: false }])
        expect(await seen(someone(1))).toEqual([{ useful: null, mine: true }])
        await gems.sayUseful(ref(id), someone(3), true)
        expect(await seen(BOB)).toEqual([{ useful: 3, mine: false }])
        await gems.sayUseful(ref(id), someone(1), false)
        expect(await seen(someone(1))).toEqual([{ useful: null, mine: false }])
        expect(await gems.sayUseful(ref('0b6f3c1e-5a52-4c55-9d0a-3f2f6f3f8a11'), BOB, true)).toBe(false)
        expect(await gems.sayUseful({ tenant: OTHER_ANN.tenant, id }, OTHER_ANN, true)).toBe(false)
      })
    })

    describe('vetting', () => {
      it('is done once, whoever asks, with the message to its author in the same breath', async () => {
        await keepPeople(storage().store, ANN)
        await offer()
        const id = await idOf()
        const lesson = aCardLesson()
        const both = await Promise.all([
          vet(id, lesson),
          storage().elsewhere.gems.vet(ref(id), { reason: 'known', words: '' }, message(id)),
        ])
        expect(both.sort()).toEqual(['already', 'vetted'])
        const waiting = (await storage().store.learner(ANN, MONDAY))?.waiting ?? []
        expect(waiting.map(({ key }) => key)).toEqual([`gem/${id}`])
      })

      it('makes a card of the organisation’s own, under a revision that differs', async () => {
        const { gems, elsewhere } = storage()
        const before = await gems.revision(TENANT)
        await offer({ name: 'Ann' })
        const id = await idOf()
        expect(await gems.revision(TENANT)).toBe(before)
        const lesson: CardLesson = aCardLesson()
        await vet(id, lesson)
        expect(await elsewhere.gems.cards(TENANT)).toEqual([{ id, lesson, name: 'Ann', day: MONDAY + 1 }])
        expect(await elsewhere.gems.cards(OTHER_ANN.tenant)).toEqual([])
        const after = await elsewhere.gems.revision(TENANT)
        expect(after).not.toBe(before)
        expect((await gems.shelf(BOB))[0]).toMatchObject({
          state: 'card',
          lesson: { title: lesson.title },
          name: 'Ann',
        })
        expect(await gems.retire(ref(id))).toBe(true)
        expect(await gems.retire(ref(id))).toBe(false)
        expect(await gems.cards(TENANT)).toEqual([])
        expect(await gems.shelf(BOB)).toEqual([])
        expect(await gems.revision(TENANT)).not.toBe(after)
      })

      it('shows a tip on the shelf and in no card; what was left aside goes from it, and is told with its reason', async () => {
        await offer()
        await offer({ text: 'autre chose' })
        const [kept, left] = [await idOf(), await idOf('autre chose')]
        await vet(kept, tip)
        await storage().gems.vet(ref(left), { reason: 'local', words: 'Pour l’accueil.' }, null)
        expect((await storage().gems.shelf(BOB)).map(({ id, state }) => ({ id, state }))).toEqual([
          { id: kept, state: 'tip' },
        ])
        expect(await storage().gems.cards(TENANT)).toEqual([])
        expect(await storage().gems.gem(ref(left))).toMatchObject({
          author: ANN,
          state: 'declined',
          reason: 'local',
          words: 'Pour l’accueil.',
        })
        expect(await storage().gems.gem({ tenant: OTHER_ANN.tenant, id: left })).toBeNull()
        expect(await storage().gems.gem(ref('not-an-id'))).toBeNull()
      })
    })

    describe('a person’s rights', () => {
      it('give all of it to its author, and erase it; the lesson stays, without their name', async () => {
        await keepPeople(storage().store, ANN, BOB)
        await offer({ name: 'Ann' })
        const id = await idOf()
        await storage().gems.sayUseful(ref(id), BOB, true)
        await storage().gems.keep({ who: ANN, text: 'gardé pour moi', day: MONDAY }, 100)
        await vet(id, aCardLesson())
        const mine = await storage().store.portable(ANN)
        expect(mine.gems).toEqual([{ text: WORDS, name: 'Ann', day: MONDAY, state: 'card', reason: null, words: '' }])
        expect(mine.keepsakes).toEqual([{ text: 'gardé pour moi', day: MONDAY }])
        expect((await storage().store.portable(BOB)).useful).toEqual([{ text: WORDS }])
        const revision = await storage().gems.revision(TENANT)
        await storage().store.save([{ kind: 'erased', who: ANN }])
        const rows = JSON.stringify(await storage().dump())
        expect(rows).not.toContain(ANN.person)
        expect(rows).not.toContain('"Ann"')
        expect(await storage().gems.cards(TENANT)).toMatchObject([{ id, name: null }])
        expect(await storage().gems.revision(TENANT)).not.toBe(revision)
        expect((await storage().gems.shelf(BOB)).map(gem => gem.name)).toEqual([null])
        expect((await storage().store.portable(BOB)).useful).toEqual([])
      })

      it('end after a year for what was not kept or is nobody’s by name', async () => {
        await offer({ text: 'en attente' })
        await offer({ text: 'signée', name: 'Ann' })
        await offer({ text: 'sans nom' })
        await offer({ text: 'récente', day: MONDAY + 10 })
        for (const text of ['signée', 'sans nom']) await vet(await idOf(text), { ...tip, tip: text })
        await storage().gems.keep({ who: ANN, text: 'vieux', day: MONDAY }, 100)
        await storage().gems.keep({ who: ANN, text: 'neuf', day: MONDAY + 10 }, 100)
        const gone = await storage().gems.purge({ gemsBefore: MONDAY + 5, keepsakesBefore: MONDAY + 5 })
        expect(gone).toEqual({ gem: 2, gem_useful: 0, keepsake: 1 })
        const left = await rowsIn(storage(), 'gem')
        expect(left.map(row => row.text).sort()).toEqual(['récente', 'signée'])
        expect((await storage().gems.shelf(BOB)).map(gem => gem.text).sort()).toEqual(['récente', 'sans nom', 'signée'])
      })
    })

    describe('a year on', () => {
      it('the name goes of whoever signed what was taken out again, and who found what useful of all', async () => {
        await keepPeople(storage().store, ANN, BOB)
        for (const text of ['retirée', 'restée']) {
          await offer({ text, name: 'Ann' })
          const id = await idOf(text)
          await storage().gems.sayUseful(ref(id), BOB, true)
          await vet(id, { ...tip, tip: text })
          if (text === 'retirée') await storage().gems.retire(ref(id))
        }
        await offer({ text: 'récente', day: MONDAY + 10 })
        await storage().gems.sayUseful(ref(await idOf('récente')), BOB, true)
        const gone = await storage().gems.purge({ gemsBefore: MONDAY + 5, keepsakesBefore: MONDAY + 5 })
        expect(gone).toMatchObject({ gem: 1, gem_useful: 1 })
        const left = await rowsIn(storage(), 'gem')
        expect(left.map(row => row.text).sort()).toEqual(['restée', 'récente'].sort())
        expect((await storage().store.portable(BOB)).useful).toEqual([{ text: 'récente' }])
      })
    })

    describe('what one keeps for oneself', () => {
      it('is one’s own, kept once, up to a limit, and can be taken out', async () => {
        const { gems } = storage()
        expect(await gems.keep({ who: ANN, text: 'un', day: MONDAY }, 2)).toBe('kept')
        expect(await gems.keep({ who: ANN, text: 'un', day: MONDAY }, 2)).toBe('kept')
        expect(await gems.keep({ who: ANN, text: 'deux', day: MONDAY + 1 }, 2)).toBe('kept')
        expect(await gems.keep({ who: ANN, text: 'trois', day: MONDAY + 1 }, 2)).toBe('full')
        expect(await gems.keepsakes(BOB)).toEqual([])
        const [latest] = await gems.keepsakes(ANN)
        expect(latest?.text).toBe('deux')
        await gems.dropKeepsake(BOB, latest?.id ?? '')
        await gems.dropKeepsake(ANN, 'not-an-id')
        expect(await gems.keepsakes(ANN)).toHaveLength(2)
        await gems.dropKeepsake(ANN, latest?.id ?? '')
        expect((await gems.keepsakes(ANN)).map(({ text }) => text)).toEqual(['un'])
      })
    })
  })
}
