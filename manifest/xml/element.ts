/** An XML element as data: what the generators build and the reader gives back. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

type Attributes = Record<string, string>

/** `element('Set', { Name: 'WordApi' })`, `element('Id', 'some text')`, `element('Hosts', [child])`. */
export function element(name: string, ...parts: (Attributes | string | readonly Element[])[]): Element {
  let attributes: Attributes = {}
  let children: readonly Element[] = []
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') text = part
    else if (isList(part)) children = part
    else attributes = part
  }
  return { name, attributes, children, text }
}
const isList = (part: Attributes | readonly Element[]): part is readonly Element[] => Array.isArray(part)

export function writeXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`
}

function write({ name, attributes, children, text }: Element, indent: string): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const open = `${indent}<${name}${list.join('')}`
  if (text !== '') return `${open}>${escaped(text)}</${name}>\n`
  if (children.length === 0) return `${open}/>\n`
  return `${open}>\n${children.map(child => write(child, `${indent}  `)).join('')}${indent}</${name}>\n`
}

/** Line ends become references: a bare one in an attribute is read back as a space. */
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' }
const escaped = (value: string) => value.replace(/[&<>"\n]/g, character => ESCAPES[character] ?? character)
