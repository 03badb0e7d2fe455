import type { FeedbackNotice } from '../../core/notices/learning.ts'
import type { Element, Spoken } from '../card.ts'
import { aside } from '../elements/aside.ts'
import { box } from '../elements/box.ts'
import { button } from '../elements/buttons.ts'
import { explainedOptions } from '../elements/explained-options.ts'
import { card } from '../elements/frame.ts'
import { whyThisCard } from '../elements/reason.ts'
import { reveal } from '../elements/reveal.ts'
import { sourceLines, statusLines } from '../elements/sources.ts'
import { heading, paragraphs, small, text, title } from '../elements/text.ts'
import { verdict } from '../elements/verdict.ts'
import type { Say } from '../words/say.ts'

/** After the answer: what it was worth, why, something to try, where it comes from, when it returns. */
export function feedbackCard(notice: FeedbackNotice, say: Say): Spoken {
  return card(say, {
    summary: say(notice.right ? 'feedback.summary.right' : 'feedback.summary.notYet', { title: notice.title }),
    body: [
      small(notice.series),
      title(say(notice.right ? 'feedback.right' : 'feedback.notYet'), {
        color: notice.right ? 'Good' : 'Accent',
        spacing: 'Small',
      }),
      ...kindWord(notice, say),
      text(notice.stem, { spacing: 'Medium', isSubtle: true }),
      ...explainedOptions(notice, say),
      ...situation(notice, say),
      ...toTry(notice, say),
      ...whereAndWhen(notice, say),
      ...verdict(notice, say),
      ...aside(notice.aside, notice.delivery, say),
    ],
    actions: notice.another ? [button(say('do.another'), 'another', {})] : [],
  })
}

/** What deserves a word more than right or not yet: being sure and mistaken is the best moment to learn. */
function kindWord({ repeated, right, confidence }: FeedbackNotice, say: Say): Element[] {
  return [
    ...(!right && confidence === 3 ? [text(say('feedback.certain'), { spacing: 'Small' })] : []),
    ...(right && confidence === 1 ? [text(say('feedback.hesitated'), { spacing: 'Small' })] : []),
    ...(repeated ? [small(say('feedback.repeated'), { spacing: 'Small' })] : []),
  ]
}

const situation = ({ context }: FeedbackNotice, say: Say): Element[] =>
  context ? reveal('situation', say('feedback.context'), [box('emphasis', paragraphs(context))]) : []

function toTry({ tryToday, followUp }: FeedbackNotice, say: Say): Element[] {
  return [
    box('accent', [heading(say('feedback.try'), { spacing: 'None' }), ...paragraphs(tryToday, { spacing: 'Small' })]),
    ...(followUp ? [heading(say('feedback.followUp')), text(followUp, { spacing: 'Small' })] : []),
  ]
}

function whereAndWhen({ backInDays, sources, status, reviewBy, reason }: FeedbackNotice, say: Say): Element[] {
  return [
    ...sourceLines(sources, say),
    ...statusLines(status, reviewBy, say),
    ...(backInDays === null
      ? []
      : [text(say('feedback.back', { when: say('time.in', { days: backInDays }) }), { spacing: 'Medium' })]),
    ...whyThisCard(reason, say),
  ]
}
