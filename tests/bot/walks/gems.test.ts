import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BotUnderTest, botUnderTest, type Driven, said } from '../../support/bot.ts'
import { ANN, BOB, MONDAY_0930_PARIS, TENANT } from '../../support/builders.ts'
import { aCardLesson, typedLesson } from '../../support/gem-builders.ts'
import { type FreshDatabase, freshDatabase } from '../../support/postgres-for-tests.ts'
import { cardIn } from '../../support/ritual-week.ts'
import { fakeConnector } from '../../support/wire/fake-connector.ts'
import { fakeIdp } from '../../support/wire/fake-idp.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const WORDS = 'Avant d’envoyer un compte rendu résumé, je compare les décisions avec mes notes.'
const lesson = aCardLesson({ trade: 'accueil' })

const idOf = (n: number) => `dddddddd-0000-4000-8000-${String(n).padStart(12, '0')}`
const CLEO = { tenant: TENANT, person: idOf(3) }
const DAN = { tenant: TENANT, person: idOf(4) }
const REX = { tenant: TENANT, person: idOf(5) }

describe('a pépite travels the whole way, on a server that dies between every two steps', () => {
  let database: FreshDatabase
  let bot: BotUnderTest
  let around: Pick<BotUnderTest, 'idp' | 'connector'>
  let clock = MONDAY_0930_PARIS - HOUR

  const start = async () => {
    bot = await botUnderTest({ at: clock, databaseUrl: database.url, around })
  }
  const stop = async () => {
    clock = bot.clock.at
    await bot.close()
  }
  /** Nothing of the process survives: what is not in the database is lost. */
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    const done = await work()
    await stop()
    await start()
    return done
  }
  beforeAll(async () => {
    database = await freshDatabase()
    around = { idp: await fakeIdp(), connector: await fakeConnector() }
    await start()
    await bot.app.deps.members.replaceMembers(TENANT, [{ ...REX, unit: [], roles: ['referent'] }])
    for (const who of [ANN, BOB, CLEO, DAN, REX]) await as(who).click('start')
    for (const who of [BOB, CLEO]) await as(who).click('savePreferences', { trade: 'accueil' })
  })
  afterAll(async () => {
    await stop()
    await Promise.all([around.idp.close(), around.connector.close()])
    await database.drop()
  })

  const as = ({ person }: { person: string }): Driven => bot.person({ person, user: `29:${person}` })
  /** What was sent unasked to somebody, oldest first, as text. */
  const sentTo = ({ person }: { person: string }): string[] =>
    around.connector.calls
      .filter(call => (call.body?.recipient as { aadObjectId?: string } | undefined)?.aadObjectId === person)
      .map(call => said(200, cardIn(call)).text)
  const morning = async (day: number) => {
    bot.clock.at = MONDAY_0930_PARIS + day * DAY
    await step(() => bot.app.turnOver())
    await step(() => bot.app.turnOver())
  }

  it('is offered by a word, seen once more, and signed because its author wishes it', async () => {
    const seen = await step(() => as(ANN).say(`Pépite : ${WORDS}`))
    expect(seen.text).toContain(WORDS)
    const form = await step(() => as(ANN).open('gemWrite', seen.button('gemWrite') ?? {}))
    expect(JSON.stringify(form.card)).toContain(WORDS)
    const flagged = await step(() => as(ANN).submit('gemSend', { text: 'Appelez Mme Lefèvre au 06 12 34 56 78.' }))
    expect(flagged.text).toMatch(/semble parler de quelqu’un/)
    const sent = await step(() => as(ANN).submit('gemSend', { text: WORDS, credit: 'true' }))
    expect(sent.text).toMatch(/Votre pépite est proposée/)
    await step(() => as(ANN).submit('gemSend', { text: WORDS, credit: 'true' }))
  })

  it('is found useful by two peers, which a count of two does not tell', async () => {
    for (const who of [BOB, CLEO]) {
      const list = await step(() => as(who).say('pépites'))
      expect(list.text.split(WORDS)).toHaveLength(2)
      expect(list.button('gemVet')).toBeNull()
      const after = await step(() => as(who).click('gemUseful', list.button('gemUseful') ?? {}))
      expect(after.text).toContain('utile pour vous')
      expect(after.text).not.toMatch(/utile à/)
    }
    const own = await step(() => as(ANN).say('pépites'))
    expect(own.text).toContain('la vôtre')
    expect(own.button('gemUseful')).toBeNull()
    expect(own.button('gemWithdraw')).not.toBeNull()
  })

  it('is decided by the référent alone, in a dialog that comes back until it stands', async () => {
    const list = await step(() => as(REX).say('pépites'))
    const gem = list.button('gemVet') ?? {}
    for (const verb of ['gemVet', 'gemAccept', 'gemRefuse', 'gemDecline'])
      expect((await as(BOB).submit(verb, { ...gem, how: 'tip', reason: 'known' })).text).toMatch(/Réservé au référent/)
    const form = await step(() => as(REX).open('gemVet', gem))
    expect(form.text).toMatch(/souhaite être cité/)
    expect(JSON.stringify(form.card)).not.toContain(ANN.person)
    const half = await step(() => as(REX).submit('gemAccept', { ...gem, how: 'card', title: 'Relire', tip: WORDS }))
    expect(half.text).toMatch(/À revoir : [^.]*la question/)
    const typed = typedLesson(lesson)
    const done = await step(() => as(REX).submit('gemAccept', { ...gem, how: 'card', ...typed }))
    expect(done.text).toMatch(/C’est devenu une question/)
    expect((await step(() => as(REX).submit('gemAccept', { ...gem, how: 'card', ...typed }))).text).toMatch(
      /déjà décidé/,
    )
  })

  it('comes in the reviews of the two whom it concerns, in the days that follow, and in nobody else’s', async () => {
    // What follows is unasked: replies to what was written are left out of the count.
    around.connector.clear()
    for (let day = 1; day <= 4; day++) await morning(day)
    const asks = (text: string) => text.includes(lesson.question) || text.includes(lesson.again)
    expect(sentTo(BOB).filter(asks)).toHaveLength(1)
    expect(sentTo(CLEO).filter(asks)).toHaveLength(1)
    for (const who of [ANN, DAN, REX]) expect(sentTo(who).filter(asks)).toHaveLength(0)
  })

  it('explains itself when it is answered, with its source and the name that was wished', async () => {
    const card = around.connector.calls.findLast(
      call =>
        (call.body?.recipient as { aadObjectId?: string } | undefined)?.aadObjectId === BOB.person &&
        JSON.stringify(call.body).includes('"choice"') &&
        [lesson.question, lesson.again].some(words => said(200, cardIn(call)).text.includes(words)),
    )
    const { delivery } = said(200, cardIn(card)).button('answer') ?? {}
    const feedback = await step(() => as(BOB).click('answer', { delivery, choice: 'o1', confidence: '2' }))
    expect(feedback.text).toContain('C’est là que les oublis se voient.')
    expect(feedback.text).toMatch(/proposée par Ann/)
  })

  it('is told once to its author, in place of a card, however often the server dies', async () => {
    await morning(7)
    const told = sentTo(ANN).filter(text => text.includes('Des nouvelles de votre pépite'))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(lesson.title)
    expect(told[0]).toMatch(/Votre nom y figure/)
    // Five working days, five messages at most: what is told took the place of a card.
    expect(sentTo(ANN).length).toBeLessThanOrEqual(5)
    for (const who of [BOB, CLEO, DAN, REX]) expect(sentTo(who).join('\n')).not.toContain('Des nouvelles')
  })

  it('leaves no line in the log with a person or a text', () => {
    expect(bot.log.lines.join('\n')).not.toMatch(/dddddddd|aaaaaaaa|comparer|décisions/)
  })
})

describe('the message extension', () => {
  let bot: BotUnderTest
  beforeAll(async () => {
    bot = await botUnderTest({ at: MONDAY_0930_PARIS })
  })
  afterAll(() => bot.close())
  const ann = () => bot.person()
  const payload = (content: string, author: string, contentType = 'html') => ({
    commandId: 'keep',
    commandContext: 'message',
    requestId: 'r1',
    messagePayload: {
      id: '1700000000001',
      from: { application: null, device: null, user: { userIdentityType: 'aadUser', id: author, displayName: 'Bob' } },
      body: { contentType, content },
    },
    context: { theme: 'default' },
  })
  const open = (content: string, author = BOB.person, type?: string) =>
    ann().send(ann().does.invoke('composeExtension/fetchTask', payload(content, author, type), 'groupChat'))
  const submit = (verb: string, data: Record<string, unknown>) =>
    ann().send(
      ann().does.invoke(
        'composeExtension/submitAction',
        { commandId: 'keep', commandContext: 'message', requestId: 'r1', data: { ...data, verb } },
        'groupChat',
      ),
    )

  it('keeps a colleague’s message for whoever chose it, as plain words and without who is in it', async () => {
    const form = await open(
      '<div>Merci de <b>relire</b> la note<script>alert(1)</script> avec Mme Lefèvre, 06 12 34 56 78<br>Bien à vous &amp; merci</div>',
    )
    expect(form.text).toContain('Merci de relire la note avec')
    expect(form.text).toContain('Bien à vous & merci')
    for (const not of ['Lefèvre', '06 12 34 56 78', 'alert', '<b>', 'Bob', BOB.person])
      expect(JSON.stringify(form.card)).not.toContain(not)
    const kept = await submit('gemKeep', form.button('gemKeep') ?? {})
    expect(kept.text).toMatch(/gardé pour vous/)
    const list = await ann().say('mes apprentissages')
    expect(list.text).toContain('Merci de relire la note')
    const bob = bot.person({ person: BOB.person, user: '29:bob' })
    expect((await bob.say('mes apprentissages')).text).toMatch(/Rien pour le moment/)
    const gone = await ann().click('keepsakeDrop', list.button('keepsakeDrop') ?? {})
    expect(gone.text).toMatch(/Rien pour le moment/)
  })

  it('lets only one’s own words go to colleagues, looked at before they do', async () => {
    const theirs = await open('<p>Une phrase de Bob</p>')
    expect(JSON.stringify(theirs.card)).not.toMatch(/"value":"Une phrase de Bob"/)
    const empty = await submit('gemSend', { ...theirs.button('gemSend'), text: ' ' })
    expect(empty.text).toMatch(/Écrivez d’abord/)
    expect(empty.text).toContain('Une phrase de Bob')
    const mine = await open('Ma phrase à moi', ANN.person, 'text')
    expect(JSON.stringify(mine.card)).toContain('"value":"Ma phrase à moi"')
    expect((await submit('gemSend', { ...mine.button('gemSend'), text: 'Ma phrase à moi' })).text).toMatch(/proposée/)
    const shelf = await bot.app.deps.gems.shelf(BOB)
    expect(shelf.map(({ text, name }) => ({ text, name }))).toEqual([{ text: 'Ma phrase à moi', name: null }])
  })

  it('opens whatever comes, and does nothing else than it may', async () => {
    for (const odd of ['', '<div></div>', '<'.repeat(50_000), `<p>${'a '.repeat(60_000)}</p>`])
      expect((await open(odd)).status).toBe(200)
    const none = await ann().send(
      ann().does.invoke('composeExtension/fetchTask', { commandId: 'keep', messagePayload: 3 }, 'channel'),
    )
    expect(none.text).toMatch(/Rien à garder/)
    const stray = await submit('erase', {})
    expect(stray.text).not.toMatch(/effac/i)
  })

  it('finds lessons, prompts and rituals to put into a message, with nothing of anybody and no button', async () => {
    const search = async (q: string) => {
      const value = {
        commandId: 'search',
        parameters: [{ name: 'q', value: q }],
        queryOptions: { skip: 0, count: 25 },
      }
      const response = await fetch(`${bot.origin}/api/messages`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${bot.idp.botToken(bot.connector.serviceUrl)}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify(ann().does.invoke('composeExtension/query', value, 'groupChat')),
      })
      return (await response.json()) as {
        composeExtension: { type: string; attachments: { content: object; preview: { content: { title: string } } }[] }
      }
    }
    const { composeExtension } = await search('source')
    expect(composeExtension.type).toBe('result')
    expect(composeExtension.attachments.map(one => one.preview.content.title)).toEqual(['Leçon : Vérifier une source'])
    const text = JSON.stringify(composeExtension)
    expect(text).not.toMatch(/Action\.|aaaaaaaa/)
    expect((await search('xyzzyx')).composeExtension.attachments).toEqual([])
  })

  it('notes nothing of the conversation that it was opened from', async () => {
    const eve = { tenant: TENANT, person: idOf(9) }
    const her = bot.person({ person: eve.person, user: '29:eve' })
    await her.send(her.does.invoke('composeExtension/fetchTask', payload('Bonjour', BOB.person), 'personal'))
    expect((await bot.app.deps.store.portable(eve)).address).toBeNull()
  })
})
