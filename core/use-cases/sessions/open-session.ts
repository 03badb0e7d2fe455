import { chooseForKit } from '../../domain/kit/choose-for-kit.ts'
import { joinCode, spokenCode } from '../../domain/sessions/join-code.ts'
import { MOST_SESSIONS, SESSION_MS, type SessionLength } from '../../domain/sessions/limits.ts'
import { openedSession } from '../../domain/sessions/open-session.ts'
import type { Session, SessionMode } from '../../domain/sessions/session.ts'
import type { Asked, Reply } from '../deps.ts'
import { lessonsOf } from '../find-in-library.ts'
import { known } from '../known-person.ts'
import { sessionForm } from './offer-session.ts'
import type { SessionDeps } from './session-deps.ts'

export interface OpenSession extends Asked {
  series: string
  length: SessionLength
  mode: SessionMode
  /** The facilitator's secret, made at the edge, and what is kept of it. */
  code: string
  codeHash: string
  /** base64url from a source fit for secrets: codes to try, one after the other. */
  chance: string
  /** Address of the facilitator's page, to which the secret is added after `#`. */
  page: string
  /** Where phones go. */
  door: string
}

/** A session to lead from one screen. That this person opened it is kept nowhere. */
export const openSession =
  (deps: SessionDeps) =>
  async (command: OpenSession): Promise<Reply> => {
    const { language } = await known(deps, command)
    const lessons = lessonsOf(deps, command.by.tenant).filter(({ series }) => series === command.series)
    const questions = chooseForKit(lessons, command.length)
    const title = deps.catalog.series.get(command.series)?.title
    const again = { language, wished: command.series }
    if (questions.length === 0 || !title) return sessionForm(deps, command, { ...again, problem: 'gone' })
    const { by, at, codeHash, series, mode } = command
    const session = await kept(deps, command, code =>
      openedSession({ tenant: by.tenant, id: codeHash, code, series, questions, mode, at }),
    )
    if (!session) return sessionForm(deps, command, { ...again, problem: 'full' })
    return {
      language,
      notice: {
        kind: 'session-ready',
        title,
        questions: questions.length,
        url: `${command.page}#${command.code}`,
        code: spokenCode(session.code),
        door: command.door,
        hours: SESSION_MS / 3_600_000,
      },
    }
  }

/** Under the first code that is free; null when the organisation has too many under way. */
async function kept(
  { sessions }: SessionDeps,
  { chance, at }: OpenSession,
  make: (code: string) => Session,
): Promise<Session | null> {
  for (let from = 0; from + 8 <= chance.length; from += 8) {
    const session = make(joinCode(chance.slice(from)))
    const outcome = await sessions.open(session, at, MOST_SESSIONS)
    if (outcome !== 'taken') return outcome === 'opened' ? session : null
  }
  return null
}
