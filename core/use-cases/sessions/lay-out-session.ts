import type { Catalog } from '../../domain/content/catalog.ts'
import type { Objective, Question } from '../../domain/content/objective.ts'
import { isMultiple, wording } from '../../domain/learning/question.ts'
import { FEWEST } from '../../domain/sessions/limits.ts'
import { isLast, questionUnderWay, type Session, type SessionQuestion } from '../../domain/sessions/session.ts'
import type { Given } from '../../domain/sessions/tally.ts'
import type { AskedQuestion, Explained, HostView, Said, SeatView } from '../../http-contract-session.ts'
import type { KeptSession } from '../../ports/sessions.ts'

/** What a phone shows. Before the question is closed nothing in it says what is right. */
export function laidOutForSeat(catalog: Catalog, session: Session, chosen: Given | null): SeatView {
  return { ...common(catalog, session), chosen }
}

/** What the room's screen shows: how many, never who. Where it stands and its picture are the edge's to add. */
export function laidOutForHost(
  catalog: Catalog,
  { session, seats, answers }: KeptSession,
): Omit<HostView, 'address' | 'qr'> {
  const { revision, code, expires } = session
  return {
    ...common(catalog, session),
    revision,
    code,
    seats,
    answers,
    last: isLast(session),
    expires,
    summary: summary(catalog, session),
  }
}

function common(catalog: Catalog, session: Session): Omit<SeatView, 'chosen'> {
  const { phase, mode, series } = session
  const about = catalog.series.get(series)
  const under = phase === 'open' || phase === 'revealed' ? contentOf(catalog, questionUnderWay(session)) : null
  return {
    language: catalog.packs.get(about?.pack ?? '')?.language ?? 'fr',
    title: about?.title ?? '',
    phase,
    mode,
    question: under && askedQuestion(session, under),
    explained: under && phase === 'revealed' ? explained(session, under) : null,
  }
}

interface Content {
  asked: SessionQuestion
  question: Question
  objective: Objective
}

/** Null when it was withdrawn, or written anew with other options, since the session began. */
export function contentOf(catalog: Catalog, asked: SessionQuestion | undefined): Content | null {
  const found = asked && catalog.questions.get(asked.id)
  if (!found || found.question.options.length !== asked.order.length) return null
  return { asked, ...found }
}

function askedQuestion({ current, questions }: Session, { asked, question }: Content): AskedQuestion {
  const twin = wording(question, true)
  return {
    index: current,
    of: questions.length,
    multiple: isMultiple(question),
    said: said(wording(question, false), asked),
    plain: twin.plain ? said(twin, asked) : null,
  }
}

const said = ({ context, stem, texts }: ReturnType<typeof wording>, { order }: SessionQuestion): Said => ({
  context,
  stem,
  options: order.map(option => texts[option] ?? ''),
})

function explained({ tallies, current }: Session, { asked, question, objective }: Content): Explained {
  const { order, right } = asked
  const tally = tallies[current]
  const twin = wording(question, true)
  return {
    right: order.map((_, place) => right.includes(place)),
    whys: order.map(option => question.options[option]?.why ?? ''),
    plainWhys: twin.plain ? order.map(option => twin.whys[option] ?? '') : null,
    tally: { by: tally?.by ?? 'phones', people: tally?.people ?? 0, counts: tally?.counts ?? null },
    tryToday: objective.tryToday,
    sources: objective.sources.map(({ title, date, url }) => ({ title, date, url: url ?? null })),
  }
}

/** What they worked on, once it is over. */
function summary(catalog: Catalog, { phase, questions, tallies, current }: Session): HostView['summary'] {
  if (phase !== 'over') return []
  return questions.slice(0, current + 1).flatMap((asked, i) => {
    const content = contentOf(catalog, asked)
    const tally = tallies[i]
    if (!content) return []
    const enough = tally !== null && tally !== undefined && tally.people >= FEWEST
    return [
      { title: content.objective.title, people: enough ? tally.people : null, right: enough ? tally.right : null },
    ]
  })
}
