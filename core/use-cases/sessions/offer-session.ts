import { localTime } from '../../domain/calendar/local-time.ts'
import type { Language } from '../../domain/people/person.ts'
import { seriesOfWeek } from '../../domain/sessions/week-series.ts'
import type { SessionFormNotice } from '../../notices/sessions.ts'
import type { Asked, Deps, Reply } from '../deps.ts'
import { lessonsOf } from '../find-in-library.ts'
import { known } from '../known-person.ts'

export interface OfferSession extends Asked {
  /** The lesson from which it was asked; undefined: from nowhere in particular. */
  objective?: string | undefined
}

/** « Séance »: what a team without computers can do together, with a form that can be sent as it is. */
export const offerSession =
  (deps: Deps) =>
  async (command: OfferSession): Promise<Reply> => {
    const { language } = await known(deps, command)
    const wished = deps.catalog.objectives.get(command.objective ?? '')?.series
    return sessionForm(deps, command, { language, wished, problem: null })
  }

interface Form {
  language: Language
  wished: string | undefined
  problem: SessionFormNotice['problem']
}

export function sessionForm(deps: Deps, command: Asked, { language, wished, problem }: Form): Reply {
  const series = playableSeries(deps, command.by.tenant)
  const ofWeek = seriesOfWeek(series, localTime(command.at, 'Europe/Paris').day)?.id ?? null
  const chosen = series.some(({ id }) => id === wished) ? (wished ?? null) : ofWeek
  return { language, notice: { kind: 'session-form', series, ofWeek, chosen, problem } }
}

/** Series with enough to fill a session, in the library's order. */
function playableSeries(deps: Deps, tenant: string) {
  const lessons = lessonsOf(deps, tenant).filter(({ status }) => status !== 'brouillon')
  const counts = new Map<string, number>()
  for (const { series, questions } of lessons) counts.set(series, (counts.get(series) ?? 0) + questions.length)
  return [...deps.catalog.series.values()].flatMap(({ id, title }) => {
    const questions = counts.get(id) ?? 0
    return questions > 0 ? [{ id, title, questions }] : []
  })
}
