import type { IncomingMessage } from 'node:http'
import type { HttpRequest } from './answer.ts'
import { pathOf, queryOf } from './request-guard.ts'

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/

/**
 * The request as the rest of the house sees it. A class, because what an endpoint does not ask for should not be
 * computed: this runs for every message.
 */
export class PlainRequest implements HttpRequest {
  readonly #req: IncomingMessage
  readonly body: unknown
  readonly at: number

  constructor(req: IncomingMessage, body: unknown, at: number) {
    this.#req = req
    this.body = body
    this.at = at
  }

  get method(): string {
    return this.#req.method ?? 'GET'
  }
  get path(): string {
    return pathOf(this.#req.url ?? '/')
  }
  get query(): URLSearchParams {
    return queryOf(this.#req.url ?? '/')
  }
  get authorization(): string {
    return this.#req.headers.authorization ?? ''
  }
  /** A reverse proxy on the same machine also connects from loopback, but says for whom. */
  get loopback(): boolean {
    const { headers, socket } = this.#req
    const proxied = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
    return LOOPBACK.test(socket.remoteAddress ?? '') && !proxied
  }
  /** Made when asked for, and whole: endpoints may take it out of the request. */
  get header(): HttpRequest['header'] {
    const { headers } = this.#req
    return name => {
      const value = headers[name]
      return Array.isArray(value) ? value[0] : value
    }
  }
}
