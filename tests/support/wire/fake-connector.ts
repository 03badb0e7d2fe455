import type { IncomingMessage, ServerResponse } from 'node:http'
import { loopback, sendJson, textOf } from './loopback.ts'

export interface ConnectorCall {
  method: string
  /** As it came, still encoded. */
  path: string
  headers: IncomingMessage['headers']
  /** undefined when there was no body */
  body: Record<string, unknown> | undefined
}

/** What goes wrong with the next calls that match. */
export interface Fault {
  /** How many calls it spoils; 1 unless told otherwise. */
  times?: number
  matches?: (call: ConnectorCall) => boolean
  status?: number
  headers?: Record<string, string>
  body?: unknown
  /** The call is answered, but this much later. */
  delayMs?: number
  /** `hang`: never answers. `reset`: the connection is cut. `half`: a 201 whose body breaks off. */
  does?: 'hang' | 'reset' | 'half'
}

/** The Bot Connector: keeps every call in order, and fails as told. */
export async function fakeConnector() {
  const calls: ConnectorCall[] = []
  const faults: Fault[] = []
  let made = 0

  function faultFor(call: ConnectorCall): Fault | undefined {
    const index = faults.findIndex(({ matches }) => matches?.(call) ?? true)
    const fault = faults[index]
    if (fault === undefined) return undefined
    const left = (fault.times ?? 1) - 1
    if (left > 0) faults[index] = { ...fault, times: left }
    else faults.splice(index, 1)
    return fault
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const text = await textOf(req)
    const call: ConnectorCall = {
      method: req.method ?? '',
      path: req.url ?? '',
      headers: req.headers,
      body: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>),
    }
    calls.push(call)
    const fault = faultFor(call)
    if (fault === undefined) return accepted(call, res)
    if (fault.does === 'hang') return
    if (fault.does === 'reset') return void req.socket.destroy()
    if (fault.does === 'half') {
      // No chaining: restify, loaded in the same process, replaces writeHead by one that returns nothing.
      res.writeHead(201, { 'content-length': '1000' })
      res.write('{')
      return void setTimeout(() => req.socket.destroy(), 20)
    }
    if (fault.delayMs !== undefined) await new Promise(resolve => setTimeout(resolve, fault.delayMs))
    if (fault.status === undefined) return accepted(call, res)
    sendJson(res, fault.status, fault.body ?? {}, fault.headers)
  }

  function accepted({ method, path }: ConnectorCall, res: ServerResponse): void {
    made++
    if (method === 'GET') sendJson(res, 200, { members: [] })
    else if (path.endsWith('/v3/conversations')) sendJson(res, 201, { id: `a:conv${made}` })
    else sendJson(res, method === 'POST' ? 201 : 200, { id: `act-${made}` })
  }

  const server = await loopback((req, res) => void answer(req, res).catch(() => req.socket.destroy()))
  return {
    origin: server.origin,
    /** What activities name, with a path as in real life. */
    serviceUrl: `${server.origin}/emea/`,
    calls,
    /** Queued: the first that matches is used, then dropped. */
    fault: (fault: Fault) => void faults.push(fault),
    /** Forgets calls and faults. */
    clear() {
      calls.length = 0
      faults.length = 0
    },
    close: server.close,
  }
}

export type FakeConnector = Awaited<ReturnType<typeof fakeConnector>>
