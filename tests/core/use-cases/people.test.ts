import { describe, expect, it } from 'vitest'
import { redeemExport } from '../../../core/use-cases/redeem-export.ts'
import { ANN, aCatalog, aPerson, MONDAY, MONDAY_0930_PARIS } from '../../support/builders.ts'
import { chatUnderTest } from '../../support/chat.ts'

const DAY = 86_400_000

describe('a first contact', () => {
  it('is a welcome, and every way of asking for more leads there until they say yes', async () => {
    const chat = chatUnderTest()
    const ann = chat.person()
    await ann.install()
    for (const text of ['ma leçon', 'progression', 'reprendre'])
      expect((await ann.say(text)).button('start')).toEqual({})
    expect((await chat.store.person(ANN))?.state).toBe('invited')
  })

  it('reads the library, the glossary and the charter without saying yes', async () => {
    const ann = chatUnderTest().person()
    expect((await ann.say('bibliothèque')).text).toContain('Vérifier une source')
    expect((await ann.say('c’est quoi un RAG ?')).text).toContain('base choisie')
    expect((await ann.say('autorisé ?')).text).toContain('Charte par défaut')
  })

  it('starts with the next workday, and today on request', async () => {
    const chat = chatUnderTest({ at: MONDAY_0930_PARIS - 3 * DAY })
    await chat.person().click('start')
    expect(await chat.store.person(ANN)).toMatchObject({ state: 'active', plannedThrough: MONDAY - 3 })
  })

  it('speaks the language of their client, then the one they chose', async () => {
    const chat = chatUnderTest()
    const ann = chat.person(ANN, 'en-GB')
    expect((await ann.say('help')).text).toMatch(/my lesson/i)
    await ann.click('start')
    await ann.click('savePreferences', { language: 'fr' })
    expect((await ann.say('help')).text).toMatch(/ma leçon/i)
  })
})

describe('leaving', () => {
  it('forgets the address at once, keeps the preferences, and asks again on return', async () => {
    const chat = chatUnderTest()
    const ann = chat.person()
    await ann.click('start')
    expect((await chat.addresses.of([ANN])).size).toBe(1)
    await ann.hear({ type: 'uninstalled', tenant: ANN.tenant })
    expect((await chat.addresses.of([ANN])).size).toBe(0)
    expect((await chat.store.person(ANN))?.state).toBe('gone')
    await ann.install()
    expect((await chat.store.person(ANN))?.state).toBe('invited')
  })
})

describe('pauses', () => {
  it('take a date in words, a date in the form, or no date', async () => {
    const chat = chatUnderTest()
    const ann = chat.person()
    await ann.click('start')
    await ann.say('pause jusqu’au 24 décembre')
    expect((await chat.store.person(ANN))?.paused).toBe(MONDAY + 32)
    await ann.click('pause', { until: '2026-12-24' })
    expect((await chat.store.person(ANN))?.paused).toBe(MONDAY + 31)
    await ann.click('pauseOpen')
    expect((await chat.store.person(ANN))?.paused).toBe('open')
    await ann.say('reprendre')
    expect((await chat.store.person(ANN))?.paused).toBeNull()
  })

  it('with a date that can’t be, ask again and change nothing', async () => {
    const chat = chatUnderTest()
    const ann = chat.person()
    await ann.click('start')
    for (const until of ['2020-01-01', 'bientôt', '']) {
      expect((await ann.click('pause', { until })).button('pause')).toEqual({})
      expect((await chat.store.person(ANN))?.paused).toBeNull()
    }
  })
})

describe('settings', () => {
  it('that can’t be granted are said, and nothing is half saved', async () => {
    const chat = chatUnderTest()
    const ann = chat.person()
    await ann.click('start')
    const before = await chat.store.person(ANN)
    await ann.click('savePreferences', { level: 'usage', hour: '06:00' })
    expect(await chat.store.person(ANN)).toEqual(before)
    await ann.click('savePreferences', { level: 'usage', hour: '10:00', workdays: '1,2,4', territory: 'RE' })
    expect(await chat.store.person(ANN)).toMatchObject({
      level: 'usage',
      hour: 600,
      workdays: [1, 2, 4],
      zone: 'Indian/Reunion',
    })
  })
})

describe('one’s own data', () => {
  it('are fetched once, whole, in words', async () => {
    const chat = chatUnderTest()
    const ann = chat.person()
    await ann.click('start')
    const delivery = (await ann.click('today')).button('answer')
    await ann.click('answer', { ...delivery, choice: 'o1', confidence: '2' })
    await ann.click('export')
    const redeem = redeemExport({ store: chat.store, catalog: chat.catalog })
    const opened = await redeem({ codeHash: 'h'.repeat(43), at: chat.clock.at + 60_000 })
    const file = opened?.file === 'data' ? opened.data : null
    expect(file?.answers).toEqual([
      expect.objectContaining({ day: '2026-11-23', chosen: ['Je l’ouvre sur Légifrance'], right: true }),
    ])
    expect(file?.person).toMatchObject({ zone: 'Europe/Paris', joined: '2026-11-23' })
    expect(await redeem({ codeHash: 'h'.repeat(43), at: chat.clock.at + 60_000 })).toBeNull()
  })

  it('cannot be fetched after a quarter of an hour', async () => {
    const chat = chatUnderTest()
    await chat.person().click('export')
    expect(
      await redeemExport({ store: chat.store, catalog: chat.catalog })({
        codeHash: 'h'.repeat(43),
        at: chat.clock.at + 16 * 60_000,
      }),
    ).toBeNull()
  })

  it('go at once when erased; afterwards they are someone we never met', async () => {
    const chat = chatUnderTest()
    const ann = chat.person()
    await ann.click('start')
    const delivery = (await ann.click('today')).button('answer')
    await ann.click('answer', { ...delivery, choice: 'o1' })
    expect((await ann.click('askErase')).button('erase')).toEqual({})
    await ann.click('erase')
    expect(await chat.store.portable(ANN)).toMatchObject({
      person: null,
      answers: [],
      reviews: [],
      memories: [],
      deliveries: [],
      address: null,
    })
    expect((await ann.say('ma leçon')).button('start')).toEqual({})
  })
})

describe('in a group', () => {
  it('nothing personal is said', async () => {
    const chat = chatUnderTest()
    await chat.store.save([{ kind: 'person-saved', person: aPerson() }])
    const place = {
      conversation: '19:x',
      kind: 'channel' as const,
      team: 't',
      channel: 'c',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
    }
    const said = await chat.person().hear({ type: 'message', text: 'progression', place })
    expect(said.text).not.toMatch(/notions|anchored|ancr/)
    expect((await chat.addresses.of([ANN])).size).toBe(0)
  })
})

describe('an outage', () => {
  it('ends in one apology that says nothing was saved', async () => {
    const catalog = aCatalog()
    const chat = chatUnderTest({ catalog })
    chat.store.person = () => Promise.reject(new Error('the database is away'))
    const said = await chat.person().say('ma leçon')
    expect(said.text).toMatch(/enregistré/)
    expect(chat.troubles).toHaveLength(1)
  })
})
