import type { Element, IContainer } from '../card.ts'

type Style = NonNullable<IContainer['style']>
type More = Omit<IContainer, 'type' | 'items' | 'style'>

/** A block set apart by its ground. Rounded in Teams, square elsewhere. */
export const box = (style: Style, items: Element[], more: More = {}): IContainer => ({
  type: 'Container',
  style,
  roundedCorners: true,
  spacing: 'Medium',
  items,
  ...more,
})

/** Things that belong together, without any ground. */
export const group = (items: Element[], more: More = {}): IContainer => ({ type: 'Container', items, ...more })
