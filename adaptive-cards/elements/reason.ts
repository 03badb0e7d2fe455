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
    case 'ahead':
      return say(reason.lastRight ? 'why.ahead.found' : 'why.ahead.notYet', {
        ago: say('time.ago', { days: reason.daysAgo }),
      })
    case 'pair':
      return say('why.pair')
    case 'before-leave':
      return say('why.beforeLeave', { ago: say('time.ago', { days: reason.daysAgo }) })
    case 'placed':
      return say('why.placed', { ago: say('time.ago', { days: reason.daysAgo }) })
    case 'step':
      return say(reason.visits === 1 ? 'why.step.week' : 'why.step.month', {
        ago: say('time.ago', { days: reason.daysAgo }),
      })
    case 'in-order':
      return say('why.inOrder')
    case 'wished':
      return say('why.wished')
    case 'asked':
      return say('why.asked')
  }
}

/** « Pourquoi cette carte ? », one touch away on every card of the day. */
export const whyThisCard = (reason: Reason, say: Say): Element[] =>
  reveal('why', say('why.title'), [text(reasonSentence(reason, say))])
