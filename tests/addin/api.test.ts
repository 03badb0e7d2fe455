import { describe, expect, it } from 'vitest'
import { createApi } from '../../addin/api.ts'
import { API, type Library, proposal, use, wish } from '../../core/http-contract.ts'

const library = { version: '1', prompts: [], checklists: [] } as unknown as Library

/** A server that keeps what it was asked and answers from a list. */
function server(...answers: (Response | Error)[]) {
  const asked: { path: string; headers: Headers; body: string; init: RequestInit }[] = []
  const send = async (path: string | URL | Request, init: RequestInit = {}) => {
    asked.push({ path: String(path), headers: new Headers(init.headers), body: String(init.body ?? ''), init })
    const answer = answers.shift() ?? new Error('nothing more to answer')
    if (answer instanceof Error) throw answer
    return answer
  }
  return { asked, send }
}
const answer = (status: number, body: unknown = null, headers: Record<string, string> = {}) =>
  new Response(body === null ? null : JSON.stringify(body), { status, headers })

describe('the pane asks for its library', () => {
  it('with a token and without anything that identifies the document', async () => {
    const { asked, send } = server(answer(200, library, { ETag: '"1"' }))
    expect(await createApi(async () => 'jeton', send).library(null)).toEqual({ kind: 'fresh', library, etag: '"1"' })
    expect(asked[0]).toMatchObject({ path: API.library, init: { credentials: 'omit', referrerPolicy: 'no-referrer' } })
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer jeton')
    expect(asked[0]?.headers.has('if-none-match')).toBe(false)
  })

  it('by its tag when it has a copy', async () => {
    const { asked, send } = server(answer(304))
    expect(await createApi(async () => 'jeton', send).library('"1"')).toEqual({ kind: 'same' })
    expect(asked[0]?.headers.get('if-none-match')).toBe('"1"')
  })

  it('once more with a fresh token when the first is refused, and not a third time', async () => {
    const tokens: boolean[] = []
    const token = async (refused: boolean) => {
      tokens.push(refused)
      return refused ? 'neuf' : 'vieux'
    }
    const good = server(answer(401), answer(200, library))
    expect((await createApi(token, good.send).library(null)).kind).toBe('fresh')
    expect(good.asked.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer vieux', 'Bearer neuf'])
    const bad = server(answer(401), answer(401))
    expect(await createApi(token, bad.send).library(null)).toEqual({ kind: 'refused' })
    expect(tokens).toEqual([false, true, false, true])
  })

  it.each([
    ['403', answer(403), 'refused'],
    ['503', answer(503), 'offline'],
    ['no network', new Error('offline'), 'offline'],
    ['a page of a captive portal', new Response('<html>', { status: 200 }), 'offline'],
  ] as const)('and knows what %s means', async (_, reply, kind) => {
    expect(await createApi(async () => null, server(reply).send).library(null)).toEqual({ kind })
  })
})

describe('the pane tells that something was used', () => {
  it('by id and version, whatever else the caller holds', async () => {
    const { asked, send } = server(answer(204))
    const careless = { what: 'prompt', id: 'a', version: '1.0.0', text: 'secret' } as const
    createApi(async () => 'jeton', send).used(careless)
    await expect.poll(() => asked.length).toBe(1)
    expect(asked[0]?.path).toBe(API.uses)
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ what: 'prompt', id: 'a', version: '1.0.0' })
    expect(use.safeParse(JSON.parse(asked[0]?.body ?? '')).success).toBe(true)
  })
})

describe('the pane offers a template', () => {
  const offered = { title: 'a', body: 'b', works: '', failsWhere: 'c' }

  it('with its four texts, whatever else the caller holds, and once more with a fresh token', async () => {
    const { asked, send } = server(answer(401), answer(204))
    const careless = { ...offered, document: 'secret' }
    expect(await createApi(async () => 'jeton', send).propose(careless)).toBe('sent')
    expect(asked.map(({ path, body }) => [path, JSON.parse(body)])).toEqual([
      [API.proposals, offered],
      [API.proposals, offered],
    ])
    expect(proposal.safeParse(JSON.parse(asked[1]?.body ?? '')).success).toBe(true)
  })

  it.each([
    ['422', answer(422), 'personal-data'],
    ['429', answer(429), 'full'],
    ['403', answer(403), 'refused'],
    ['503', answer(503), 'offline'],
    ['a page of a captive portal', new Response('<html>', { status: 200 }), 'offline'],
    ['no network', new Error('offline'), 'offline'],
  ] as const)('and knows what %s means', async (_, reply, outcome) => {
    expect(await createApi(async () => null, server(reply).send).propose(offered)).toBe(outcome)
  })
})

describe('the pane asks for a topic', () => {
  it('by its id alone, once more with a fresh token, and hears when it comes', async () => {
    const { asked, send } = server(answer(401), answer(200, { day: '2026-11-23' }))
    expect(await createApi(async () => 'jeton', send).wish('verifier')).toEqual({ is: 'kept', day: '2026-11-23' })
    expect(asked.map(({ path, body }) => [path, JSON.parse(body)])).toEqual([
      [API.wish, { series: 'verifier' }],
      [API.wish, { series: 'verifier' }],
    ])
    expect(wish.safeParse(JSON.parse(asked[1]?.body ?? '')).success).toBe(true)
    expect(wish.safeParse({ series: 'verifier', text: 'secret' }).success).toBe(false)
  })

  it.each([
    ['204', answer(204), 'forgotten'],
    ['404', answer(404), 'no-such-topic'],
    ['409', answer(409), 'not-started'],
    ['403', answer(403), 'refused'],
    ['503', answer(503), 'offline'],
    ['a page of a captive portal', new Response('<html>', { status: 200 }), 'offline'],
    ['no network', new Error('offline'), 'offline'],
  ] as const)('and knows what %s means', async (_, reply, is) => {
    expect(await createApi(async () => null, server(reply).send).wish(null)).toEqual({ is })
  })
})
