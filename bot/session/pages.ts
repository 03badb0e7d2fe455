import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Endpoint } from '../http/answer.ts'
import { SESSION_PAGE_HEADERS } from './page-policy.ts'

const FILES = { host: 'session.html', seat: 'seance.html' } as const

/**
 * The two pages of a session, as they were built into `folder`; none where they were not. A phone's page is the same
 * under every code: the code is the page's business, and no address tells whether there is such a session.
 */
export function sessionPages(folder: string): Endpoint[] {
  if (!Object.values(FILES).every(file => existsSync(join(folder, file)))) return []
  const host = pageAt(join(folder, FILES.host))
  const seat = pageAt(join(folder, FILES.seat))
  return [host('/session'), seat('/s'), seat('/s/*')]
}

function pageAt(file: string): (path: string) => Endpoint {
  // It was built to lie beside its assets; there is nothing in it that a nonce would have to vouch for.
  const body = readFileSync(file, 'utf8')
    .replaceAll('"./assets/', '"/addin/assets/')
    .replace(/<meta[^>]*property="csp-nonce"[^>]*>\s*/g, '')
    .replaceAll(/ nonce="__CSP_NONCE__"/g, '')
  return path => ({ method: 'GET', path, handle: () => ({ status: 200, headers: SESSION_PAGE_HEADERS, body }) })
}
