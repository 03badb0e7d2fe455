import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Statement } from '../../core/domain/xapi/statement.ts'
import { validateStatement } from '../../core/domain/xapi/validate-statement.ts'

export interface LrsCall {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: Statement[]
}

/** A record store on loopback: keeps each id once, refuses what is not valid, and misbehaves on request. */
export async function fakeLrs() {
  const calls: LrsCall[] = []
  const stored = new Map<string, Statement>()
  /** The next answers, each once; null: no answer at all. Then it behaves. */
  const misbehave: ({ status: number; headers?: Record<string, string> } | null)[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as Statement[]
    calls.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body })
    const trick = misbehave.shift()
    if (trick === null) return void request.socket.destroy()
    const refused = body.some(statement => validateStatement(statement, '1.0.3').length > 0)
    const twice = body.some(({ id }) => stored.has(id))
    if (!trick && !refused && !twice) for (const statement of body) stored.set(statement.id, statement)
    // Not chained: the bot's HTTP library makes writeHead return nothing.
    response.writeHead(trick?.status ?? (refused ? 400 : twice ? 409 : 200), { ...trick?.headers })
    response.end(JSON.stringify(body.map(({ id }) => id)))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}/xapi`,
    calls,
    stored,
    misbehave,
    close: () => {
      server.closeAllConnections()
      return new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
}
export type FakeLrs = Awaited<ReturnType<typeof fakeLrs>>
