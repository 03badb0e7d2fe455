import type { Element } from '../card.ts'
import { tappable } from './buttons.ts'
import { pair } from './pair.ts'
import { plain } from './safe-text.ts'
import { small, text } from './text.ts'

interface Fold {
  /** Unique in the card. */
  id: string
  title: string
  /** What is in it, in a line. */
  now: string
  /** What touching it does: in a word, and in words that make sense alone. */
  touch: { word: string; name: string }
  items: Element[]
}

/** A part of a long card: its title and a line, and the rest one touch away, in place. */
export function fold({ id, title, now, touch, items }: Fold): Element[] {
  const head = [
    pair(text(title, { weight: 'Bolder' }), text(touch.word, { color: 'Accent' })),
    small(now, { spacing: 'None' }),
  ]
  const show = { type: 'Action.ToggleVisibility', title: plain(touch.name), targetElements: [id] } as const
  return [
    tappable(head, { ...show, targetElements: [id] }, { separator: true, spacing: 'Medium' }),
    { type: 'Container', id, isVisible: false, spacing: 'Small', items },
  ]
}
