import type { Element } from '../card.ts'
import type { Say } from '../words/say.ts'
import { fold } from './fold.ts'
import { heading } from './text.ts'

interface Section {
  /** Unique in the card. */
  id: string
  title: string
  /** How it stands now, in a line. */
  now: string
  fields: Element[]
  /** Something in it is to be looked at again. */
  open: boolean
}

/** A part of a long form: how it stands, and its fields one touch away. Hidden fields are sent like the others. */
export function section({ id, title, now, fields, open }: Section, say: Say): Element[] {
  if (open) return [heading(title, { separator: true }), ...fields]
  const touch = { word: say('prefs.change'), name: say('prefs.changePart', { part: title }) }
  return fold({ id, title, now, touch, items: fields })
}
