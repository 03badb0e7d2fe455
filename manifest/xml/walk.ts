import type { Element } from './element.ts'

/** Every element from this one down, parents first. */
export function descendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(descendants)]
}

/** A name without its namespace prefix: `bt:Image` → `Image`. */
export const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** All elements of that local name. */
export const named = (root: Element, name: string) => descendants(root).filter(one => localName(one.name) === name)

/** The text of the root's direct child of that name, or its DefaultValue; empty when it is not there. */
export function childValue(root: Element, name: string): string {
  const child = root.children.find(one => one.name === name)
  return child === undefined ? '' : (child.attributes.DefaultValue ?? child.text)
}
