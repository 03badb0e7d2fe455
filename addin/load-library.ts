import type { Library } from '../core/http-contract.ts'
import type { Api } from './api.ts'
import type { LibraryCopy } from './library-copy.ts'

/** What there is to show. `state` other than `current`: a copy, and why it is not today's. */
export interface Loaded {
  library: Library
  state: 'current' | 'offline' | 'refused'
  /** When the server last said it was current, in epoch milliseconds. */
  at: number
}

export type LoadOutcome = { loaded: Loaded; copy: LibraryCopy } | { loaded: null; why: 'offline' | 'refused' }

/** Server first, the copy when it cannot answer. `asked`: by the person, who may be shown a window to sign in. `copy` in the outcome is what is worth keeping from now on. */
export async function loadLibrary(
  api: Api,
  copy: LibraryCopy | null,
  now: number,
  asked = false,
): Promise<LoadOutcome> {
  const answer = await api.library(copy?.etag ?? null, asked)
  if (answer.kind === 'fresh') {
    const { library, etag } = answer
    return { loaded: { library, state: 'current', at: now }, copy: { library, etag, at: now } }
  }
  if (!copy) return { loaded: null, why: answer.kind === 'refused' ? 'refused' : 'offline' }
  if (answer.kind === 'same') {
    return { loaded: { library: copy.library, state: 'current', at: now }, copy: { ...copy, at: now } }
  }
  return { loaded: { library: copy.library, state: answer.kind, at: copy.at }, copy }
}
