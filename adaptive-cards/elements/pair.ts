import type { Element } from '../card.ts'

/** Words on the left as wide as they can be, a short thing about them on the right. */
export const pair = (left: Element, right: Element): Element => ({
  type: 'ColumnSet',
  spacing: 'Medium',
  columns: [
    { type: 'Column', width: 'stretch', items: [left] },
    { type: 'Column', width: 'auto', verticalContentAlignment: 'Center', items: [right] },
  ],
})
