import { within } from './check.ts'
import type { XapiProblem } from './fault.ts'

/** An object or a list that is still open, and where in it we are. */
interface Open {
  path: string
  /** Keys seen so far; null in a list. */
  keys: Set<string> | null
  /** The key whose value comes next, or the index of the next item. */
  at: string | number
  /** The next string is a key. */
  wantsKey: boolean
}

const PIECES = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]/g

/**
 * Keys that stand twice in one object: `JSON.parse` keeps the last one in silence, and xAPI allows each once.
 * Reads a text that is known to be JSON, without recursion: depth costs nothing.
 */
export function repeatedKeys(json: string): XapiProblem[] {
  const problems: XapiProblem[] = []
  const open: Open[] = []
  for (const [piece] of json.matchAll(PIECES)) {
    const inner = open.at(-1)
    if (piece === '{' || piece === '[') open.push(entered(piece, inner))
    else if (piece === '}' || piece === ']') open.pop()
    else if (piece === ',') nextIn(inner)
    else if (inner?.keys && inner.wantsKey) {
      const name = String(JSON.parse(piece))
      if (inner.keys.has(name)) problems.push({ path: inner.path, fault: { rule: 'repeated', name } })
      inner.keys.add(name)
      inner.at = name
      inner.wantsKey = false
    }
  }
  return problems
}

function entered(piece: '{' | '[', outer: Open | undefined): Open {
  const path = !outer ? '$' : outer.keys ? within(outer.path, String(outer.at)) : `${outer.path}[${outer.at}]`
  return { path, keys: piece === '{' ? new Set() : null, at: 0, wantsKey: piece === '{' }
}

function nextIn(inner: Open | undefined): void {
  if (!inner) return
  if (inner.keys) inner.wantsKey = true
  else inner.at = Number(inner.at) + 1
}
