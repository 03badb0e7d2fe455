import type { Element, IToggleVisibilityAction } from '../card.ts'
import { linkLine } from './buttons.ts'
import { plain } from './safe-text.ts'

/** A quiet line that shows what comes with it, in place and without asking the server. `id` is unique in the card. */
export function reveal(id: string, words: string, items: Element[]): Element[] {
  const toggle: IToggleVisibilityAction = {
    type: 'Action.ToggleVisibility',
    title: plain(words),
    targetElements: [id],
  }
  return [linkLine(words, toggle), { type: 'Container', id, isVisible: false, spacing: 'Small', items }]
}
