import type { Element } from '../card.ts'
import type { Say } from '../words/say.ts'
import { tappable } from './buttons.ts'
import { pair } from './pair.ts'
import { plain } from './safe-text.ts'
import { heading, small, text } from './text.ts'

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
  const head = [
    pair(text(title, { weight: 'Bolder' }), text(say('prefs.change'), { color: 'Accent' })),
    small(now, { spacing: 'None' }),
  ]
  const change = {
    type: 'Action.ToggleVisibility',
    title: plain(say('prefs.changePart', { part: title })),
    targetElements: [id],
  } as const
  return [
    tappable(head, { ...change, targetElements: [id] }, { separator: true, spacing: 'Medium' }),
    { type: 'Container', id, isVisible: false, spacing: 'Small', items: fields },
  ]
}
