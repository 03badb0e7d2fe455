import type { Messenger } from '../chat/outbound.ts'
import { ConnectorHttpError, NoTokenError, NotAllowedError } from './connector-error.ts'
import { retryAfterMs } from './retry-after.ts'

export type SendOutcome = Awaited<ReturnType<Messenger['send']>>

/** The person or their administrator does not want us there; some come inside a text inside the JSON. */
const BLOCKED =
  /BotDisabledByAdmin|BotNotInConversationRoster|ConversationBlockedByUser|MessageWritesBlocked|blocked the conversation/i

/** What went wrong with one attempt → what it means for the message (teams.md 6.4). */
export function outcomeOf(error: unknown, at: number): SendOutcome {
  if (error instanceof ConnectorHttpError) return ofStatus(error, at)
  if (error instanceof NotAllowedError) return { is: 'failed', why: 'denied' }
  if (error instanceof NoTokenError || neverLeft(error)) return { is: 'refused-connection' }
  return { is: 'doubtful', why: timedOut(error) ? 'timeout' : 'server' }
}

function ofStatus({ status, retryAfter, body }: ConnectorHttpError, at: number): SendOutcome {
  if (status === 412 || status === 429) return { is: 'throttled', retryAfterMs: retryAfterMs(retryAfter, at) }
  if (status === 403) return { is: 'failed', why: BLOCKED.test(body) ? 'blocked' : 'denied' }
  if (status === 404 || status === 410) return { is: 'failed', why: 'gone' }
  if (status === 413) return { is: 'failed', why: 'too-big' }
  if (status === 408) return { is: 'doubtful', why: 'timeout' }
  if (status >= 500) return { is: 'doubtful', why: 'server' }
  return { is: 'failed', why: 'denied' }
}

const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** No connection came about, so nothing can have been accepted. */
const neverLeft = (error: unknown): boolean =>
  causes(error).some(({ code, syscall }) => {
    return NO_CONNECTION.has(String(code)) || syscall === 'connect' || syscall === 'getaddrinfo'
  })

const SLOW = new Set(['UND_ERR_ABORTED', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'])
const timedOut = (error: unknown): boolean => causes(error).some(({ code }) => SLOW.has(String(code)))

interface Cause {
  code?: unknown
  syscall?: unknown
}

/** An error and what it was caused by, outermost first. */
function causes(error: unknown): Cause[] {
  const found: Cause[] = []
  for (let next = error; next instanceof Error && found.length < 5; next = next.cause) found.push(next as Cause)
  return found
}
