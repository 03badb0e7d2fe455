import type { QuestionNotice } from '../../core/notices/learning.ts'
import type { Action, Spoken } from '../card.ts'
import { chooseMessage, howSure, options } from '../elements/answer-inputs.ts'
import { box } from '../elements/box.ts'
import { button, submit, tucked } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { whyThisCard } from '../elements/reason.ts'
import { paragraphs, pointOut, small } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** The card of the day, before the answer: what to read, what to choose, and every way to do something else. */
export function questionCard(notice: QuestionNotice, say: Say): Spoken {
  const { question } = notice
  return card(say, {
    of: notice.delivery,
    summary: say('question.summary', { series: notice.series }),
    body: [
      small(placeOf(notice, say)),
      ...(question.context ? [box('emphasis', paragraphs(question.context))] : []),
      ...(notice.nothingChosen ? [pointOut(chooseMessage(question, say), { spacing: 'Medium' })] : []),
      options(question, say),
      howSure(say),
      ...whyThisCard(notice.reason, say),
    ],
    actions: actions(notice, say),
  })
}

function placeOf({ series, position, of, question }: QuestionNotice, say: Say): string {
  const where = of > 1 ? say('question.place', { series, position, of }) : series
  return question.plain ? say('question.plain', { where }) : where
}

function actions({ delivery, question }: QuestionNotice, say: Say): Action[] {
  return [
    submit(say('do.answer'), 'answer', { delivery }),
    button(say('do.later'), 'later', { delivery }),
    button(say('do.pass'), 'pass', { delivery }),
    ...(question.hasPlain
      ? [button(say(question.plain ? 'do.full' : 'do.plain'), 'wording', { delivery, plain: !question.plain }, tucked)]
      : []),
    button(say('do.exclude'), 'exclude', { delivery }, tucked),
    button(say('do.openPause'), 'openPause', {}, tucked),
  ]
}
