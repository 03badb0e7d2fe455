import type { Element } from './element.ts'

export type Reading = { readonly root: Element } | { readonly problem: string }

/** Mutable while it is being read. */
interface Open {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
  prefixes: ReadonlySet<string>
}

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?'
const ATTRIBUTE = `\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`
const TOKEN = new RegExp(
  [
    '(?<skip><\\?xml[^?]*\\?>|<!--(?:(?!--)[\\s\\S])*-->)',
    `</(?<close>${NAME})\\s*>`,
    `<(?<open>${NAME})(?<attributes>(?:${ATTRIBUTE.replaceAll(/\((?!\?)/g, '(?:')})*)\\s*(?<empty>/?)>`,
    '(?<text>[^<]+)',
  ].join('|'),
  'y',
)

/**
 * A strict reader for the XML that add-in manifests need: elements, attributes, text, comments. A DOCTYPE, CDATA,
 * processing instructions and entities of one's own are refused, as Office's own services refuse them.
 */
export function readXml(source: string): Reading {
  const stack: Open[] = []
  let root: Element | undefined
  let place = 0
  const problem = (message: string): Reading => ({
    problem: `line ${source.slice(0, place).split('\n').length}: ${message}`,
  })
  while (place < source.length) {
    TOKEN.lastIndex = place
    const token = TOKEN.exec(source)?.groups
    if (token === undefined) return problem('this is not well-formed XML')
    const top = stack.at(-1)
    if (token.open !== undefined) {
      if (root !== undefined) return problem(`<${token.open}> stands after the end of the document`)
      const opened = open(token.open, token.attributes ?? '', top)
      if (typeof opened === 'string') return problem(opened)
      top?.children.push(opened)
      if (token.empty === '') stack.push(opened)
      else if (top === undefined) root = opened
    } else if (token.close !== undefined) {
      if (top?.name !== token.close) return problem(`</${token.close}> does not close <${top?.name ?? ''}>`)
      stack.pop()
      if (stack.length === 0) root = top
    } else if (token.text !== undefined) {
      const text = decode(token.text)
      if (text === undefined) return problem('an "&" that is not a known reference')
      if (top !== undefined) top.text += text.trim()
      else if (text.trim() !== '') return problem('text outside the root element')
    }
    place = TOKEN.lastIndex
  }
  return root === undefined ? problem(`<${stack.at(-1)?.name ?? ''}> is never closed`) : { root }
}

/** The element that a start tag opens, or what is wrong with the tag. */
function open(name: string, source: string, parent: Open | undefined): Open | string {
  const attributes: Record<string, string> = {}
  for (const [, key = '', double, single] of source.matchAll(new RegExp(ATTRIBUTE, 'g'))) {
    const value = decode(double ?? single ?? '')
    if (value === undefined) return `an "&" that is not a known reference in ${key}`
    if (Object.hasOwn(attributes, key)) return `<${name}> has the attribute ${key} twice`
    attributes[key] = value
  }
  const prefixes = new Set(parent?.prefixes)
  for (const key of Object.keys(attributes)) if (key.startsWith('xmlns:')) prefixes.add(key.slice(6))
  const unknown = [name, ...Object.keys(attributes)]
    .map(prefixOf)
    .find(prefix => prefix !== '' && prefix !== 'xmlns' && !prefixes.has(prefix))
  return unknown === undefined
    ? { name, attributes, children: [], text: '', prefixes }
    : `the prefix "${unknown}" of <${name}> is not declared`
}

const prefixOf = (name: string) => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '')

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with its references resolved, or `undefined` when one is unknown. */
function decode(text: string): string | undefined {
  let unknown = false
  const decoded = text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+))?(;?)/g, (_, decimal, hex, name, end) => {
    const character = name === undefined ? fromCode(decimal, hex) : NAMED[name]
    if (end === '' || character === undefined) unknown = true
    return character ?? ''
  })
  return unknown ? undefined : decoded
}

function fromCode(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
