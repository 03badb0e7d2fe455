import { createHash, randomBytes } from 'node:crypto'
import type { HttpReply, HttpRequest } from '../http/answer.ts'
import { typeset } from './typeset.ts'

/** A number that a device holds, and what is stored of it. */
export function newSecret(): { secret: string; kept: string } {
  const secret = randomBytes(32).toString('base64url')
  return { secret, kept: keptOf(secret) }
}

const keptOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** What is stored of the secret that came with a request; without one, or when `work` finds nothing: 404. */
export const withSecret =
  (work: (kept: string, request: HttpRequest) => Promise<HttpReply | null>) =>
  async (request: HttpRequest): Promise<HttpReply> => {
    const secret = /^Bearer ([\w-]{43})$/.exec(request.authorization)?.[1]
    return (secret && (await work(keptOf(secret), request))) || { status: 404 }
  }

/** A page that asks every second gets no more than « nothing new », if so it is. */
export function ifNew(view: object, { header }: HttpRequest): HttpReply {
  const body = JSON.stringify(view, typeset)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`
  const headers = { etag, 'content-type': 'application/json; charset=utf-8' }
  return header('if-none-match') === etag ? { status: 304, headers } : { status: 200, headers, body }
}
