import { EventEmitter } from 'node:events'
import { toHttpHeadersLike } from '@azure/core-http-compat'
import { createHttpHeaders } from '@azure/core-rest-pipeline'
import type { ConnectorClientOptions } from 'botframework-connector'
import { Agent } from 'undici'
import { ConnectorHttpError, NotAllowedError } from './connector-error.ts'

export interface ConnectorCall {
  /** 'https://host', exactly as on the list. */
  origin: string
  /** Begins with '/'; may carry a query. */
  path: string
  method: string
  headers: Record<string, string>
  body: string | null
}

export interface ConnectorAnswer {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
}

export interface ConnectorHttp {
  /** One call is one HTTP request: nothing is repeated, no redirect followed. Throws unless it is a 2xx. */
  call(call: ConnectorCall): Promise<ConnectorAnswer>
  close(): Promise<void>
}

const LARGEST_ANSWER = 64 * 1024
/** Several at once hide the distance to the service; more only queue there (performance.md 2). */
const CONNECTIONS = 64
const CONNECT_TIMEOUT_MS = 5_000

/** The only way out to the Bot Connector. The address is checked before a connection is even thought of. */
export function connectorHttp(origins: ReadonlySet<string>, timeoutMs: number): ConnectorHttp {
  const agent = new Agent({
    connections: CONNECTIONS,
    pipelining: 1,
    maxResponseSize: LARGEST_ANSWER,
    connect: { timeout: CONNECT_TIMEOUT_MS },
  })

  async function call({ origin, path, method, headers, body }: ConnectorCall): Promise<ConnectorAnswer> {
    if (!origins.has(origin)) throw new NotAllowedError('not an allowed address')
    // An emitter serves undici as a signal, for a fraction of what an AbortController costs.
    const limit = new EventEmitter()
    const timer = setTimeout(() => limit.emit('abort'), timeoutMs)
    try {
      const answer = await agent.request({ origin, path, method: method as 'POST', headers, body, signal: limit })
      const ok = answer.statusCode >= 200 && answer.statusCode < 300
      const text = await answer.body.text().catch(error => whenAccepted(ok, error))
      if (!ok) throw new ConnectorHttpError(answer.statusCode, retryAfterOf(answer.headers), text)
      return { status: answer.statusCode, headers: answer.headers, text }
    } finally {
      clearTimeout(timer)
    }
  }

  return { call, close: () => agent.destroy() }
}

/** Once a 2xx is here the message is accepted: a body that breaks off afterwards changes nothing. */
function whenAccepted(accepted: boolean, error: unknown): string {
  if (accepted) return ''
  throw error
}

const retryAfterOf = (headers: ConnectorAnswer['headers']): string | null => {
  const value = headers['retry-after']
  return typeof value === 'string' ? value : null
}

type SdkHttpClient = NonNullable<ConnectorClientOptions['httpClient']>

/** The same way out, in the shape in which the SDK takes a transport. It does not repeat errors it does not know. */
export function sdkHttpClient({ call }: Pick<ConnectorHttp, 'call'>): SdkHttpClient {
  return {
    async sendRequest(request) {
      const headers: Record<string, string> = {}
      for (const { name, value } of request.headers.headersArray()) headers[name.toLowerCase()] = value
      // Ours to say: the length of what we send, and that nothing comes back compressed.
      delete headers['content-length']
      delete headers['accept-encoding']
      const body = typeof request.body === 'string' ? request.body : null
      const { origin, pathname, search, username, password } = new URL(request.url)
      if (username !== '' || password !== '') throw new NotAllowedError('not an allowed address')
      const answer = await call({ origin, path: pathname + search, method: request.method, headers, body })
      return {
        request,
        status: answer.status,
        bodyAsText: answer.text,
        headers: toHttpHeadersLike(createHttpHeaders(plain(answer.headers))),
      }
    },
  }
}

function plain(headers: ConnectorAnswer['headers']): Record<string, string> {
  const told: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) told[name] = String(value)
  return told
}
