import type { FeedbackNotice } from '../../core/notices/learning.ts'
import type { Element } from '../card.ts'
import type { Say } from '../words/say.ts'
import { button, buttons } from './buttons.ts'
import { text } from './text.ts'

type Of = Pick<FeedbackNotice, 'delivery' | 'verdict'>

/** One touch to say what it was worth, changeable; a mistake in the content is to be said in words. */
export function verdict({ delivery, verdict }: Of, say: Say): Element[] {
  const report = button(say('do.report'), 'openReport', { delivery })
  if (verdict === null)
    return [
      text(say('feedback.verdict'), { separator: true, spacing: 'Medium' }),
      buttons([
        button(say('do.useful'), 'verdict', { delivery, verdict: 'useful' }),
        button(say('do.notUseful'), 'verdict', { delivery, verdict: 'not-useful' }),
        report,
      ]),
    ]
  const other = verdict === 'useful' ? 'not-useful' : 'useful'
  return [
    text(say(`feedback.thanks.${verdict}`), { separator: true, spacing: 'Medium' }),
    buttons([button(say(`do.change.${other}`), 'verdict', { delivery, verdict: other }), report]),
  ]
}
