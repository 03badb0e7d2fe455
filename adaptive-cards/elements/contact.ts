import type { Element } from '../card.ts'
import type { Say } from '../words/say.ts'
import { small } from './text.ts'

/** A human to turn to: on every card where somebody may be stuck. */
export const contactLine = (contact: string, say: Say): Element =>
  small(say('contact.line', { contact }), { spacing: 'Medium' })
