import { type DestinationStream, type Logger, pino } from 'pino'

export type { Logger }

/**
 * JSON lines, on stdout unless told otherwise. Facts are counts, statuses and tenants; never a name, an object id of a person, a text or a
 * token. What an error says may hold any of them, so only its name, code and place in our code are kept.
 */
export function logger(level: string, to?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    redact: { paths: ['authorization', 'headers', 'body', 'text', 'person', 'aadObjectId'], remove: true },
    serializers: { err: factsOf, error: factsOf },
  }
  return to ? pino(options, to) : pino(options)
}

export function factsOf(error: unknown): { name: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const at = error.stack
    ?.split('\n')
    .find(line => /\/(core|bot|adaptive-cards)\//.test(line))
    ?.replace(/^.*?((core|bot|adaptive-cards)\/[^)]*)\)?$/, '$1')
  return { name: error.name, ...(code && { code }), ...(at && { at }) }
}
