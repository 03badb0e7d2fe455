import type { Sessions } from '../../ports/sessions.ts'
import type { Deps } from '../deps.ts'

export interface SessionDeps extends Deps {
  sessions: Sessions
}
