import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import oracle from 'xapi-validation'
import { recordIdentity } from '../../../bot/records/identity.ts'
import type { Person, PersonRef } from '../../../core/domain/people/person.ts'
import { validateStatement } from '../../../core/domain/xapi/validate-statement.ts'
import { XAPI_VERSIONS } from '../../../core/domain/xapi/version.ts'
import { redeemExport } from '../../../core/use-cases/redeem-export.ts'
import { ANN, aCatalog, anObjectiveFile, aPerson, MONDAY, TENANT } from '../../support/builders.ts'
import { chatUnderTest } from '../../support/chat.ts'
import { TEST_IDENTITY } from '../../support/record-builders.ts'

const DAY = 86_400_000

/** A conversation where the organisation has a record store, and somebody who has started. */
async function begun({ records = TEST_IDENTITY, who = ANN, agreed = false } = {}) {
  const chat = chatUnderTest({ records })
  const ann = chat.person(who)
  await ann.click('start')
  if (agreed) await ann.click('records', { agree: true })
  const kept = async () => (await chat.store.portable(who)).records
  const answer = async (choice = 'o1') => {
    const card = (await ann.click('today')).button('answer')
    return ann.click('answer', { ...card, choice, confidence: '3' })
  }
  const verbs = async () => (await kept()).map(({ statement }) => statement?.verb.id.split('/').at(-1)).sort()
  return { chat, ann, kept, answer, verbs }
}

describe('the record store', () => {
  it('is not spoken of where there is none, and a click from elsewhere changes nothing', async () => {
    const chat = chatUnderTest()
    const ann = chat.person()
    await ann.click('start')
    for (const said of [await ann.say('mes données'), await ann.say('réglages'), await ann.say('confidentialité')])
      expect(said.text).not.toContain('plateforme de formation')
    await ann.click('records', { agree: true })
    expect(await chat.store.person(ANN)).toMatchObject({ records: false })
  })

  it('gets nothing of somebody who was not asked, or said no', async () => {
    const { ann, answer, kept, chat } = await begun()
    expect((await ann.say('mes données')).text).toContain('Rien n’y est envoyé')
    await answer()
    await ann.click('lesson', { objective: 'verifier-une-source' })
    await ann.say('progression')
    expect(await kept()).toEqual([])
    expect(await chat.store.person(ANN)).toMatchObject({ records: false })
  })

  it('gets an answer, a lesson opened and how far they are, of somebody who agreed', async () => {
    const { ann, answer, kept, verbs } = await begun({ agreed: true })
    await answer()
    await ann.click('lesson', { objective: 'verifier-une-source' })
    await ann.say('progression')
    expect(await verbs()).toEqual(['answered', 'experienced', 'progressed'])
    expect((await ann.say('mes données')).text).toContain('3 envois en attente')
    await ann.click('lesson', { objective: 'verifier-une-source' })
    await ann.say('progression')
    expect(await kept()).toHaveLength(3)
  })

  it('gets a series that is complete, once', async () => {
    const { ann, chat, verbs } = await begun({ agreed: true })
    const memory = {
      objective: 'verifier-une-source',
      stability: 61,
      difficulty: 5,
      lastGrade: 3,
      reviews: 4,
      lapses: 0,
    }
    const entry = { ...ANN, day: MONDAY - 1, position: 1, question: 'q', chosen: ['o1'], confidence: null, right: true }
    await chat.store.answer({
      answer: { ...entry, hour: chat.clock.at },
      review: { ...ANN, objective: memory.objective, day: MONDAY - 1, grade: 3 },
      memory: { ...memory, lastDay: MONDAY - 1 } as never,
    })
    await ann.say('progression')
    await ann.say('progression')
    expect(await verbs()).toEqual(['completed'])
  })

  it('gets nothing more from the moment of a no, and what waited is gone; by the card or by the settings', async () => {
    for (const stop of [
      (ann: Awaited<ReturnType<typeof begun>>['ann']) => ann.click('records', { agree: false }),
      (ann: Awaited<ReturnType<typeof begun>>['ann']) => ann.click('savePreferences', { records: 'false' }),
    ]) {
      const { ann, answer, kept, chat } = await begun()
      await ann.click('savePreferences', { records: 'true' })
      await answer('o2')
      expect(await kept()).toHaveLength(1)
      await stop(ann)
      expect(await kept()).toEqual([])
      chat.clock.at += DAY
      await answer()
      expect(await kept()).toEqual([])
    }
  })

  it('keeps a yes through a change of something else, and a no through leaving and coming back', async () => {
    const { ann, chat, answer, kept } = await begun({ agreed: true })
    await ann.click('savePreferences', { budget: '2' })
    expect(await chat.store.person(ANN)).toMatchObject({ records: true, budget: 2 })
    await answer()
    await ann.hear({ type: 'uninstalled', tenant: TENANT })
    expect(await kept()).toEqual([])
    await ann.install()
    await ann.click('start')
    expect(await chat.store.person(ANN)).toMatchObject({ records: false })
  })

  it('gets nothing with adaptation off: then nothing of the answers is kept anywhere', async () => {
    const { ann, answer, kept } = await begun({ agreed: true })
    await ann.click('savePreferences', { adaptation: 'false' })
    await answer()
    await ann.click('lesson', { objective: 'verifier-une-source' })
    expect(await kept()).toEqual([])
  })

  it('is asked about what it has, by somebody who erases everything', async () => {
    const { ann } = await begun({ agreed: true })
    expect((await ann.click('erase')).text).toContain('parlez-en à votre référent IA')
    const other = await begun()
    expect((await other.ann.click('erase')).text).not.toContain('plateforme')
  })

  it('is in « qui voit quoi », and the pseudonym in the copy of everything', async () => {
    const { ann, answer, chat } = await begun({ agreed: true })
    expect((await ann.say('confidentialité')).text).toContain('la plateforme de formation de votre organisation')
    await answer()
    await ann.click('export')
    const redeem = redeemExport({ store: chat.store, catalog: chat.catalog, records: TEST_IDENTITY })
    const opened = await redeem({ codeHash: 'h'.repeat(43), at: chat.clock.at })
    const copy = opened?.file === 'data' ? opened.data.records : null
    expect(copy?.pseudonym).toBe(TEST_IDENTITY.pseudonymOf(ANN))
    expect(copy?.kept).toMatchObject([{ state: 'waiting', statement: { verb: { display: { fr: 'a répondu à' } } } }])
  })
})

/** Texts that a name, an address or an attack could be made of. */
const hostile = fc.oneof(
  fc.constantFrom(
    'Élodie Martin',
    'elodie.martin@mairie.example',
    'mailto:elodie@mairie.example',
    '"},"name":"Élodie","x":{"',
    '<script>',
    '__proto__',
    '../../',
    '\u202e@\u0000\n',
  ),
  fc.emailAddress(),
  fc.string({ minLength: 6, maxLength: 40, unit: 'binary' }),
)

describe('whoever it is', () => {
  it('no statement holds anything of them but the pseudonym, and every one is valid', async () => {
    const catalog = aCatalog([anObjectiveFile(), anObjectiveFile('autre')])
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, fc.string(), async (tenant, oid, trade, key) => {
        const who: PersonRef = { tenant, person: oid }
        const records = recordIdentity(key, 'https://apprenance.example')
        const chat = chatUnderTest({ records, catalog })
        const person: Person = aPerson({ ...who, trade, topics: [], records: true })
        await chat.store.save([{ kind: 'person-saved', person }])
        const ann = chat.person(who)
        for (const choice of ['o1', 'o2,o3']) {
          const card = (await ann.click('today')).button('answer')
          await ann.click('answer', { ...card, choice, confidence: '1' })
          chat.clock.at += DAY
        }
        await ann.click('lesson', { objective: 'autre' })
        await ann.say('progression')
        const { records: kept } = await chat.store.portable(who)
        expect(chat.troubles).toEqual([])
        expect(kept.length).toBeGreaterThanOrEqual(4)
        for (const { statement } of kept) {
          const json: unknown = JSON.parse(JSON.stringify(statement))
          expect(XAPI_VERSIONS.flatMap(version => validateStatement(json, version))).toEqual([])
          expect(oracle(json)).toEqual([])
          expect(statement?.actor).toEqual({
            objectType: 'Agent',
            account: { homePage: 'https://apprenance.example', name: records.pseudonymOf(who) },
          })
          const { actor: _, ...rest } = statement ?? {}
          for (const secret of [tenant, oid, trade])
            expect(JSON.stringify(rest)).not.toContain(JSON.stringify(secret).slice(1, -1))
          expect(JSON.stringify(rest)).not.toContain('@')
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('has one pseudonym for each installation, which says nothing and does not change', () => {
    const [here, there] = [recordIdentity('key', 'https://a.example'), recordIdentity('other', 'https://a.example')]
    expect(here.pseudonymOf(ANN)).toBe(recordIdentity('key', 'https://b.example').pseudonymOf({ ...ANN }))
    expect(here.pseudonymOf(ANN)).not.toBe(there.pseudonymOf(ANN))
    expect(here.pseudonymOf(ANN)).not.toBe(here.pseudonymOf({ ...ANN, tenant: 'x' }))
    expect(here.pseudonymOf({ tenant: 'a/b', person: 'c' })).toMatch(/^[\w-]{43}$/)
    expect(here.idOf('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
