import { ballotOf, votesFor } from '../../domain/rituals/ballot.ts'
import type { Entry } from '../../domain/rituals/entry.ts'
import { kindOf, type Occurrence, stepOf } from '../../domain/rituals/occurrence.ts'
import { askedQuestions, optionCode, type Question, votedQuestion } from '../../domain/rituals/script.ts'
import type { RitualBallotNotice, RitualFormNotice } from '../../notices/rituals.ts'
import type { Reply } from '../deps.ts'
import { attributionOf } from './lay-out-call.ts'
import { isSaid } from './open-occurrence.ts'
import { type AskedOfOwn, mineOf, openForOwn } from './own-answer.ts'
import type { RitualDeps } from './ritual-deps.ts'
import { sayRitual } from './say-ritual.ts'

/** « Répondre » or « Voter »: a dialog that nobody else sees, with what they gave before if they may change it. */
export const openAnswer =
  (deps: RitualDeps) =>
  async (command: AskedOfOwn): Promise<Reply> => {
    const open = await openForOwn(deps, command)
    if (isSaid(open)) return open
    const { occurrence } = open
    const mine = mineOf(occurrence, command)
    const before = await deps.rituals.mine(mine)
    if (!before && (await deps.rituals.tookPart(mine, command.by)))
      return sayRitual(command, 'other-receipt', occurrence.script.title)
    const notice = await formFor(deps, occurrence, command.receipt, before)
    return { language: command.locale, notice }
  }

export const formFor = (deps: RitualDeps, occurrence: Occurrence, receipt: string, before: Entry | null) =>
  kindOf(occurrence) === 'voter' ? ballot(deps, occurrence, receipt, before) : form(occurrence, receipt, before)

const own = (occurrence: Occurrence, receipt: string) => ({
  occurrence: occurrence.id,
  step: occurrence.step,
  title: occurrence.script.title,
  instruction: stepOf(occurrence)?.instruction ?? '',
  receipt: attributionOf(occurrence, occurrence.step) === 'nomme' ? '' : receipt,
})

export const form = (occurrence: Occurrence, receipt: string, before: Entry | null): RitualFormNotice => ({
  kind: 'ritual-form',
  ...own(occurrence, receipt),
  attribution: attributionOf(occurrence, occurrence.step),
  questions: askedQuestions(occurrence.script),
  typed: askedQuestions(occurrence.script).map(question => fieldFor(question, before?.answers[question.id])),
  problem: null,
  found: [],
  again: before !== null,
})

const fieldFor = (question: Question, answer: string | undefined): string | null => {
  if (answer === undefined) return null
  return question.type === 'texte' ? answer : optionCode(question, answer)
}

export async function ballot(
  { rituals }: RitualDeps,
  occurrence: Occurrence,
  receipt: string,
  before: Entry | null,
): Promise<RitualBallotNotice> {
  return {
    kind: 'ritual-ballot',
    ...own(occurrence, receipt),
    question: votedQuestion(occurrence.script)?.label ?? null,
    options: ballotOf(occurrence, await rituals.contributions(occurrence)),
    most: votesFor(occurrence),
    chosen: before?.votes ?? [],
    problem: null,
    again: before !== null,
  }
}
