import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type EdgeUnderTest, edgeUnderTest } from '../../../support/wire/edge-under-test.ts'
import { spoken } from '../../../support/wire/spoken.ts'

let bot: EdgeUnderTest
beforeAll(async () => {
  bot = await edgeUnderTest()
})
afterAll(() => bot.close())
afterEach(() => bot.clear())
const kinds = () => bot.events.map(event => event.type)
const eager = () =>
  bot.replies(event => (event.type === 'ignored' ? { type: 'none' } : { type: 'say', spoken: spoken() }))

describe('a personal install', () => {
  it('is welcomed once, whichever of its two activities comes first', async () => {
    eager()
    for (const order of [
      [0, 1],
      [1, 0],
    ] as const) {
      const both = bot.activities.install()
      await bot.post(bot.activities.uninstall())
      bot.clear()
      for (const index of order) expect(await bot.post(both[index])).toMatchObject({ status: 200, text: '' })
      expect(kinds()).toEqual(['installed', 'ignored'])
      expect(bot.connector.calls).toHaveLength(1)
    }
  })

  it('is welcomed once when both come at the same moment', async () => {
    eager()
    await bot.post(bot.activities.uninstall())
    bot.clear()
    await Promise.all(bot.activities.install().map(activity => bot.post(activity)))
    expect(kinds().filter(kind => kind === 'installed')).toHaveLength(1)
    expect(bot.connector.calls).toHaveLength(1)
  })

  it('is welcomed again after an uninstall, though Teams then sends only one of the two', async () => {
    eager()
    await bot.post(bot.activities.uninstall())
    bot.clear()
    expect(await bot.post(bot.activities.install()[1])).toMatchObject({ status: 200 })
    expect(kinds()).toEqual(['installed'])
  })

  it('says who and where', async () => {
    await bot.post(bot.activities.uninstall())
    bot.clear()
    await bot.post(bot.activities.install()[0])
    expect(bot.events[0]).toMatchObject({
      type: 'installed',
      actor: { person: 'aaaaaaaa-0000-4000-8000-000000000001', user: '29:1user1', locale: null, zone: 'Europe/Paris' },
      place: { kind: 'personal', conversation: 'a:1personalconv', serviceUrl: bot.connector.serviceUrl },
    })
  })
})

describe('an uninstall', () => {
  it.each([
    'remove',
    'Remove',
    'remove-upgrade',
  ])('(%s) is told, and nothing is sent even when something is said', async action => {
    eager()
    expect(await bot.post(bot.activities.installationUpdate(action))).toMatchObject({ status: 200, text: '' })
    expect(bot.events).toMatchObject([{ type: 'uninstalled', actor: { user: '29:1user1' } }])
    expect(bot.connector.calls).toEqual([])
  })

  it('by an administrator names nobody', async () => {
    const { from, ...rest } = bot.activities.uninstall()
    await bot.post({ ...rest, from: { id: 'admin' } })
    expect(bot.events).toMatchObject([
      { type: 'uninstalled', actor: null, tenant: '11111111-1111-4111-8111-111111111111' },
    ])
  })
})

describe('everything else that Teams tells', () => {
  it('of a team: that we were added', async () => {
    await bot.post(bot.activities.addedToTeam())
    expect(bot.events).toMatchObject([
      {
        type: 'added-to-team',
        place: { kind: 'channel', team: '19:team@thread.tacv2', channel: '19:channel@thread.tacv2' },
      },
    ])
  })

  it('is passed over, with an empty 200', async () => {
    eager()
    const others = [
      bot.activities.teamRenamed(),
      bot.activities.reaction(),
      bot.activities.edited(),
      bot.activities.installationUpdate('add-upgrade'),
      bot.activities.installationUpdate('add', 'channel'),
      bot.activities.installationUpdate('remove', 'groupChat'),
      { ...bot.activities.teamRenamed(), membersAdded: [{ id: '29:someone' }] },
      { ...bot.activities.reaction(), type: 'somethingNew', whatever: { deep: [1] } },
    ]
    for (const activity of others) expect(await bot.post(activity)).toMatchObject({ status: 200, text: '' })
    expect(new Set(kinds())).toEqual(new Set(['ignored']))
    expect(bot.connector.calls).toEqual([])
  })
})
