import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { acceptsGzip, gzipped } from '../gzip.ts'
import type { HttpReply, HttpRequest } from './answer.ts'
import { type PagePolicy, pagePolicy } from './headers.ts'

/** Stands in a page for the nonce of this response. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}
/** What Vite names by its content never changes under that name. */
const NAMED_BY_CONTENT = /^assets\/.*-[\w-]{8}\.[a-z0-9]+$/i

export interface StaticFolder {
  /** '/addin/' */
  prefix: string
  /** The folder on disk, read once at start. */
  folder: string
  policy?: PagePolicy
}

const COMPRESSED = new Set(['.js', '.mjs', '.css', '.json', '.svg', '.txt', '.xml'])

interface StaticFile {
  bytes: Buffer
  /** Public files: there is no secret in them to guess by their size. */
  small: Buffer | null
  type: string
  etag: string
  cache: string
}

/**
 * A folder, held in memory. Only names that were there at start can be asked for, so no path leads outside it.
 * @returns the reply, or null when there is no such file
 */
export function staticFolder({ prefix, folder, policy }: StaticFolder): (request: HttpRequest) => HttpReply | null {
  const files = new Map(list(folder).map(name => [prefix + name, load(join(folder, name), name)]))
  return request => {
    const path = decodeURIComponent(request.path)
    const file = files.get(path) ?? files.get(`${path}index.html`)
    if (file === undefined) return null
    if (file.type.startsWith('text/html')) return page(file, policy)
    const headers = {
      'content-type': file.type,
      etag: file.etag,
      'cache-control': file.cache,
      ...(file.small && { vary: 'accept-encoding' }),
    }
    if (request.header('if-none-match') === file.etag) return { status: 304, headers }
    return file.small && acceptsGzip(request.header('accept-encoding'))
      ? { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: file.small }
      : { status: 200, headers, body: file.bytes }
  }
}

/** A page carries a fresh nonce, so it is never kept by anyone. */
function page(file: StaticFile, policy?: PagePolicy): HttpReply {
  const nonce = randomBytes(16).toString('base64')
  return {
    status: 200,
    headers: { 'content-type': file.type, 'content-security-policy': pagePolicy(nonce, policy) },
    body: file.bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce),
  }
}

const list = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

function load(path: string, name: string): StaticFile {
  const bytes = readFileSync(path)
  return {
    bytes,
    small: COMPRESSED.has(extname(name).toLowerCase()) ? gzipped(bytes) : null,
    type: TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream',
    etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`,
    cache: NAMED_BY_CONTENT.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
}
