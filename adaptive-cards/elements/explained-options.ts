import type { ExplainedOption, FeedbackNotice } from '../../core/notices/learning.ts'
import type { Element } from '../card.ts'
import type { Say } from '../words/say.ts'
import { box } from './box.ts'
import { reveal } from './reveal.ts'
import { small, text } from './text.ts'

type Of = Pick<FeedbackNotice, 'options' | 'multiple'>

/** What was chosen and what was right, each with its explanation; the others one touch away. */
export function explainedOptions({ options, multiple }: Of, say: Say): Element[] {
  const chosen = options.filter(option => option.chosen)
  const missed = options.filter(option => option.right && !option.chosen)
  const others = options.filter(option => !option.right && !option.chosen)
  return [
    ...chosen.map(option => boxed(option, say(chosenWords(option, multiple)))),
    ...missed.map(option => boxed(option, say(multiple ? 'feedback.also' : 'feedback.expected'))),
    ...(others.length > 0
      ? reveal(
          'others',
          say('feedback.others', { count: others.length }),
          others.flatMap(option => aside(option)),
        )
      : []),
  ]
}

function chosenWords({ right }: ExplainedOption, multiple: boolean) {
  if (multiple) return right ? 'feedback.well' : 'feedback.rather'
  return right ? 'feedback.yours.right' : 'feedback.yours'
}

/** Green ground and a tick for what is right, a plain ground otherwise: never red. */
const boxed = ({ right, text: words, why }: ExplainedOption, label: string): Element =>
  box(right ? 'good' : 'emphasis', [
    small(label, { isSubtle: false }),
    text(words, { weight: 'Bolder', spacing: 'Small' }),
    text(why, { spacing: 'Small' }),
  ])

const aside = ({ text: words, why }: ExplainedOption): Element[] => [
  text(words, { weight: 'Bolder', spacing: 'Medium' }),
  text(why, { spacing: 'Small' }),
]
