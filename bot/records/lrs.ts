import { request } from 'undici'
import type { RecordOutcome } from '../../core/domain/records/settle-record.ts'
import type { Statement } from '../../core/domain/xapi/statement.ts'
import type { LrsConfig } from './lrs-settings.ts'

/** What the store did with each statement, in the same order. Never throws. */
export type StoreStatements = (statements: readonly Statement[]) => Promise<RecordOutcome[]>

const TIMEOUT_MS = 15_000
const MOST_WAIT_MS = 3_600_000

/**
 * The organisation's record store over HTTP: one address, which no answer can change (redirections are not followed).
 * A batch that it does not want is tried statement by statement, so that one cannot keep the others back.
 */
export function recordStore(config: LrsConfig): StoreStatements {
  const post = poster(config)
  return async statements => {
    const together = await post(statements)
    if (together.is !== 'refused' || statements.length === 1) return statements.map(() => together)
    const outcomes: RecordOutcome[] = []
    for (const statement of statements) outcomes.push(await post([statement]))
    return outcomes
  }
}

function poster({ endpoint, key, secret, version }: LrsConfig) {
  const headers = {
    authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`,
    'content-type': 'application/json; charset=utf-8',
    'x-experience-api-version': version,
  }
  return async (statements: readonly Statement[]): Promise<RecordOutcome> => {
    try {
      const {
        statusCode,
        headers: answer,
        body,
      } = await request(`${endpoint}/statements`, {
        method: 'POST',
        headers,
        body: JSON.stringify(statements),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      await body.dump()
      return outcomeOf(statusCode, answer['retry-after'], statements.length)
    } catch {
      return { is: 'later', retryAfterMs: null }
    }
  }
}

/**
 * Refused for good is what a statement brings on itself. Everything else may be mended over there (a key, an address,
 * a quota, an outage), and asking again is safe: an id is stored once.
 */
function outcomeOf(status: number, retryAfter: string | string[] | undefined, count: number): RecordOutcome {
  if (status === 200 || status === 204) return { is: 'stored' }
  // One statement with a known id: it is there already. Among several, which one is found out one by one.
  if (status === 409) return count === 1 ? { is: 'stored' } : { is: 'refused', status }
  if (status === 400 || status === 413) return { is: 'refused', status }
  const seconds = Number(retryAfter)
  return { is: 'later', retryAfterMs: seconds > 0 ? Math.min(seconds * 1000, MOST_WAIT_MS) : null }
}
