import { Pool } from 'undici'

export interface Load {
  wallMs: number
  /** Milliseconds, sorted. */
  latencies: number[]
}

/** Sends `bodies` over so many connections at once, each waiting for its answer. Throws at the first answer that is not as expected. */
export async function load(
  origin: string,
  bodies: Iterable<string>,
  {
    connections,
    authorization,
    expect,
  }: { connections: number; authorization: string; expect: (status: number, text: string) => boolean },
): Promise<Load> {
  const pool = new Pool(origin, { connections, pipelining: 1 })
  const queue = bodies[Symbol.iterator]()
  const latencies: number[] = []
  const headers = { 'content-type': 'application/json; charset=utf-8', authorization }
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const from = performance.now()
      const answer = await pool.request({ method: 'POST', path: '/api/messages', headers, body: next.value })
      const text = await answer.body.text()
      latencies.push(performance.now() - from)
      if (!expect(answer.statusCode, text))
        throw new Error(`unexpected answer ${answer.statusCode}: ${text.slice(0, 300)}`)
    }
  }
  const from = performance.now()
  await Promise.all(Array.from({ length: connections }, worker))
  const wallMs = performance.now() - from
  await pool.close()
  return { wallMs, latencies: latencies.sort((a, b) => a - b) }
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
export const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN
