import type { IncomingMessage, ServerResponse } from 'node:http'
import { type HttpReply, WrittenJson } from './answer.ts'
import { COMMON_HEADERS } from './headers.ts'

const JSON_UTF8 = 'application/json; charset=utf-8'

/** Writes a reply past the framework's formatters: what is not in the reply is not in the response. */
export function respond(res: ServerResponse, reply: HttpReply, closing: boolean): void {
  if (res.headersSent || res.destroyed) return
  const { body, type } = written(reply.body)
  const headers: Record<string, string | number> = { ...COMMON_HEADERS, ...reply.headers }
  if (body !== undefined) headers['content-type'] ??= type
  if (reply.status !== 204 && reply.status !== 304)
    headers['content-length'] = body === undefined ? 0 : Buffer.byteLength(body)
  if (closing) headers.connection = 'close'
  res.writeHead(reply.status, headers)
  res.end(body)
}

function written(body: unknown): { body: string | Uint8Array | undefined; type: string } {
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array)
    return { body, type: 'text/plain; charset=utf-8' }
  return { body: body instanceof WrittenJson ? body.text : JSON.stringify(body), type: JSON_UTF8 }
}

const LINGER = { bytes: 1024 * 1024, ms: 1000 }

/**
 * Refuses a body that is still arriving. The status leaves at once; what was already on its way is thrown away for a
 * moment, because closing on unread bytes resets the connection and the sender would never see the status.
 */
export function refuseUnread(req: IncomingMessage, res: ServerResponse, { status, headers }: HttpReply): Promise<void> {
  if (res.headersSent || res.destroyed) return Promise.resolve()
  res.writeHead(status, { ...COMMON_HEADERS, ...headers, 'content-length': 0, connection: 'close' })
  res.flushHeaders()
  return new Promise(resolve => {
    let seen = 0
    const done = () => {
      clearTimeout(timer)
      res.end()
      resolve()
    }
    const timer = setTimeout(done, LINGER.ms)
    req.on('data', (part: Buffer) => {
      seen += part.length
      if (seen > LINGER.bytes) done()
    })
    req.once('end', done).once('close', done).resume()
    if (req.readableEnded || req.destroyed) done()
  })
}
