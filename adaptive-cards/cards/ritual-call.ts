import type { RitualCallNotice } from '../../core/notices/rituals.ts'
import type { Action, Element, Spoken } from '../card.ts'
import { box } from '../elements/box.ts'
import { button, opens, tucked } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { momentText } from '../elements/moment.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/**
 * The card in the room, the same for all: what is asked, until when, how many answered, and one button for the step.
 * Each client asks for its reader's own view of it; that one goes back to them alone.
 */
export function ritualCallCard(notice: RitualCallNotice, say: Say): Spoken {
  const { occurrence, title: name, state } = notice
  return card(say, {
    summary: say('ritual.kept.title', { title: name }),
    ...(state === 'open' && { refresh: button(say('do.ritualView'), 'ritualView', { occurrence }) }),
    body: [title(name), ...(state === 'open' ? asking(notice, say) : [ending(state, say)])],
    actions: state === 'open' ? actions(notice, say) : reading(notice, say),
  })
}

const ending = (state: 'done' | 'cancelled', say: Say): Element => text(say(`ritual.${state}`), { spacing: 'Small' })

function asking(notice: RitualCallNotice, say: Say): Element[] {
  const { step, questions, mine } = notice
  return [
    small(say('ritual.step', { index: step.index, of: step.of, title: step.title }), { spacing: 'None' }),
    text(step.instruction, { spacing: 'Small' }),
    ...(questions.length > 0 ? [box('emphasis', questions.map(asked))] : []),
    ...(collects(notice) ? promise(notice, say) : [small(say('ritual.aloud'), { spacing: 'Medium' })]),
    text(standing(notice, say), { spacing: 'Medium', weight: 'Bolder' }),
    ...(mine?.tookPart ? [text(say(tookPart(notice)), { spacing: 'Small', color: 'Good' })] : []),
    ...(mine?.host ? [small(say('ritual.host'), { spacing: 'Small' })] : []),
  ]
}

const asked = (question: string, i: number): Element => text(question, i === 0 ? {} : { spacing: 'Small' })

const collects = ({ step }: RitualCallNotice): boolean => step.kind === 'ecrire' || step.kind === 'voter'

const tookPart = ({ attribution }: RitualCallNotice) =>
  attribution === 'nomme' ? 'ritual.took-part' : 'ritual.took-part.later'

/** Said before anybody writes. */
function promise({ step, attribution }: RitualCallNotice, say: Say): Element[] {
  if (step.kind === 'voter') return [small(say('ritual.anonyme.vote'), { spacing: 'Medium' })]
  return [
    small(say(`ritual.${attribution}`), { spacing: 'Medium' }),
    small(say('ritual.nothing.ok'), { spacing: 'None' }),
  ]
}

function standing({ step, people, due }: RitualCallNotice, say: Say): string {
  const until = say('ritual.due', momentText(due, say))
  if (step.kind !== 'ecrire' && step.kind !== 'voter') return until
  return say('ritual.line', { people: say(`ritual.people.${step.kind}`, { people }), due: until })
}

function actions(notice: RitualCallNotice, say: Say): Action[] {
  return [...main(notice, say), ...reading(notice, say), ...leading(notice, say)]
}

/** The step's one button. Whoever may not use it is told so when they do. */
function main({ occurrence, step, mine, attribution }: RitualCallNotice, say: Say): Action[] {
  const first = { style: 'positive' } as const
  // What nobody signed is changed with its receipt alone; what is signed, here.
  if (mine?.tookPart)
    return attribution === 'nomme' ? [opens(say('do.ritualEdit'), 'ritualAnswer', { occurrence })] : []
  switch (step.kind) {
    case 'ecrire':
      return [opens(say('do.ritualAnswer'), 'ritualAnswer', { occurrence }, first)]
    case 'voter':
      return [opens(say('do.ritualVote'), 'ritualAnswer', { occurrence }, first)]
    case 'regrouper':
      return [opens(say('do.ritualGroup'), 'ritualGroup', { occurrence }, first)]
    case 'decider':
      return [opens(say('do.ritualDecide'), 'ritualDecide', { occurrence }, first)]
    case 'echanger':
      return []
  }
}

const reading = ({ occurrence, readable }: RitualCallNotice, say: Say): Action[] =>
  readable ? [opens(say('do.ritualRead'), 'ritualRead', { occurrence })] : []

/** For whoever leads; in the shared card behind « … », as nobody is known there. */
function leading({ occurrence, step, mine }: RitualCallNotice, say: Say): Action[] {
  if (mine && !mine.host) return []
  const last = step.index === step.of
  const place = mine?.host || step.kind === 'echanger' ? {} : tucked
  return [
    button(say(last ? 'do.ritualEnd' : 'do.ritualNext'), 'ritualNext', { occurrence, step: step.index - 1 }, place),
    ...(mine?.host ? [button(say('do.ritualCancel'), 'ritualCancel', { occurrence }, tucked)] : []),
  ]
}
