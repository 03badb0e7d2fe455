import type { PromptTemplate } from '../content/prompt-template.ts'
import type { Finding } from '../privacy/finding.ts'
import { findPersonalData } from '../privacy/guard.ts'
import { needsConfirmation } from '../privacy/rule.ts'
import { type Fill, fill, type Values } from './fill.ts'

/** Something personal that would leave with the text. `slot` null: it only shows once the fields are put together. */
export interface Concern {
  slot: string | null
  finding: Finding
}

/** May the text leave the pane (to the clipboard, to the document)? */
export type Release =
  | { kind: 'ready'; text: string }
  | { kind: 'incomplete'; problems: Exclude<Fill, { text: string }> }
  | { kind: 'confirm'; concerns: Concern[]; key: string }

type Releasable = Pick<PromptTemplate, 'body' | 'slots'>

/**
 * `confirmed` is the key of the concerns that someone said yes to: as soon as something else is recognised the key
 * differs and the question is asked again.
 */
export function release(template: Releasable, values: Values, confirmed: string | null): Release {
  const filled = fill(template, values)
  if (!('text' in filled)) return { kind: 'incomplete', problems: filled }
  const concerns = concernsIn(template, values, filled.text)
  const key = keyOf(concerns)
  return concerns.length === 0 || key === confirmed
    ? { kind: 'ready', text: filled.text }
    : { kind: 'confirm', concerns, key }
}

/** What needs a yes, field by field; then what no field shows by itself, such as an IBAN cut in two. */
export function concernsIn({ slots }: Releasable, values: Values, text: string): Concern[] {
  const inSlots = slots.flatMap(slot =>
    findPersonalData((values[slot.id] ?? '').trim())
      .filter(finding => needsConfirmation(finding, slot.personalData))
      .map(finding => ({ slot: slot.id, finding })),
  )
  const together = findPersonalData(text)
    .filter(({ severity }) => severity === 'high')
    .filter(({ text: found }) => !inSlots.some(({ finding }) => finding.text === found))
    .map(finding => ({ slot: null, finding }))
  return [...inSlots, ...together]
}

export const keyOf = (concerns: readonly Concern[]): string =>
  JSON.stringify(concerns.map(({ slot, finding }) => [slot, finding.type, finding.text]))
