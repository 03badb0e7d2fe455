import type { XapiProblem } from './fault.ts'
import { repeatedKeys } from './repeated-keys.ts'
import { validateStatement } from './validate-statement.ts'
import { XAPI_VERSIONS, type XapiVersion } from './version.ts'

/**
 * The problems of one statement as it is written. Without a version it may follow either one; when it follows neither,
 * what is said is what the version that it fits best finds.
 */
export function validateLine(text: string, version: XapiVersion | null): XapiProblem[] {
  const json = readJson(text)
  if (json === undefined) return [{ path: '$', fault: { rule: 'json' } }]
  const found = (version ? [version] : XAPI_VERSIONS).map(one => validateStatement(json, one))
  const fewest = found.reduce((best, next) => (next.length < best.length ? next : best))
  return [...repeatedKeys(text), ...fewest]
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
