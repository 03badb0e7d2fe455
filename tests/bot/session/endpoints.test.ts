import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { httpServer } from '../../../bot/http/server.ts'
import { sessionEndpoints } from '../../../bot/session/endpoints.ts'
import { newSecret } from '../../../bot/session/secret.ts'
import { openMemory } from '../../../bot/store/memory/open-memory.ts'
import { MOST_SEATS, SESSION_MS } from '../../../core/domain/sessions/limits.ts'
import { MONDAY_0930_PARIS } from '../../support/builders.ts'
import { aSession, aSessionCatalog } from '../../support/session-builders.ts'
import { sessionClient } from '../../support/session-client.ts'

const BUILT =
  '<meta property="csp-nonce" nonce="__CSP_NONCE__"><script nonce="__CSP_NONCE__" src="./assets/a.js"></script>'

describe('what session pages call', () => {
  let origin = ''
  let storage = openMemory()
  let clock = MONDAY_0930_PARIS
  let server: ReturnType<typeof httpServer>
  let folder = ''
  const failures: string[] = []
  const { secret, kept: id } = newSecret()
  const session = aSession({ id })
  const pages = sessionClient(() => origin)

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'session-pages-'))
    for (const name of ['session', 'seance']) writeFileSync(join(folder, `${name}.html`), BUILT)
  })
  beforeEach(async () => {
    await server?.stop()
    storage = openMemory()
    clock = MONDAY_0930_PARIS
    server = httpServer({
      messages: async () => ({ status: 404 }),
      log: { error: (_, text) => failures.push(text) },
      endpoints: sessionEndpoints(
        { ...storage, catalog: aSessionCatalog() },
        { publicUrl: 'https://ville.example', folder, now: () => clock },
      ),
    })
    origin = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`
    await storage.sessions.open(session, clock, 10)
  })
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true })
    expect(failures).toEqual([])
  })

  it.each([
    '/session',
    '/s',
    '/s/BCDF2345',
    '/s/anything',
  ])('serves %s the same to everybody, allowed next to nothing', async path => {
    const { status, headers, text } = await pages.call('GET', path, null)
    expect(status).toBe(200)
    expect(text).toBe('<script src="/addin/assets/a.js"></script>')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/https?:|unsafe|nonce|\*|data:/)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('set-cookie')).toBeNull()
  })

  it.each<[string, string, string | null, unknown, number]>([
    ['GET', '/api/v1/session/host', null, undefined, 404],
    ['GET', '/api/v1/session/host', 'short', undefined, 404],
    ['GET', '/api/v1/session/host', 'x'.repeat(43), undefined, 404],
    ['GET', '/api/v1/session/host', id, undefined, 404],
    ['POST', '/api/v1/session/host', 'x'.repeat(43), { do: 'end', revision: 0 }, 404],
    ['POST', '/api/v1/session/host', secret, { do: 'end' }, 400],
    ['POST', '/api/v1/session/host', secret, { do: 'erase', revision: 0 }, 400],
    ['POST', '/api/v1/session/host', secret, { do: 'reveal', revision: 0, hands: [-1] }, 400],
    ['POST', '/api/v1/session/host', secret, { do: 'reveal', revision: 0, hands: [201] }, 400],
    ['POST', '/api/v1/session/host', secret, { do: 'reveal', revision: 0, hands: Array(11).fill(1) }, 400],
    ['POST', '/api/v1/session/host', secret, { do: 'end', revision: 0, more: 1 }, 400],
    ['GET', '/api/v1/session/sheet', 'x'.repeat(43), undefined, 404],
    ['POST', '/api/v1/session/seats', null, { code: 'NOWHERE2' }, 404],
    ['POST', '/api/v1/session/seats', null, { code: 7 }, 400],
    ['POST', '/api/v1/session/seats', null, { code: 'x'.repeat(41) }, 400],
    ['POST', '/api/v1/session/seats', null, { code: 'BCDF2345', seat: 'mine' }, 400],
    ['GET', '/api/v1/session/seat', secret, undefined, 404],
    ['PUT', '/api/v1/session/seat', 'x'.repeat(43), { question: 0, chosen: [0] }, 404],
    ['PUT', '/api/v1/session/seat', secret, { question: 0, chosen: [] }, 400],
    ['PUT', '/api/v1/session/seat', secret, { question: 0, chosen: ['0'] }, 400],
    ['PUT', '/api/v1/session/seat', secret, { question: -1, chosen: [0] }, 400],
    ['PUT', '/api/v1/session/seat', secret, { question: 0, chosen: [0], name: 'Ann' }, 400],
    ['GET', '/api/v1/session/seats', null, undefined, 405],
    ['DELETE', '/api/v1/session/host', secret, undefined, 405],
  ])('%s %s with %s and %j is refused', async (method, path, bearer, body, status) => {
    expect((await pages.call(method, path, bearer, body)).status).toBe(status)
    expect(await storage.sessions.hosted(id, clock)).toEqual({ session, seats: 0, answers: 0 })
  })

  it('a seat opens nothing that is the facilitator’s, nor the seat of another', async () => {
    const [ann, bob] = [await pages.join(session.code), await pages.join(session.code)]
    for (const [method, path] of [
      ['GET', 'host'],
      ['GET', 'sheet'],
    ] as const)
      expect((await pages.call(method, `/api/v1/session/${path}`, ann)).status).toBe(404)
    await pages.step(secret, 0, { do: 'start' })
    expect(await pages.answer(ann, 0, [1])).toBe(204)
    expect((await pages.seen(ann)).chosen).toEqual([1])
    expect((await pages.seen(bob)).chosen).toBeNull()
    expect(Object.keys(await pages.seen(bob))).not.toContain('answers')
  })

  it('says « nothing new » to who has seen it all, and what is new at once', async () => {
    const seat = await pages.join(session.code)
    const first = await pages.call('GET', '/api/v1/session/seat', seat)
    const etag = { 'if-none-match': first.headers.get('etag') }
    expect(await pages.call('GET', '/api/v1/session/seat', seat, undefined, etag)).toMatchObject({
      status: 304,
      text: '',
    })
    await pages.step(secret, 0, { do: 'start' })
    expect((await pages.call('GET', '/api/v1/session/seat', seat, undefined, etag)).status).toBe(200)
  })

  it('bounds guessing: a hundred codes that lead nowhere, then patience, also for a right one', async () => {
    const statuses: number[] = []
    for (let i = 0; i < 120; i++)
      statuses.push((await pages.call('POST', '/api/v1/session/seats', null, { code: 'NOWHERE2' })).status)
    expect(statuses.filter(status => status === 404)).toHaveLength(100)
    expect(statuses.at(-1)).toBe(429)
    expect((await pages.call('POST', '/api/v1/session/seats', null, { code: session.code })).status).toBe(429)
    clock += 1_000
    expect(await pages.join(session.code)).toMatch(/^[\w-]{43}$/)
  })

  it('lets in as many as it has seats', async () => {
    for (let i = 0; i < MOST_SEATS; i++)
      await storage.sessions.sit({ code: session.code, seat: `s${i}`, at: clock, most: MOST_SEATS })
    expect((await pages.call('POST', '/api/v1/session/seats', null, { code: session.code })).status).toBe(409)
  })

  it('is over for everybody after two hours', async () => {
    const seat = await pages.join(session.code)
    clock += SESSION_MS
    expect((await pages.call('GET', '/api/v1/session/host', secret)).status).toBe(404)
    expect((await pages.call('GET', '/api/v1/session/seat', seat)).status).toBe(404)
    expect((await pages.call('POST', '/api/v1/session/seats', null, { code: session.code })).status).toBe(404)
  })

  it('gives the questions on paper, with what is right at the end of it, to the facilitator', async () => {
    const { status, headers, text } = await pages.call('GET', '/api/v1/session/sheet', secret)
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toBe('attachment; filename="seance.html"')
    expect(text).toContain('Question 2 sur 2')
    expect(text).not.toContain(session.code)
  })

  it('goes on when a question was withdrawn meanwhile', async () => {
    const questions = session.questions.map((question, i) => (i === 0 ? { ...question, id: 'gone' } : question))
    const other = newSecret()
    await storage.sessions.open({ ...session, id: other.kept, code: 'ZZZZ2345', questions }, clock, 10)
    expect(await pages.step(other.secret, 0, { do: 'start' })).toMatchObject({ phase: 'open', question: null })
    await pages.step(other.secret, 1, { do: 'reveal' })
    expect((await pages.step(other.secret, 2, { do: 'next' })).question).toMatchObject({ index: 1 })
  })
})
