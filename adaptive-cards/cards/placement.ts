import type { PlacementNotice } from '../../core/notices/placement.ts'
import type { Spoken } from '../card.ts'
import { chooseMessage, howSure, options } from '../elements/answer-inputs.ts'
import { box } from '../elements/box.ts'
import { button, submit } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { paragraphs, pointOut, small } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** One question of a placement. Answers travel in the buttons until the end: nothing is kept of one that is stopped. */
export function placementCard({ series, question, given, nothingChosen }: PlacementNotice, say: Say): Spoken {
  const data = { given: [...given], question: question.id }
  const place = say('placement.place', { series, number: given.length + 1 })
  return card(say, {
    summary: place,
    body: [
      small(question.plain ? say('question.plain', { where: place }) : place),
      ...(given.length === 0 ? [small(say('placement.intro'), { spacing: 'Small' })] : []),
      ...(question.context ? [box('emphasis', paragraphs(question.context))] : []),
      ...(nothingChosen ? [pointOut(chooseMessage(question, say), { spacing: 'Medium' })] : []),
      options(question, say),
      howSure(say),
    ],
    actions: [
      submit(say('do.answer'), 'placeAnswer', data),
      button(say('do.place.skip'), 'placeSkip', data),
      button(say('do.place.stop'), 'placeStop', {}),
    ],
  })
}
