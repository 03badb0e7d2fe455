import type { Reason } from '../../core/domain/learning/reason.ts'
import type { Element } from '../card.ts'
import type { Say } from '../words/say.ts'
import { reveal } from './reveal.ts'
import { text } from './text.ts'

export function reasonSentence(reason: Reason, say: Say): string {
  switch (reason.why) {
    case 'new':
      return say(`why.new.${reason.from}`)
    case 'due':
      return say(reason.lastRight ? 'why.due.found' : 'why.due.notYet', {
        ago: say('time.ago', { days: reason.daysAgo }),
      })
    case 'in-order':
      return say('why.inOrder')
    case 'asked':
      return say('why.asked')
  }
}

/** « Pourquoi cette carte ? », one touch away on every card of the day. */
export const whyThisCard = (reason: Reason, say: Say): Element[] =>
  reveal('why', say('why.title'), [text(reasonSentence(reason, say))])
