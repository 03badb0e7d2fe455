import type { Server } from 'node:http'

const LAST_CALL_MS = 10_000
const LOOK_EVERY_MS = 10

export interface Limits {
  /** How long a sender may take for the headers, and for the whole request. Milliseconds. */
  headersMs: number
  requestMs: number
  /** How often the two are looked at. */
  checkMs: number
}

export const LIMITS: Limits = { headersMs: 10_000, requestMs: 15_000, checkMs: 2_000 }

/** Slow senders are cut off, and a connection can't be turned into anything but HTTP. */
export function bounded(server: Server, { headersMs, requestMs, checkMs }: Limits): void {
  server.headersTimeout = headersMs
  server.requestTimeout = requestMs
  // Longer than the usual 60 s of reverse proxies, so that they and not we close an idle connection.
  server.keepAliveTimeout = 65_000
  // Node reads it when it starts to listen; its types know it only as an option of createServer, which restify calls.
  ;(server as Server & { connectionsCheckingInterval: number }).connectionsCheckingInterval = checkMs
  server.removeAllListeners('upgrade')
}

export interface Stopping {
  stopping(): boolean
  stop(lingerMs?: number): Promise<void>
}

/**
 * Ends what is under way in good order.
 * @param underWay how many requests are being answered now
 */
export function stopping(server: Server, underWay: () => number): Stopping {
  let ending: Promise<void> | null = null

  async function end(lingerMs: number): Promise<void> {
    if (lingerMs > 0) await pause(lingerMs)
    const closed = new Promise<void>(resolve => server.close(() => resolve()))
    server.closeIdleConnections()
    const last = Date.now() + LAST_CALL_MS
    while (underWay() > 0 && Date.now() < last) await pause(LOOK_EVERY_MS)
    server.closeIdleConnections()
    // What was written last is still leaving; whoever keeps a connection open beyond that is cut off.
    await Promise.race([closed, pause(200)])
    server.closeAllConnections()
    await closed
  }

  return {
    stopping: () => ending !== null,
    stop(lingerMs = 0) {
      ending ??= end(lingerMs)
      return ending
    },
  }
}

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))
