import type { SessionDeps } from '../../core/use-cases/sessions/session-deps.ts'
import type { Endpoint } from '../http/answer.ts'
import { hostEndpoints } from './host-endpoints.ts'
import { sessionPages } from './pages.ts'
import { seatEndpoints } from './seat-endpoints.ts'

export interface SessionPlace {
  /** The https address of this installation, without a trailing slash. */
  publicUrl: string
  /** Where the pages were built. */
  folder: string
  now: () => number
}

/** Session mode over HTTP: two pages, and what they call. */
export const sessionEndpoints = (deps: SessionDeps, { publicUrl, folder, now }: SessionPlace): Endpoint[] => [
  ...hostEndpoints(deps, `${publicUrl}/s`, now),
  ...seatEndpoints(deps, now),
  ...sessionPages(folder),
]
