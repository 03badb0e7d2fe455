import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HttpServer, httpServer } from '../../../bot/http/server.ts'
import { NONCE_PLACEHOLDER } from '../../../bot/http/static-folder.ts'
import { send } from '../../support/wire/post.ts'

const root = mkdtempSync(join(tmpdir(), 'apprenance-static-'))
let server: HttpServer
let origin = ''
beforeAll(async () => {
  const folder = join(root, 'pane')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'index.html'), `<meta name="nonce" content="${NONCE_PLACEHOLDER}"><p>é</p>`)
  writeFileSync(join(folder, 'assets', 'index-BwdJ4x9q.js'), 'export {}')
  writeFileSync(join(folder, 'assets', 'long-BwdJ4x9q.js'), 'export const a = 1\n'.repeat(50))
  writeFileSync(join(folder, 'event-registration.js'), '// not named by its content')
  writeFileSync(join(folder, 'icône 1.svg'), '<svg/>')
  mkdirSync(join(root, 'icons'))
  writeFileSync(join(root, 'icons', 'color.png'), 'png')
  symlinkSync(join(root, 'secret.txt'), join(folder, 'link.txt'))
  server = httpServer({
    messages: async () => ({ status: 200 }),
    folders: [
      { prefix: '/addin/', folder, policy: { connect: ['https://idp.example'] } },
      { prefix: '/addin/icons/', folder: join(root, 'icons') },
    ],
    log: { error() {} },
  })
  origin = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`
})
afterAll(async () => {
  await server.stop()
  rmSync(root, { recursive: true })
})
const get = (path: string, headers: Record<string, string> = {}) =>
  send(origin, { method: 'GET', path: `/addin/${path}`, headers })

describe('files of the pane', () => {
  it.each([
    ['assets/index-BwdJ4x9q.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['event-registration.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['ic%C3%B4ne%201.svg', 'image/svg+xml', 'no-cache'],
    ['index.html', 'text/html; charset=utf-8', 'no-store'],
    ['', 'text/html; charset=utf-8', 'no-store'],
  ])('%s has its type and says how long it may be kept', async (path, type, cache) => {
    const { status, headers } = await get(path)
    expect(status).toBe(200)
    expect([headers['content-type'], headers['cache-control']]).toEqual([type, cache])
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it.each([
    ['gzip, deflate, br', 'gzip'],
    ['br;q=1, gzip;q=0.5', 'gzip'],
    ['gzip;q=0', undefined],
    ['br', undefined],
  ])('goes compressed to whoever accepts it (%s)', async (accepted, encoding) => {
    const { headers } = await get('assets/long-BwdJ4x9q.js', { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers.vary).toBe('accept-encoding')
  })

  it('may lie in a second folder under the same address', async () => {
    expect(await get('icons/color.png')).toMatchObject({ status: 200, text: 'png' })
    expect((await get('icons/index.html')).status).toBe(404)
  })

  it('says "not modified" to whoever has it', async () => {
    const { headers } = await get('event-registration.js')
    const again = await get('event-registration.js', { 'if-none-match': String(headers.etag) })
    expect(again).toMatchObject({ status: 304, text: '' })
    expect(again.headers.etag).toBe(headers.etag)
    expect((await get('event-registration.js', { 'if-none-match': '"old"' })).status).toBe(200)
  })

  it('gives every page its own nonce, in the policy and in the page', async () => {
    const nonces = await Promise.all(
      ['', 'index.html'].map(async path => {
        const { headers, text } = await get(path)
        const [, nonce = ''] = /'nonce-([^']+)'/.exec(String(headers['content-security-policy'])) ?? []
        expect(text).toContain(`content="${nonce}"`)
        expect(text).toContain('é')
        return nonce
      }),
    )
    expect(nonces[0]).not.toBe('')
    expect(nonces[0]).not.toBe(nonces[1])
  })

  it('lets Teams and Office frame a page and nobody else, and allows no inline script', async () => {
    const { headers } = await get('')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain(
      "frame-ancestors 'self' https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com https://outlook-sdf.office.com https://outlook-sdf.office365.com https://*.officeapps.live.com https://*.sharepoint.com",
    )
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com https://res.cdn.office.net;")
    expect(policy).toContain("connect-src 'self' https://login.microsoftonline.com https://idp.example")
    expect(policy).not.toMatch(/unsafe|\*;|data: https/)
    expect(headers['x-frame-options']).toBeUndefined()
  })

  it.each([
    '../secret.txt',
    '..%2fsecret.txt',
    '%2e%2e/secret.txt',
    '%2e%2e%2fsecret.txt',
    '..%5csecret.txt',
    '..\\secret.txt',
    '....//secret.txt',
    'assets/../../secret.txt',
    '%252e%252e%252fsecret.txt',
    '/../secret.txt',
    'index.html%00.txt',
    'index.html/',
    'link.txt',
    'assets',
    'assets/',
    `${'../'.repeat(20)}etc/passwd`,
  ])('%s leads nowhere', async path => {
    const answer = await get(path)
    expect([400, 404]).toContain(answer.status)
    expect(answer.text).toBe('')
  })
})
