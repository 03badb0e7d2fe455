import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import restify from 'restify'
import type { Answer, Endpoint, HttpReply } from './answer.ts'
import { readBody } from './read-body.ts'
import { PlainRequest } from './request.ts'
import { pathOf, wellFormed } from './request-guard.ts'
import { refuseUnread, respond } from './respond.ts'
import { folderEndpoint, methodsOf, routesOf } from './routes.ts'
import type { StaticFolder } from './static-folder.ts'
import { bounded, LIMITS, type Limits, stopping } from './stopping.ts'

export interface HttpServerOptions {
  /** POST /api/messages: what comes from the bot service. `at` is epoch milliseconds. */
  messages(authorization: string, body: unknown, at: number): Promise<Answer>
  endpoints?: readonly Endpoint[]
  folders?: readonly StaticFolder[]
  log: { error(facts: object, text: string): void }
  limits?: Limits
}

export interface HttpServer {
  /** @returns the port it got, for when 0 was asked for */
  listen(port: number, host: string): Promise<number>
  /**
   * From now on `/readyz` says 503. After `lingerMs`, in which a load balancer may notice, nothing new is taken;
   * what is under way has ten seconds to finish.
   */
  stop(lingerMs?: number): Promise<void>
}

const MESSAGES = '/api/messages'

/** restify listens and routes; every byte that goes out is written by `respond`, never by the framework. */
export function httpServer({
  messages,
  endpoints = [],
  folders = [],
  log,
  limits = LIMITS,
}: HttpServerOptions): HttpServer {
  const bot: Endpoint = {
    method: 'POST',
    path: MESSAGES,
    body: 'json',
    handle: ({ authorization, body, at }) => messages(authorization, body, at),
  }
  const routes = routesOf([bot, ...endpoints, ...folders.map(folderEndpoint)])
  // The framework's own log lines can hold headers: it gets a logger that writes nothing.
  const server = restify.createServer({ name: '', log: pino({ level: 'silent' }) as never })
  const node = server.server as import('node:http').Server
  const state = stopping(node, () => server.inflightRequests())
  bounded(node, limits)

  server.pre((req, res, next) => {
    const refusal = refusalOf(req, routes)
    if (refusal === null) return next()
    if (hasBody(req)) void refuseUnread(req, res, refusal)
    else respond(res, refusal, refusal.status === 400)
    return next(false)
  })
  for (const [path, methods] of routes)
    for (const [method, endpoint] of methods)
      server[verb(method)](path, async (req: IncomingMessage, res: ServerResponse) => serve(endpoint, req, res))
  // Nothing above leaves an error to the framework; should it find one, its text stays inside.
  server.on('restifyError', (_req: unknown, res: ServerResponse, error: unknown, done: () => void) => {
    log.error({ problem: problemOf(error) }, 'http: the framework refused')
    respond(res, { status: 500 }, true)
    ;(res as ServerResponse & { _sent: boolean })._sent = true
    done()
  })

  async function serve(endpoint: Endpoint, req: IncomingMessage, res: ServerResponse): Promise<void> {
    const at = Date.now()
    const closing = state.stopping()
    if (closing && endpoint.path === '/readyz') return respond(res, { status: 503 }, true)
    const body = endpoint.body === 'json' ? await readBody(req) : undefined
    if (body === 'gone') return
    if (typeof body === 'number') return refuseUnread(req, res, { status: body })
    respond(res, await settled(endpoint, new PlainRequest(req, body, at)), closing)
  }

  async function settled(endpoint: Endpoint, request: PlainRequest): Promise<HttpReply> {
    try {
      return await endpoint.handle(request)
    } catch (error) {
      log.error({ problem: problemOf(error), path: endpoint.path }, 'http: an endpoint failed')
      return { status: 500 }
    }
  }

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        node.once('error', reject)
        server.listen(port, host, () => {
          node.off('error', reject)
          resolve((node.address() as AddressInfo).port)
        })
      }),
    stop: state.stop,
  }
}

type Registrar = 'get' | 'head' | 'post' | 'put' | 'del'
const verb = (method: string): Registrar => (method === 'DELETE' ? 'del' : (method.toLowerCase() as Registrar))

function refusalOf(req: IncomingMessage, routes: ReturnType<typeof routesOf>): HttpReply | null {
  if (!wellFormed(req)) return { status: 400 }
  const methods = methodsOf(routes, pathOf(req.url ?? ''))
  if (methods === undefined) return { status: 404 }
  if (methods.has(req.method ?? '')) return null
  return { status: 405, headers: { allow: [...methods.keys()].join(', ') } }
}

const hasBody = (req: IncomingMessage): boolean =>
  req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0

/** Where it happened, not what was said: a message may quote what a person wrote. */
const problemOf = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${(error.stack ?? '').split('\n    at ').slice(1, 4).join(' < ')}` : 'unknown'
