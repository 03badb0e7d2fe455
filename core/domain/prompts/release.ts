import type { PromptTemplate } from '../content/prompt-template.ts'
import type { Detector, Finding } from '../privacy/finding.ts'
import { findPersonalData } from '../privacy/guard.ts'
import { needsConfirmation, type Rule } from '../privacy/rule.ts'
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

/** A field of whatever form: what was typed in it, and what it may hold. */
export interface Field {
  id: string
  value: string
  rule: Rule
}

/** A filled template. `detect`: the guard, with the organisation's own terms where it has some. */
export function release(
  { body, slots }: Pick<PromptTemplate, 'body' | 'slots'>,
  values: Values,
  confirmed: string | null,
  detect: Detector = findPersonalData,
): Release {
  const filled = fill({ body, slots }, values)
  if (!('text' in filled)) return { kind: 'incomplete', problems: filled }
  const fields = slots.map(({ id, personalData }) => ({ id, value: values[id] ?? '', rule: personalData }))
  return releaseText(filled.text, fields, confirmed, detect)
}

/**
 * `confirmed` is the key of the concerns that someone said yes to: as soon as something else is recognised the key
 * differs and the question is asked again.
 */
export function releaseText(
  text: string,
  fields: readonly Field[],
  confirmed: string | null,
  detect: Detector,
): Exclude<Release, { kind: 'incomplete' }> {
  const concerns = concernsIn(text, fields, detect)
  const key = keyOf(concerns)
  return concerns.length === 0 || key === confirmed ? { kind: 'ready', text } : { kind: 'confirm', concerns, key }
}

/** What needs a yes, field by field; then what no field shows by itself, such as an IBAN cut in two. */
function concernsIn(text: string, fields: readonly Field[], detect: Detector): Concern[] {
  const inFields = fields.flatMap(({ id, value, rule }) =>
    detect(value.trim())
      .filter(finding => needsConfirmation(finding, rule))
      .map(finding => ({ slot: id, finding })),
  )
  const together = detect(text)
    .filter(({ severity }) => severity === 'high')
    .filter(({ text: found }) => !inFields.some(({ finding }) => finding.text === found))
    .map(finding => ({ slot: null, finding }))
  return [...inFields, ...together]
}

const keyOf = (concerns: readonly Concern[]): string =>
  JSON.stringify(concerns.map(({ slot, finding }) => [slot, finding.type, finding.text]))
