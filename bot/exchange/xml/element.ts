/** One element of a file, with everything in it. Attributes and names are as the reader of the format wants them. */
export interface Element {
  name: string
  attributes: ReadonlyMap<string, string>
  children: (Element | string)[]
  /** 1-based. */
  line: number
}

export const isElement = (child: Element | string): child is Element => typeof child !== 'string'

export const childrenOf = (of: Element | undefined, name: string): Element[] =>
  of?.children.filter(isElement).filter(child => child.name === name) ?? []

export const childOf = (of: Element | undefined, name: string): Element | undefined => childrenOf(of, name)[0]

/** Every element below, in the order of the file. */
export function* below(of: Element): Generator<Element> {
  for (const child of of.children)
    if (isElement(child)) {
      yield child
      yield* below(child)
    }
}

/** All the text in an element, as it stands. */
export const textIn = (of: Element | undefined): string =>
  of?.children.map(child => (isElement(child) ? textIn(child) : child)).join('') ?? ''
