import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { pagePolicy } from '../../../bot/http/headers.ts'
import type { Library, TeamAnswer } from '../../../core/http-contract.ts'

const TOKEN = 'jeton-d-essai'
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const SIGN_IN = {
  clientId: '10000000-0000-4000-8000-000000000001',
  authority: 'https://login.microsoftonline.com/organizations',
  scope: 'api://essai/access_as_user',
}

const NO_TEAM: TeamAnswer = { is: 'no-directory' }

/** Production's own policy, and frames for the sample pages. */
const policy = (nonce: string) => pagePolicy(nonce, { embeds: true })

export interface Received {
  method: string
  url: string
  headers: string
  body: string
}

export interface PaneServer {
  url: string
  /** Everything that reached the server, as it came: where a typed text must never be found. */
  received: Received[]
  library: Library
  /** What the tab « Équipe » is given. */
  team: TeamAnswer
  /** When false the API cuts every connection, as if the network were gone. */
  answering: boolean
  /** Whether the bot writes to this person: else a wish is refused. */
  started: boolean
  close(): Promise<void>
}

/** The built pane and the API that it expects, on loopback; `folders` maps '/addin-demo/' to a folder on disk. */
export async function servePane(folders: Record<string, string>, library: Library): Promise<PaneServer> {
  const state = {
    url: '',
    received: [] as Received[],
    library,
    team: NO_TEAM,
    answering: true,
    started: true,
    close: async () => {},
  }
  const server = createServer((request, response) => {
    handle(request, response, folders, state).catch(error => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  state.close = () =>
    new Promise(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return state
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  folders: Record<string, string>,
  state: PaneServer,
): Promise<void> {
  const body = await bodyOf(request)
  const { method = '', url = '' } = request
  state.received.push({ method, url, headers: JSON.stringify(request.headers), body })
  if (url.startsWith('/api/'))
    return state.answering ? api(request, response, state, body) : void request.socket.destroy()
  if (url === '/addin-demo/config.json') return void response.end(JSON.stringify({ token: TOKEN }))
  if (url === '/favicon.ico') return void response.writeHead(204).end()
  await file(url, response, folders)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += chunk
  return body
}

function api(
  request: IncomingMessage,
  response: ServerResponse,
  { library, team, started }: PaneServer,
  body: string,
): void {
  if (request.url === '/api/v1/sign-in') return void response.end(JSON.stringify(SIGN_IN))
  const etag = `"${library.version}-${library.organisation.ai}"`
  if (request.headers.authorization !== `Bearer ${TOKEN}`) response.writeHead(401).end()
  else if (request.url === '/api/v1/uses' || request.url === '/api/v1/proposals') response.writeHead(204).end()
  else if (request.url === '/api/v1/wish') answerWish(response, started, body)
  else if (request.url === '/api/v1/team/figures') json(response, team)
  else if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
  else response.writeHead(200, { 'Content-Type': 'application/json', ETag: etag }).end(JSON.stringify(library))
}

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}

async function file(url: string, response: ServerResponse, folders: Record<string, string>): Promise<void> {
  const path = normalize(decodeURIComponent(url.split('?')[0] ?? ''))
  const prefix = Object.keys(folders).find(start => path.startsWith(start))
  if (prefix === undefined) return void response.writeHead(404).end()
  const bytes = await readFile(join(folders[prefix] ?? '', path.slice(prefix.length))).catch(() => null)
  if (bytes === null) return void response.writeHead(404).end()
  const nonce = randomBytes(16).toString('base64')
  const type = TYPES[extname(path)] ?? 'application/octet-stream'
  response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy(nonce) })
  response.end(type.startsWith('text/html') ? bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce) : bytes)
}

/** The day after any test. */
const TOMORROW = '2026-11-24'

function answerWish(response: ServerResponse, started: boolean, body: string): void {
  if (body === '{"series":null}') response.writeHead(204).end()
  else if (!started) response.writeHead(409).end()
  else response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ day: TOMORROW }))
}
