import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { HttpRequest } from '../../../bot/http/answer.ts'
import { pagePolicy } from '../../../bot/http/headers.ts'
import { staticFolder } from '../../../bot/http/static-folder.ts'

/** Directive → what it allows. */
const read = (policy: string): Record<string, string[]> =>
  Object.fromEntries(
    policy.split('; ').map(directive => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )

describe('the policy of the pane’s pages', () => {
  const policy = read(pagePolicy('n0nce', { connect: ['https://login.microsoftonline.com'] }))

  it('runs scripts of ours and of Office, calls us and the identity provider, and nobody else', () => {
    expect(policy).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'", 'https://appsforoffice.microsoft.com', 'https://res.cdn.office.net'],
      'style-src': ["'self'", "'nonce-n0nce'"],
      'connect-src': ["'self'", 'https://login.microsoftonline.com'],
      'img-src': ["'self'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    })
    expect(Object.values(policy).flat().join(' ')).not.toMatch(/unsafe|data:|blob:|\*(?!\.)|http:/)
  })

  it('lets Microsoft’s own places frame it, and lets another cloud sign in at its own address', () => {
    const framers = policy['frame-ancestors'] ?? []
    expect(framers).toContain("'self'")
    for (const framer of framers.slice(1))
      expect(framer).toMatch(/^https:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)*\.(?:microsoft|com)$/)
    expect(read(pagePolicy('n', { connect: ['https://login.other.example'] }))['connect-src']).toContain(
      'https://login.other.example',
    )
  })
})

describe('a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'apprenance-pages-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'taskpane.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__">')

  it('carries the nonce of its own response, another one each time', () => {
    const find = staticFolder({ prefix: '/addin/', folder })
    const ask = () => find({ path: '/addin/taskpane.html', header: () => '' } as unknown as HttpRequest)
    const nonces = [ask(), ask()].map(reply => {
      const nonce = /nonce="([^"]+)"/.exec(String(reply?.body))?.[1] ?? ''
      expect(reply?.headers?.['content-security-policy']).toContain(`'nonce-${nonce}'`)
      return nonce
    })
    expect(new Set(nonces).size).toBe(2)
  })
})
