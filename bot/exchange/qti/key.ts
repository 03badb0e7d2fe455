import { shareOf } from '../../../core/domain/exchange/grades.ts'
import { numberOf } from '../../../core/domain/exchange/numbers.ts'
import type { Complain } from '../../../core/domain/exchange/reading.ts'
import { SAY } from '../../../core/domain/exchange/sentences.ts'
import { trim } from '../../../core/domain/exchange/trim.ts'
import { childOf, childrenOf, type Element, textIn } from '../xml/element.ts'

export interface Key {
  single: boolean
  weightOf(choice: Element): number
}

export const choiceId = (choice: Element): string => choice.attributes.get('identifier') ?? ''

/** What the item declares to be right: a mapping when it has one, else the correct response. */
export function keyOf(item: Element, interaction: Element, choices: readonly Element[], complain: Complain): Key {
  const name = interaction.attributes.get('responseIdentifier') ?? ''
  const declared = childrenOf(item, 'responseDeclaration').find(other => other.attributes.get('identifier') === name)
  const single = isSingle(interaction, declared)
  if (!declared) complain(interaction.line, SAY.qtiNoResponse(name.slice(0, 40)))
  const mapping = declared && childOf(declared, 'mapping')
  const weights = (mapping && mapped(mapping, single)) ?? matched(declared, choices, single)
  if (declared && ![...weights.values()].some(weight => weight > 0)) complain(declared.line, SAY.qtiNoKey())
  return { single, weightOf: choice => weights.get(choiceId(choice)) ?? 0 }
}

function isSingle(interaction: Element, declared: Element | undefined): boolean {
  const cardinality = declared?.attributes.get('cardinality')
  if (interaction.name === 'inlineChoiceInteraction') return true
  return cardinality ? cardinality === 'single' : (interaction.attributes.get('maxChoices') ?? '1') === '1'
}

/** Right or not as a whole. Of several right choices each has its share, and choosing everything is worth nothing. */
function matched(
  declared: Element | undefined,
  choices: readonly Element[],
  single: boolean,
): ReadonlyMap<string, number> {
  const values = new Set(childrenOf(childOf(declared, 'correctResponse'), 'value').map(value => trim(textIn(value))))
  const rights = choices.filter(choice => values.has(choiceId(choice))).length
  if (rights === 0) return new Map()
  const wrong = single || rights === choices.length ? 0 : -shareOf(choices.length - rights)
  return new Map(
    choices.map(choice => [choiceId(choice), values.has(choiceId(choice)) ? shareOf(single ? 1 : rights) : wrong]),
  )
}

/** A mark for each choice, as a share of the most that can be had. Null when nothing in it is worth anything. */
function mapped(mapping: Element, single: boolean): ReadonlyMap<string, number> | null {
  const number = (text: string | undefined): number => numberOf(text ?? '') ?? 0
  const entries = childrenOf(mapping, 'mapEntry').map(
    entry => [entry.attributes.get('mapKey') ?? '', number(entry.attributes.get('mappedValue'))] as const,
  )
  const positive = entries.map(([, value]) => value).filter(value => value > 0)
  const whole =
    number(mapping.attributes.get('upperBound')) ||
    (single ? Math.max(0, ...positive) : positive.reduce((sum, value) => sum + value, 0))
  if (whole <= 0 || positive.length === 0) return null
  const share = (value: number): number => Number(Math.max(-100, Math.min(100, (value / whole) * 100)).toFixed(5))
  return new Map(entries.map(([id, value]) => [id, share(value)]))
}
