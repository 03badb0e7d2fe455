import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Activity } from '../../../support/wire/activities.ts'
import { type EdgeUnderTest, edgeUnderTest } from '../../../support/wire/edge-under-test.ts'
import { BOT_USER } from '../../../support/wire/ids.ts'

let bot: EdgeUnderTest
beforeAll(async () => {
  bot = await edgeUnderTest()
})
afterAll(() => bot.close())
afterEach(() => bot.clear())
const heard = async (activity: Activity) => {
  await bot.post(activity)
  return bot.events[0]
}

describe('what a person writes', () => {
  it.each(['personal', 'groupChat', 'channel'] as const)('is heard in a %s, with who and where', async scope => {
    const kind = scope === 'groupChat' ? 'group' : scope
    expect(await heard(bot.activities.message('bonjour', scope))).toMatchObject({
      type: 'message',
      text: 'bonjour',
      actor: {
        tenant: '11111111-1111-4111-8111-111111111111',
        person: 'aaaaaaaa-0000-4000-8000-000000000001',
        user: '29:1user1',
        locale: 'fr-FR',
        zone: 'Europe/Paris',
      },
      place: { kind, serviceUrl: bot.connector.serviceUrl },
    })
  })

  it.each(['groupChat', 'channel'] as const)('is heard in a %s without the mention that calls us', async scope => {
    expect(await heard(bot.activities.mention('ma question', scope))).toMatchObject({ text: 'ma question' })
  })

  it('keeps what is written around the mention, and the names of others', async () => {
    const us = { type: 'mention', text: '<at>Apprenance</at>', mentioned: { id: BOT_USER, name: 'Apprenance' } }
    const bob = { type: 'mention', text: '<at id="1">Bob</at>', mentioned: { id: '29:bob', name: 'Bob' } }
    const text = 'Bonjour <at>Apprenance</at>,&nbsp;dis à <at id="1">Bob</at> que 1 < 2'
    expect(await heard(bot.activities.message(text, 'groupChat', { entities: [us, bob] }))).toMatchObject({
      text: 'Bonjour  , dis à Bob que 1 < 2',
    })
  })

  it('identifies one person whatever the spelling of their id', async () => {
    const from = { id: '29:1user1', aadObjectId: 'AAAAAAAA-0000-4000-8000-000000000001' }
    expect(await heard(bot.activities.message('x', 'personal', { from }))).toMatchObject({
      actor: { person: 'aaaaaaaa-0000-4000-8000-000000000001' },
    })
  })

  it.each([
    [
      'an unknown zone',
      { entities: [{ type: 'clientInfo', timezone: 'Mars/Olympus' }], localTimezone: 'Europe/Paris' },
      'Europe/Paris',
    ],
    ['no zone', { entities: [], localTimezone: undefined }, null],
    ['zones that make no sense', { entities: [{ type: 'clientInfo', timezone: 7 }], localTimezone: '../etc' }, null],
  ])('with %s is calculated with none that this machine does not know', async (_what, over, zone) => {
    expect(await heard(bot.activities.message('x', 'personal', over))).toMatchObject({ actor: { zone } })
  })

  it('is heard though fields that we do not need are odd', async () => {
    const odd = {
      locale: 7,
      entities: 'none',
      replyToId: {},
      channelData: { tenant: { id: bot.events.length ? '' : '11111111-1111-4111-8111-111111111111' }, team: 3 },
    }
    expect(await heard(bot.activities.message('bonjour', 'personal', odd))).toMatchObject({
      type: 'message',
      text: 'bonjour',
    })
  })

  it('goes nowhere but to the conversation: a wish for another way of delivery is not followed', async () => {
    const answer = await bot.post(bot.activities.message('x', 'personal', { deliveryMode: 'expectReplies' }))
    expect(answer).toMatchObject({ status: 200, text: '' })
  })
})

describe('what a person clicks', () => {
  it('arrives with its name, the button’s data and the inputs, and the message it is on', async () => {
    expect(await heard(bot.activities.cardAction('answer', { delivery: 'd-1', choice: 'b' }))).toMatchObject({
      type: 'card-action',
      verb: 'answer',
      data: { delivery: 'd-1', choice: 'b' },
      automatic: false,
      messageId: '1700000000001',
    })
  })

  it.each([
    ['text', 'x'],
    ['list', [1]],
    ['null', null],
    ['number', 1],
  ])('has no data when they are a %s', async (_what, data) => {
    expect(await heard(bot.activities.cardAction('answer', data))).toMatchObject({ type: 'card-action', data: {} })
  })

  it.each([
    ['no action', {}],
    ['no name', { action: { type: 'Action.Execute', data: {} } }],
    ['a name that is no text', { action: { verb: { x: 1 } } }],
    ['an empty name', { action: { verb: '' } }],
    ['no value', null],
  ])('is passed over with %s', async (_what, value) => {
    expect(await heard(bot.activities.invoke('adaptiveCard/action', value))).toMatchObject({ type: 'ignored' })
  })

  it('arrives as the same click from a client that knows only Action.Submit', async () => {
    expect(await heard(bot.activities.submit({ verb: 'answer', delivery: 'd-1', choice: 'b' }))).toMatchObject({
      type: 'card-action',
      verb: 'answer',
      data: { delivery: 'd-1', choice: 'b' },
      automatic: false,
    })
  })

  it('with Action.Submit and no name is passed over', async () => {
    expect(await heard(bot.activities.submit({ choice: 'b' }))).toMatchObject({ type: 'ignored' })
  })
})
