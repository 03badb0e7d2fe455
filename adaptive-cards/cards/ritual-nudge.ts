import type { RitualNudgeNotice } from '../../core/notices/rituals.ts'
import type { Action, Spoken } from '../card.ts'
import { opens } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { momentText } from '../elements/moment.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** A few words in the thread: a step begins, or the one reminder. To the team, never to a person. */
export function ritualNudgeCard(notice: RitualNudgeNotice, say: Say): Spoken {
  const { why, step, due, people } = notice
  const head = say(`ritual.nudge.${why}`, { title: why === 'step' ? step.title : notice.title })
  const until = say('ritual.due', momentText(due, say))
  const collecting = step.kind === 'ecrire' || step.kind === 'voter'
  const line =
    step.kind === 'ecrire' || step.kind === 'voter'
      ? say('ritual.line', { people: say(`ritual.people.${step.kind}`, { people }), due: until })
      : until
  return card(say, {
    summary: head,
    body: [
      title(head),
      ...(why === 'step' ? [text(step.instruction, { spacing: 'Small' })] : []),
      text(line, { spacing: 'Small', weight: 'Bolder' }),
      ...(collecting && why === 'reminder' ? [small(say('ritual.nothing.ok'), { spacing: 'Small' })] : []),
    ],
    actions: actions(notice, say),
  })
}

function actions({ occurrence, step, readable }: RitualNudgeNotice, say: Say): Action[] {
  const read: Action[] = readable ? [opens(say('do.ritualRead'), 'ritualRead', { occurrence })] : []
  const first = { style: 'positive' } as const
  if (step.kind === 'ecrire') return [opens(say('do.ritualAnswer'), 'ritualAnswer', { occurrence }, first), ...read]
  if (step.kind === 'voter') return [opens(say('do.ritualVote'), 'ritualAnswer', { occurrence }, first), ...read]
  return read
}
