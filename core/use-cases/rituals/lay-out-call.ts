import { kindOf, type Occurrence } from '../../domain/rituals/occurrence.ts'
import type { Team } from '../../domain/rituals/room.ts'
import { askedQuestions, isNamed, isShown, votedQuestion } from '../../domain/rituals/script.ts'
import type { Attribution, RitualCallNotice } from '../../notices/rituals.ts'
import { momentIn } from './moment-in.ts'

/** Votes are never signed, whatever the ritual. */
export const attributionOf = ({ script }: Occurrence, step: number): Attribution =>
  isNamed(script, script.phases[step]?.kind) ? 'nomme' : 'anonyme'

/** Something may be read of steps that are over. */
export const isReadable = ({ script, counts }: Occurrence): boolean =>
  counts.some((count, i) => (count ?? 0) > 0 && isShown(script, script.phases[i]?.kind, count ?? 0))

export function layOutCall(
  occurrence: Occurrence,
  team: Team,
  people: number,
  mine: RitualCallNotice['mine'],
): RitualCallNotice {
  const { script, step } = occurrence
  const phase = script.phases[step]
  return {
    kind: 'ritual-call',
    occurrence: occurrence.id,
    title: script.title,
    state: occurrence.state,
    step: {
      index: step + 1,
      of: script.phases.length,
      kind: phase?.kind ?? 'echanger',
      title: phase?.title ?? script.title,
      instruction: phase?.instruction ?? '',
    },
    questions: questionsOf(occurrence),
    attribution: attributionOf(occurrence, step),
    due: momentIn(team, occurrence.due),
    people,
    readable: isReadable(occurrence),
    mine,
  }
}

function questionsOf(occurrence: Occurrence): string[] {
  const voted = votedQuestion(occurrence.script)
  if (kindOf(occurrence) === 'voter') return voted ? [voted.label] : []
  return kindOf(occurrence) === 'ecrire' ? askedQuestions(occurrence.script).map(({ label }) => label) : []
}
