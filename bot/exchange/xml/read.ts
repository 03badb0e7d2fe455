import { SaxesParser } from 'saxes'
import { EXCHANGE_LIMITS } from '../../../core/domain/exchange/limits.ts'
import { SAY, type Sentence } from '../../../core/domain/exchange/sentences.ts'
import { bareAmpersand } from './bare-ampersand.ts'
import type { Element } from './element.ts'
import { xmlReason } from './reasons.ts'

/** saxes expands no entity of a document's own and fetches nothing; depth, size and DOCTYPE are for us to refuse. */
// A small chunk, because the parser goes on to the end of one whatever it met in it.
export const XML_LIMITS = { depth: 64, nodes: 20_000, elements: 200_000, chunk: 4096 } as const

export interface XmlWanted {
  /** Elements handed over whole; what stands around them is only walked through. */
  element: string
  /** How names of elements and attributes are to be understood. */
  nameOf?(name: string): string
  /** `whole`: false when it holds more text than any question; what is over was not kept. */
  found(element: Element, whole: boolean): void
  /** Nothing more is wanted: the rest of the file is not read. */
  enough(): boolean
}

export interface XmlOutcome {
  /** Name of the outermost element; null when there is none. */
  root: string | null
  /** Why reading stopped before the end. What was found before stands. */
  trouble: { line: number; sentence: Sentence } | null
}

/** Reads a file piece by piece: never more than one wanted element is in memory. */
export function readXml(text: string, wanted: XmlWanted): XmlOutcome {
  const outcome: XmlOutcome = { root: null, trouble: null }
  const parser = new SaxesParser({ xmlns: false, fragment: false })
  const stop = (sentence: Sentence): void => {
    outcome.trouble ??= { line: Math.max(1, parser.line), sentence }
  }
  const deliver = listen(parser, wanted, outcome, stop)
  parser.on('doctype', () => stop(SAY.xmlDoctype()))
  parser.on('error', error => {
    if (outcome.trouble) return
    if (!MISMATCH.test(error.message)) deliver()
    const line = AMPERSAND.test(error.message) ? bareAmpersand(text) : null
    if (line === null) stop(xmlReason(error.message))
    else outcome.trouble ??= { line, sentence: SAY.xmlAmpersand() }
  })
  for (const chunk of chunksOf(text.startsWith('\uFEFF') ? text.slice(1) : text)) {
    parser.write(chunk)
    if (parser.line > EXCHANGE_LIMITS.lines) stop(SAY.tooManyLines(EXCHANGE_LIMITS.lines))
    if (outcome.trouble || wanted.enough()) return outcome
  }
  parser.close()
  deliver()
  return outcome
}

// What a lone `&` looks like to the parser, which takes everything up to the next `;` for its name.
const AMPERSAND = /entity|unclosed tag|unexpected end/
// The only mistake that is said after the tag it spoils.
const MISMATCH = /unexpected close tag/

/** With the line ends that XML wants, which the parser is slow to make itself. */
function* chunksOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = from + XML_LIMITS.chunk
    const to = text[end - 1] === '\r' && text[end] === '\n' ? end + 1 : end
    yield text.slice(from, to).replace(/\r\n?/g, '\n')
    from = to
  }
}

/** Gathers the wanted elements, and gives back what hands over the last of them. */
function listen(
  parser: SaxesParser<{ xmlns: false; fragment: false }>,
  { element, nameOf = name => name, found }: XmlWanted,
  outcome: XmlOutcome,
  stop: (sentence: Sentence) => void,
): () => void {
  const open: Element[] = []
  let closed: Element | undefined
  let [depth, nodes, elements, size, startedAt] = [0, 0, 0, 0, 1]
  // The parser says that a tag is closed just before it says that another one should have been: what follows is waited for.
  const deliver = (): void => {
    const ready = closed
    closed = undefined
    if (ready && !outcome.trouble) found(ready, size <= EXCHANGE_LIMITS.question)
  }
  const text = (piece: string): void => {
    if (open.length === 0) return
    size += piece.length
    if (size <= EXCHANGE_LIMITS.question) open.at(-1)?.children.push(piece)
  }
  parser.on('opentagstart', () => {
    startedAt = parser.line
  })
  parser.on('opentag', tag => {
    deliver()
    const name = nameOf(localName(tag.name))
    outcome.root ??= name
    if (++depth > XML_LIMITS.depth) stop(SAY.xmlTooDeep(XML_LIMITS.depth))
    if (++elements > XML_LIMITS.elements) stop(SAY.xmlTooMany(XML_LIMITS.elements))
    if (outcome.trouble || (open.length === 0 && name !== element)) return
    if (open.length === 0) [nodes, size] = [0, 0]
    nodes += 1 + Object.keys(tag.attributes).length
    if (nodes > XML_LIMITS.nodes) stop(SAY.xmlTooLarge())
    const child: Element = { name, attributes: attributesOf(tag.attributes, nameOf), children: [], line: startedAt }
    open.at(-1)?.children.push(child)
    open.push(child)
  })
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', () => {
    depth--
    deliver()
    const last = open.pop()
    if (open.length === 0) closed = last
  })
  return deliver
}

const attributesOf = (given: Record<string, string>, nameOf: (name: string) => string): ReadonlyMap<string, string> =>
  new Map(Object.entries(given).map(([key, value]) => [nameOf(localName(key)), value]))

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
