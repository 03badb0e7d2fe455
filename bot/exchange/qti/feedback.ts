import { plain, type RichText } from '../../../core/domain/exchange/question.ts'
import type { Complain } from '../../../core/domain/exchange/reading.ts'
import { SAY } from '../../../core/domain/exchange/sentences.ts'
import { trim } from '../../../core/domain/exchange/trim.ts'
import { below, childOf, childrenOf, type Element, textIn } from '../xml/element.ts'
import { choiceId } from './key.ts'
import { wordsIn } from './words.ts'

export interface ItemFeedback {
  general: RichText | null
  of(choice: Element): RichText | null
}

/** Feedback by choice (modal or inside the choice), and what is said whatever was answered. Any other is reported. */
export function itemFeedback(item: Element, choices: readonly Element[], complain: Complain): ItemFeedback {
  const ids = new Set(choices.map(choiceId))
  const byChoice = new Map<string, string>()
  const general: string[] = []
  for (const modal of childrenOf(item, 'modalFeedback')) {
    const { text } = wordsIn(modal)
    const id = modal.attributes.get('identifier') ?? ''
    const shown = (modal.attributes.get('showHide') ?? 'show') === 'show'
    if (text === '') continue
    if (shown && isAlwaysOn(item, modal.attributes.get('outcomeIdentifier') ?? '', id)) general.push(text)
    else if (shown && ids.has(id)) byChoice.set(id, text)
    else complain(modal.line, SAY.qtiFeedback())
  }
  const inBody = [...below(childOf(item, 'itemBody') ?? item)].find(({ name }) => name === 'feedbackBlock')
  if (inBody) complain(inBody.line, SAY.qtiFeedback())
  return {
    general: optional(general.join('\n\n')),
    of(choice) {
      const inside = [...below(choice)].filter(({ name }) => name === 'feedbackInline')
      const text = byChoice.get(choiceId(choice)) ?? inside.map(other => wordsIn(other).text).join('\n')
      return optional(text)
    },
  }
}

const optional = (text: string): RichText | null => (text === '' ? null : plain(text))

/** An outcome that has this value from the start. */
function isAlwaysOn(item: Element, outcome: string, value: string): boolean {
  const declared = childrenOf(item, 'outcomeDeclaration').find(other => other.attributes.get('identifier') === outcome)
  const values = childrenOf(childOf(declared, 'defaultValue'), 'value')
  return values.some(other => trim(textIn(other)) === value)
}
