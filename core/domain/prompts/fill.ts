import { dayFromIso, utcMillisOf } from '../calendar/day.ts'
import type { PromptTemplate, Slot } from '../content/prompt-template.ts'
import { replaceSlots, slotsIn } from './slots.ts'

/** Slot id → what was typed. */
export type Values = Readonly<Record<string, string>>

/** The text to copy, or what is still to be done, by slot id, in the order of the form. */
export type Fill =
  | { text: string }
  | { missing: string[]; tooLong: { slot: string; length: number; max: number }[]; notFitting: string[] }

type Fillable = Pick<PromptTemplate, 'body' | 'slots'>

/** Template and values → text. Values are trimmed; dates are spelled out; a line that only brings an empty optional slot goes. */
export function fill({ body, slots }: Fillable, values: Values): Fill {
  const typed = (slot: Slot) => (values[slot.id] ?? '').trim()
  const missing = slots.filter(slot => slot.required && typed(slot) === '').map(slot => slot.id)
  const tooLong = slots.flatMap(slot => {
    const length = typed(slot).length
    return slot.max !== undefined && length > slot.max ? [{ slot: slot.id, length, max: slot.max }] : []
  })
  const notFitting = slots.filter(slot => typed(slot) !== '' && !fits(slot, typed(slot))).map(slot => slot.id)
  if (missing.length + tooLong.length + notFitting.length > 0) return { missing, tooLong, notFitting }

  const written = new Map(slots.map(slot => [slot.id, inWords(slot, typed(slot))]))
  return { text: compose(body, id => written.get(id) ?? '') }
}

/** What the text looks like so far: an empty required slot shows as [its label]. */
export function preview({ body, slots }: Fillable, values: Values): string {
  const written = new Map(
    slots.map(slot => {
      const typed = (values[slot.id] ?? '').trim()
      return [slot.id, typed === '' && slot.required ? `[${slot.label}]` : inWords(slot, typed)]
    }),
  )
  return compose(body, id => written.get(id) ?? '')
}

function fits(slot: Slot, typed: string): boolean {
  if (slot.type === 'number') return /^[-+]?\d[\d {2}.]*(,\d+)?$/.test(typed)
  if (slot.type === 'date') return dayFromIso(typed) !== null
  if (slot.type === 'choice') return slot.choices?.includes(typed) ?? false
  return true
}

// Templates are written in French, so a date typed in one is spelled in French.
const LONG_DATE = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })

function inWords(slot: Slot, typed: string): string {
  const day = slot.type === 'date' ? dayFromIso(typed) : null
  return day === null ? typed : LONG_DATE.format(utcMillisOf(day))
}

function compose(body: string, value: (id: string) => string): string {
  const lines = body.split('\n').filter(line => !bringsNothing(line, value))
  return replaceSlots(lines.join('\n'), value)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** « Ton : {{ton}} » with no tone: a label and nothing after it. */
function bringsNothing(line: string, value: (id: string) => string): boolean {
  const used = slotsIn(line)
  if (used.length === 0 || used.some(id => value(id) !== '')) return false
  const rest = replaceSlots(line, () => '').replace(/[\s«»".;,-]/g, '')
  return rest === '' || rest.endsWith(':')
}
