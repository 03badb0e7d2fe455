import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ChatReply } from '../../../../bot/chat/reply.ts'
import { ANN, BOB } from '../../../support/builders.ts'
import { type EdgeUnderTest, edgeUnderTest } from '../../../support/wire/edge-under-test.ts'
import { aCard, spoken } from '../../../support/wire/spoken.ts'

let bot: EdgeUnderTest
beforeAll(async () => {
  bot = await edgeUnderTest()
})
afterAll(() => bot.close())
afterEach(() => bot.clear())

const clicked = async (reply: ChatReply, trigger?: 'manual' | 'automatic') => {
  bot.replies(() => reply)
  const { status, text } = await bot.post(bot.activities.cardAction('answer', { delivery: 'd-1' }, { trigger }))
  return { status, body: text === '' ? undefined : JSON.parse(text) }
}
const CARD = 'application/vnd.microsoft.card.adaptive'
const MESSAGE = 'application/vnd.microsoft.activity.message'
const ERROR = 'application/vnd.microsoft.error'
const unknown: ChatReply = { type: 'problem', code: 'bad-request', text: 'Cette carte date d’une version précédente.' }

describe('the answer to a click', () => {
  it.each<[string, ChatReply, unknown]>([
    ['a new card', { type: 'replace-card', spoken: spoken() }, { statusCode: 200, type: CARD, value: aCard() }],
    ['a line', { type: 'toast', text: 'Enregistré.' }, { statusCode: 200, type: MESSAGE, value: 'Enregistré.' }],
    // Teams sends the click again after an empty line.
    ['an empty line', { type: 'toast', text: '' }, { statusCode: 200, type: MESSAGE, value: '✓' }],
    ['nothing', { type: 'none' }, { statusCode: 200, type: MESSAGE, value: '✓' }],
    [
      'an unknown button',
      unknown,
      {
        statusCode: 400,
        type: ERROR,
        value: { code: 'BadRequest', message: 'Cette carte date d’une version précédente.' },
      },
    ],
    [
      'our own failure',
      { type: 'problem', code: 'server', text: 'Réessayez.' },
      { statusCode: 500, type: ERROR, value: { code: 'ServerError', message: 'Réessayez.' } },
    ],
  ])('%s is HTTP 200 with its body, and sends nothing', async (_what, reply, body) => {
    expect(await clicked(reply)).toEqual({ status: 200, body })
    expect(bot.connector.calls).toEqual([])
  })

  it('is the same with and without a trigger, which some clients leave out', async () => {
    const reply: ChatReply = { type: 'replace-card', spoken: spoken() }
    expect(await clicked(reply, 'manual')).toEqual(await clicked(reply))
    expect(bot.events.map(event => event.type === 'card-action' && event.automatic)).toEqual([false, false])
  })

  it('may come with a new message', async () => {
    expect(await clicked({ type: 'say', spoken: spoken() })).toMatchObject({ status: 200, body: { type: MESSAGE } })
    expect(bot.connector.calls).toHaveLength(1)
  })

  it('changes the card of the one who clicked and of nobody else: the shared message is never written', async () => {
    const withRefresh = {
      card: { ...aCard(), refresh: { action: { type: 'Action.Execute', verb: 'today' } } },
      summary: 's',
    }
    for (let i = 0; i < 2; i++) {
      const { body } = await clicked({ type: 'replace-card', spoken: withRefresh as never })
      expect(body).toEqual({ statusCode: 200, type: CARD, value: withRefresh.card })
    }
    expect(bot.connector.calls).toEqual([])
  })

  it('to an automatic refresh makes no call at all, whatever is said', async () => {
    for (const reply of [
      { type: 'replace-card', spoken: spoken() },
      { type: 'say', spoken: spoken() },
    ] as const)
      expect(await clicked(reply, 'automatic')).toEqual({
        status: 200,
        body: { statusCode: 200, type: CARD, value: aCard() },
      })
    expect(bot.events.every(event => event.type === 'card-action' && event.automatic)).toBe(true)
    expect(bot.connector.calls).toEqual([])
  })

  it('comes though the conversation failed, and says so in the person’s words', async () => {
    bot.replies(() => {
      throw new Error('a secret of someone')
    })
    const { status, text } = await bot.post(bot.activities.cardAction('answer'))
    expect(status).toBe(200)
    expect(JSON.parse(text)).toEqual({
      statusCode: 500,
      type: ERROR,
      value: { code: 'ServerError', message: 'Un problème est survenu de notre côté. Réessayez dans un instant.' },
    })
    expect(bot.log.lines.join()).toContain('an event was not handled')
    expect(bot.log.lines.join()).not.toContain('a secret of someone')
  })

  it.each([
    'composeExtension/queryLink',
    'composeExtension/selectItem',
    'signin/verifyState',
  ])('to %s, which we do not offer, is "not implemented"', async name => {
    bot.replies(() => ({ type: 'none' }))
    expect(await bot.post(bot.activities.invoke(name, { data: {} }))).toMatchObject({ status: 501, text: '' })
    expect(bot.events).toMatchObject([{ type: 'ignored', what: `invoke ${name}` }])
  })
})

describe('the message extension', () => {
  const invoked = async (name: string, value: unknown, scope: 'personal' | 'channel' = 'personal') => {
    bot.replies(() => ({ type: 'none' }))
    const answer = await bot.post(bot.activities.invoke(name, value, scope))
    return { answer, event: bot.events.at(-1) }
  }

  it.each([
    [{}, { query: '', skip: 0, count: 25 }],
    [{ parameters: [{ name: 'initialRun', value: 'true' }] }, { query: '' }],
    [{ parameters: [{ name: 'q', value: 'x'.repeat(900) }] }, { query: 'x'.repeat(200) }],
    [
      { parameters: [{ name: 'q', value: {} }], queryOptions: { skip: -1, count: 1e9 } },
      { query: '', skip: 0, count: 25 },
    ],
    [
      { parameters: 'q', queryOptions: { skip: 50, count: 10 } },
      { query: '', skip: 50, count: 10 },
    ],
    [null, { query: '' }],
  ])('reads a search, whatever it looks like: %j', async (value, read) => {
    const { answer, event } = await invoked('composeExtension/query', value)
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).toEqual({
      composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [] },
    })
    expect(event).toMatchObject({ type: 'compose-search', ...read })
  })

  const message = (content: unknown, author: unknown, contentType = 'html') => ({
    messagePayload: { from: { user: { id: author } }, body: { contentType, content } },
  })
  it.each([
    [message('<div>Merci de <b>relire</b> la note</div>', ANN.person), { text: 'Merci de relire la note', own: true }],
    [message('<p>Un</p><p>deux &lt;b&gt; &amp;</p>', ANN.person.toUpperCase()), { text: 'Un\ndeux <b> &', own: true }],
    [message('<style>p{}</style><at id="0">Bob</at>, lis<br>ceci', 'someone'), { text: '@…, lis\nceci', own: false }],
    [message('1 < 2 & <b>', BOB.person, 'text'), { text: '1 < 2 & <b>', own: false }],
    [message('<script>x', null), { text: '', own: false }],
    [message(7, ANN.person), null],
    [{}, null],
    [null, null],
  ])('reads a message as plain words: %j', async (value, read) => {
    const { event } = await invoked('composeExtension/fetchTask', value, 'channel')
    expect(event).toMatchObject({ type: 'compose-open', message: read })
  })

  it('reads words of at most four thousand letters out of any markup, at once', async () => {
    const started = performance.now()
    for (const markup of ['<'.repeat(60_000), '<p>'.repeat(20_000), '&amp;'.repeat(12_000), 'a '.repeat(30_000)]) {
      const { event } = await invoked('composeExtension/fetchTask', message(markup, BOB.person))
      expect(event?.type === 'compose-open' ? event.message?.text.length : null).toBeLessThanOrEqual(4_000)
    }
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  it('reads a form by its button, and ignores one without', async () => {
    const data = { verb: 'gemKeep', message: 'x', msteams: { type: 'task/submit' } }
    expect((await invoked('composeExtension/submitAction', { data })).event).toMatchObject({
      type: 'compose-submit',
      verb: 'gemKeep',
      data: { message: 'x' },
      name: 'Ann',
    })
    expect((await invoked('composeExtension/submitAction', { data: { message: 'x' } })).event?.type).toBe('ignored')
  })
})

describe('the answer to a message', () => {
  const wrote = async (reply: ChatReply) => {
    bot.replies(() => reply)
    const activity = bot.activities.message('bonjour')
    expect(await bot.post(activity)).toMatchObject({ status: 200, text: '' })
    return { activity, calls: bot.connector.calls }
  }

  it('is one POST into the conversation, in the shape that Teams knows', async () => {
    const { activity, calls } = await wrote({ type: 'say', spoken: spoken('Bienvenue', 'Bienvenue dans Apprenance') })
    expect(calls).toHaveLength(1)
    expect(calls[0]).toMatchObject({
      method: 'POST',
      path: `/emea/v3/conversations/a%3A1personalconv/activities/${encodeURIComponent(String(activity.id))}`,
      headers: { authorization: 'Bearer outbound-1', 'content-type': 'application/json; charset=utf-8' },
    })
    expect(calls[0]?.body).toEqual({
      type: 'message',
      serviceUrl: bot.connector.serviceUrl,
      channelId: 'msteams',
      from: activity.recipient,
      recipient: activity.from,
      conversation: activity.conversation,
      locale: 'fr-FR',
      replyToId: activity.id,
      summary: 'Bienvenue dans Apprenance',
      attachments: [{ contentType: CARD, content: aCard('Bienvenue') }],
    })
  })

  it('goes into the thread of a channel', async () => {
    bot.replies(() => ({ type: 'say', spoken: spoken() }))
    await bot.post(bot.activities.mention('bonjour', 'channel'))
    expect(bot.connector.calls[0]?.path).toContain('19%3Achannel%40thread.tacv2%3Bmessageid%3D1700000000000')
  })

  it.each<[string, ChatReply, number]>([
    ['nothing', { type: 'none' }, 0],
    ['a card that would replace one', { type: 'replace-card', spoken: spoken() }, 1],
    ['a line', { type: 'toast', text: 'Enregistré.' }, 1],
    ['a problem', { type: 'problem', code: 'server', text: 'Réessayez.' }, 1],
    ['a problem without words', { type: 'problem', code: 'server', text: '' }, 0],
  ])('with %s is as many POSTs as there is to say', async (_what, reply, count) => {
    const { calls } = await wrote(reply)
    expect(calls).toHaveLength(count)
    if ('text' in reply && count > 0) expect(calls[0]?.body).toMatchObject({ type: 'message', text: reply.text })
  })

  it('says that something failed when the conversation did', async () => {
    bot.replies(() => Promise.reject(new Error('a secret of someone')))
    expect(await bot.post(bot.activities.message())).toMatchObject({ status: 200, text: '' })
    expect(bot.connector.calls.map(call => call.body?.text)).toEqual([
      'Un problème est survenu de notre côté. Réessayez dans un instant.',
    ])
  })
})
