import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Endpoint } from '../../../bot/http/answer.ts'
import { httpServer } from '../../../bot/http/server.ts'
import { keptLog } from '../../support/wire/log.ts'
import { send } from '../../support/wire/post.ts'

const log = keptLog()
let release = () => {}
const endpoints: Endpoint[] = [
  { method: 'GET', path: '/healthz', handle: () => ({ status: 200, body: 'ok' }) },
  { method: 'GET', path: '/slow', handle: () => new Promise(resolve => (release = () => resolve({ status: 200 }))) },
  {
    method: 'GET',
    path: '/fails',
    handle: () => {
      throw new Error('a secret of someone')
    },
  },
  { method: 'POST', path: '/api/v1/uses', body: 'json', handle: ({ body }) => ({ status: 201, body }) },
  { method: 'POST', path: '/api/v1/export', handle: ({ authorization }) => ({ status: 200, body: authorization }) },
  {
    method: 'GET',
    path: '/where',
    handle: ({ loopback, query, path, header }) => ({
      status: 200,
      body: { loopback, q: query.get('q'), path, agent: header('user-agent') ?? null },
    }),
  },
]
const server = httpServer({ messages: async () => ({ status: 401 }), endpoints, log })
let origin = ''
beforeAll(async () => {
  origin = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`
})
afterAll(() => server.stop())
const get = (path: string, headers: Record<string, string> = {}) => send(origin, { method: 'GET', path, headers })

/** Lines written by hand, for what no HTTP client would send. */
const raw = (text: string): Promise<string> =>
  new Promise(resolve => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.on('data', part => (answer += part))
    socket.on('close', () => resolve(answer))
    socket.on('error', () => {})
  })

describe('routes', () => {
  it.each([
    ['GET', '/nowhere', 404, undefined],
    ['POST', '/api/messages/', 404, undefined],
    ['GET', '/api/messages', 405, 'POST'],
    ['PUT', '/api/messages', 405, 'POST'],
    ['OPTIONS', '/api/messages', 405, 'POST'],
    ['POST', '/healthz', 405, 'GET, HEAD'],
    ['DELETE', '/api/v1/uses', 405, 'POST'],
  ])('%s %s is %i, and nothing is said', async (method, path, status, allow) => {
    const answer = await send(origin, { method, path })
    expect({ status: answer.status, text: answer.text, allow: answer.headers.allow }).toEqual({
      status,
      text: '',
      allow,
    })
  })

  it('answers HEAD as GET, without the body', async () => {
    const answer = await send(origin, { method: 'HEAD', path: '/healthz' })
    expect(answer).toMatchObject({ status: 200, text: '' })
    expect(answer.headers['content-length']).toBe('2')
  })

  it('gives an endpoint its JSON object, checked', async () => {
    const json = { 'content-type': 'application/json' }
    const sent = { path: '/api/v1/uses', headers: json, body: '{"id":"x"}' }
    expect(await send(origin, sent)).toMatchObject({ status: 201, text: '{"id":"x"}' })
    expect(await send(origin, { ...sent, body: '[1]' })).toMatchObject({ status: 400, text: '' })
    expect(await send(origin, { ...sent, headers: {} })).toMatchObject({ status: 415, text: '' })
  })

  it('asks no body of an endpoint that takes none', async () => {
    const answer = await send(origin, { path: '/api/v1/export', headers: { authorization: 'Bearer code' } })
    expect(answer).toMatchObject({ status: 200, text: 'Bearer code' })
  })

  it('says nothing of an error, to the caller or in the log', async () => {
    expect(await get('/fails')).toMatchObject({ status: 500, text: '' })
    expect(log.lines.join()).toContain('http: an endpoint failed')
    expect(log.lines.join()).not.toContain('a secret of someone')
  })

  it('goes on answering while one answer takes its time', async () => {
    const slow = get('/slow')
    expect(await get('/healthz')).toMatchObject({ status: 200, text: 'ok' })
    release()
    expect(await slow).toMatchObject({ status: 200 })
  })

  it('tells a call from this machine from one through a proxy', async () => {
    expect(JSON.parse((await get('/where?q=1', { 'user-agent': 'test' })).text)).toEqual({
      loopback: true,
      q: '1',
      path: '/where',
      agent: 'test',
    })
    expect(JSON.parse((await get('/where', { 'x-forwarded-for': '192.0.2.1' })).text)).toMatchObject({
      loopback: false,
    })
  })

  it('sends the same guards with every answer, good or bad, and never names the server', async () => {
    for (const path of ['/healthz', '/nowhere', '/api/messages', '/fails']) {
      const { headers } = await get(path)
      expect(headers).toMatchObject({
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      })
      for (const name of ['server', 'x-frame-options', 'set-cookie', 'access-control-allow-origin', 'x-powered-by'])
        expect(headers[name]).toBeUndefined()
    }
  })
})

describe('what is no proper request', () => {
  const request = (target: string, more = '', host = 'a.example') =>
    `GET ${target} HTTP/1.1\r\nHost: ${host}\r\n${more}Connection: close\r\n\r\n`

  it.each([
    ['a host that is none', request('/healthz', '', '[bad')],
    ['an empty host', request('/healthz', '', '')],
    ['a host with a space', request('/healthz', '', 'a b')],
    ['a whole address as target', request('http://b.example/healthz')],
    ['a star', request('*')],
    ['two slashes', request('//b.example/healthz')],
    ['a broken escape', request('/healthz%zz')],
    ['an escape that is no UTF-8', request('/healthz%ff')],
    ['no host at all', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['more than fifty headers', request('/healthz', Array.from({ length: 60 }, (_, i) => `x-${i}: 1\r\n`).join(''))],
    ['no HTTP', 'hello\r\n\r\n'],
  ])('%s is 400 without a word', async (_what, text) => {
    const answer = await raw(text)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(['', '0']).toContain(answer.split('\r\n\r\n')[1]) // '0': how Node itself ends an empty answer
    expect((await get('/healthz')).status).toBe(200)
  })

  it('turns no connection into something else', async () => {
    const answer = await raw(
      'GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Key: eA==\r\n\r\n',
    )
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
  })
})
