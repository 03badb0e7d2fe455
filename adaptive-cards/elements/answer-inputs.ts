import type { ShownQuestion } from '../../core/domain/learning/question.ts'
import type { Element } from '../card.ts'
import type { Say } from '../words/say.ts'
import { choices } from './inputs.ts'

export const chooseMessage = ({ multiple }: ShownQuestion, say: Say): string =>
  say(multiple ? 'question.chooseSome' : 'question.choose')

/** The stem is the label of the choices, so that a screen reader says it on entering them, wherever it comes from. */
export function options(question: ShownQuestion, say: Say): Element {
  const { stem, multiple, options } = question
  return choices(
    'choice',
    multiple ? say('question.multiple', { stem }) : stem,
    options.map(option => ({ title: option.text, value: option.id })),
    {
      style: 'expanded',
      isMultiSelect: multiple,
      isRequired: true,
      errorMessage: chooseMessage(question, say),
      spacing: 'Large',
    },
  )
}

export const howSure = (say: Say): Element =>
  choices(
    'confidence',
    say('confidence.label'),
    (['1', '2', '3'] as const).map(level => ({ title: say(`confidence.${level}`), value: level })),
    { style: 'compact', placeholder: say('confidence.placeholder'), spacing: 'Large' },
  )
