import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { httpServer } from '../../../bot/http/server.ts'
import { type Sent, send } from '../../support/wire/post.ts'

let origin = ''
let handled: unknown[] = []
const server = httpServer({
  messages: async (_authorization, body) => {
    handled.push(body)
    return { status: 200, body: { heard: true } }
  },
  log: { error() {} },
})
const JSON_TYPE = { 'content-type': 'application/json' }
const good: Sent = { headers: JSON_TYPE, body: '{"type":"message"}' }

beforeAll(async () => {
  origin = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`
})
afterAll(() => server.stop())
afterEach(() => {
  handled = []
})

const nested = (depth: number) => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`
const large = (bytes: number) => JSON.stringify({ type: 'message', text: 'x'.repeat(bytes - 28) })

const REFUSED: [string, number, Sent][] = [
  ['a body said to be gzip', 415, { ...good, headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } }],
  [
    'a body that is gzip',
    415,
    { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: gzipSync('{"type":"message"}') },
  ],
  ['a body said to be deflate', 415, { ...good, headers: { ...JSON_TYPE, 'content-encoding': 'deflate' } }],
  ['a body said to be brotli', 415, { ...good, headers: { ...JSON_TYPE, 'content-encoding': 'br' } }],
  ['an encoding that changes nothing', 415, { ...good, headers: { ...JSON_TYPE, 'content-encoding': 'identity' } }],
  ['an empty encoding', 415, { ...good, headers: { ...JSON_TYPE, 'content-encoding': '' } }],
  ['several encodings', 415, { ...good, headers: { ...JSON_TYPE, 'content-encoding': 'gzip, gzip' } }],
  ['no type', 415, { body: good.body ?? '' }],
  ['a text type', 415, { ...good, headers: { 'content-type': 'text/plain' } }],
  ['a form', 415, { ...good, headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  ['a multipart form', 415, { ...good, headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
  ['a type that only begins like JSON', 415, { ...good, headers: { 'content-type': 'application/json-patch+json' } }],
  ['another charset', 415, { ...good, headers: { 'content-type': 'application/json; charset=utf-16' } }],
  ['a declared length over the limit', 413, { headers: JSON_TYPE, body: large(256 * 1024 + 1) }],
  ['20 MB', 413, { headers: JSON_TYPE, body: Buffer.alloc(20_000_000, 0x20) }],
  [
    '1 MB in chunks, with no length declared',
    413,
    { headers: { ...JSON_TYPE, 'transfer-encoding': 'chunked' }, body: Buffer.alloc(1_000_000, 0x20) },
  ],
  ['an empty body', 400, { headers: JSON_TYPE, body: '' }],
  ['no JSON', 400, { headers: JSON_TYPE, body: 'hello' }],
  ['JSON that ends too soon', 400, { headers: JSON_TYPE, body: '{"type":"message"' }],
  ['JSON and more', 400, { headers: JSON_TYPE, body: '{"type":"message"} x' }],
  ['an array', 400, { headers: JSON_TYPE, body: '[{"type":"message"}]' }],
  ['a text', 400, { headers: JSON_TYPE, body: '"message"' }],
  ['a number', 400, { headers: JSON_TYPE, body: '1' }],
  ['null', 400, { headers: JSON_TYPE, body: 'null' }],
  ['10 000 nested arrays', 400, { headers: JSON_TYPE, body: '['.repeat(10_000) }],
  ['33 levels', 400, { headers: JSON_TYPE, body: nested(33) }],
  ['a key that names a prototype', 400, { headers: JSON_TYPE, body: '{"type":"message","__proto__":{"x":1}}' }],
  ['the same, deeper', 400, { headers: JSON_TYPE, body: '{"type":"message","a":[{"__proto__":{"x":1}}]}' }],
  ['the same, escaped', 400, { headers: JSON_TYPE, body: '{"type":"message","\\u005f_proto__":{"x":1}}' }],
  ['bytes that are no UTF-8', 400, { headers: JSON_TYPE, body: Buffer.from('{"type":"\xff"}', 'latin1') }],
  ['a byte order mark', 400, { headers: JSON_TYPE, body: '\ufeff{"type":"message"}' }],
]

describe('a body that is not what it should be', () => {
  it.each(REFUSED)('%s is %i, with nothing said and nothing run', async (_what, status, sent) => {
    const answer = await send(origin, sent)
    expect({ status: answer.status, text: answer.text, handled }).toEqual({ status, text: '', handled: [] })
    expect((await send(origin, good)).status).toBe(200)
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })
})

const ACCEPTED: [string, Sent][] = [
  ['JSON with its charset', { ...good, headers: { 'content-type': 'Application/JSON; charset=UTF-8' } }],
  ['32 levels', { headers: JSON_TYPE, body: nested(32) }],
  ['brackets inside a text', { headers: JSON_TYPE, body: JSON.stringify({ a: `${'[{'.repeat(100)}\\"` }) }],
  ['a text that only mentions the word', { headers: JSON_TYPE, body: '{"text":"__proto__"}' }],
  ['256 KB', { headers: JSON_TYPE, body: large(256 * 1024) }],
  ['chunks', { headers: { ...JSON_TYPE, 'transfer-encoding': 'chunked' }, body: '{"type":"message"}' }],
]

describe('a body that is what it should be', () => {
  it.each(ACCEPTED)('%s', async (_what, sent) => {
    const answer = await send(origin, sent)
    expect({ status: answer.status, text: answer.text }).toEqual({ status: 200, text: '{"heard":true}' })
    expect(handled).toEqual([JSON.parse(String(sent.body))])
  })
})
