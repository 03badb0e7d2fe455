import { below, childrenOf, type Element } from '../xml/element.ts'

const TEMPLATES = /\/(match_correct|map_response)(\.xml)?$/
/** Rules that only compare the response with the declared key, or add up its mapping. */
const RULES = new Set(
  'responseCondition responseIf responseElse responseElseIf match variable correct mapResponse setOutcomeValue baseValue isNull not and sum multiple'.split(
    ' ',
  ),
)

/** Whether the scoring says no more than the key does. Without any scoring, the key stands alone. */
export function isUnderstood(processing: Element | undefined): boolean {
  if (!processing) return true
  const template = processing.attributes.get('template')
  if (template && TEMPLATES.test(template)) return true
  const rules = [...below(processing)]
  if (rules.length === 0) return !template
  return rules.every(
    rule => RULES.has(rule.name) && (rule.name !== 'match' || childrenOf(rule, 'correct').length === 1),
  )
}
