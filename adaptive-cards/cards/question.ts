import type { QuestionNotice } from '../../core/notices/learning.ts'
import type { Action, Element, Spoken } from '../card.ts'
import { box } from '../elements/box.ts'
import { button, submit, tucked } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { choices } from '../elements/inputs.ts'
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
      ...(notice.nothingChosen ? [pointOut(errorMessage(notice, say), { spacing: 'Medium' })] : []),
      options(notice, say),
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

const errorMessage = ({ question }: QuestionNotice, say: Say): string =>
  say(question.multiple ? 'question.chooseSome' : 'question.choose')

/** The stem is the label of the choices, so that a screen reader says it on entering them, wherever it comes from. */
function options(notice: QuestionNotice, say: Say): Element {
  const { stem, multiple, options } = notice.question
  return choices(
    'choice',
    multiple ? say('question.multiple', { stem }) : stem,
    options.map(option => ({ title: option.text, value: option.id })),
    {
      style: 'expanded',
      isMultiSelect: multiple,
      isRequired: true,
      errorMessage: errorMessage(notice, say),
      spacing: 'Large',
    },
  )
}

const howSure = (say: Say): Element =>
  choices(
    'confidence',
    say('confidence.label'),
    (['1', '2', '3'] as const).map(level => ({ title: say(`confidence.${level}`), value: level })),
    { style: 'compact', placeholder: say('confidence.placeholder'), spacing: 'Large' },
  )

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
