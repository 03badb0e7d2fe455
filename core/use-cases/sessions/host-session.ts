import type { KitQuestion } from '../../domain/kit/choose-for-kit.ts'
import { type SessionStep, stepped } from '../../domain/sessions/session.ts'
import { catalogIn } from '../in-organisation.ts'
import { contentOf, laidOutForHost } from './lay-out-session.ts'
import type { SessionDeps } from './session-deps.ts'

/** Whoever holds the secret leads. `at` in epoch milliseconds. */
interface Hosting {
  /** What is kept of the secret. */
  id: string
  at: number
}

/** How things stand on the room's screen; null: no such session, or its time is over. */
export const hostSession =
  (deps: SessionDeps) =>
  async ({ id, at }: Hosting) => {
    const kept = await deps.sessions.hosted(id, at)
    return kept && laidOutForHost(await catalogIn(deps, kept.session.tenant), kept)
  }

/** A step, and how things stand then. From a revision that is gone it changes nothing: two presses are one step. */
export const stepSession =
  (deps: SessionDeps) =>
  async ({ id, at, revision, step }: Hosting & { revision: number; step: SessionStep }) => {
    await deps.sessions.move({ id, revision, at }, (session, given) => stepped(session, step, given))
    return hostSession(deps)({ id, at })
  }

/** The same questions for paper, in the same order; null: no such session. */
export const sessionOnPaper =
  (deps: SessionDeps) =>
  async ({ id, at }: Hosting) => {
    const kept = await deps.sessions.hosted(id, at)
    if (!kept) return null
    const catalog = await catalogIn(deps, kept.session.tenant)
    const series = catalog.series.get(kept.session.series)
    const pack = series && catalog.packs.get(series.pack)
    if (!series || !pack) return null
    const questions = kept.session.questions.flatMap((asked): KitQuestion[] => {
      const content = contentOf(catalog, asked)
      return content ? [{ objective: content.objective, question: content.question, order: asked.order }] : []
    })
    const { title, summary } = series
    return { title, summary, language: pack.language, madeBy: pack.madeBy, questions }
  }
