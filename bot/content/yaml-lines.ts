import { EVENT_ID, type Event, getScalarValue } from 'js-yaml'

/** 1-based line of an offset in a text; Windows and old Mac line ends count as one. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n?|\n/).length

/** How many documents a file holds, and the offset where the second one has its first word. */
export function documentsIn(events: readonly Event[]): { count: number; second: number } {
  const starts = events.flatMap((event, i) => (event.type === EVENT_ID.DOCUMENT ? [i] : []))
  const first = starts[1] === undefined ? undefined : events.slice(starts[1]).find(event => offsetOf(event) >= 0)
  return { count: starts.length, second: first ? offsetOf(first) : 0 }
}

interface Place {
  /** Where an author looks for it: the key of a field, the first word of a list item. */
  offset: number
  inside: Map<string, Place>
}

/** Line of the value at a path; of the nearest parent that exists when it is absent. Built when first asked. */
export function linesOf(events: readonly Event[], text: string): (path: readonly PropertyKey[]) => number {
  let root: Place | null = null
  return path => {
    root ??= placesOf(events, text)
    let place = root
    for (const key of path) {
      const next = place.inside.get(String(key))
      if (!next) break
      place = next
    }
    return lineAt(text, place.offset)
  }
}

interface Open {
  place: Place
  kind: 'document' | 'sequence' | 'mapping'
  key: { name: string; offset: number } | null
}

function placesOf(events: readonly Event[], text: string): Place {
  const root: Place = { offset: 0, inside: new Map() }
  const open: Open[] = []
  for (const event of events) {
    const parent = open.at(-1)
    if (event.type === EVENT_ID.POP) open.pop()
    else if (event.type === EVENT_ID.DOCUMENT) open.push({ place: root, kind: 'document', key: null })
    else if (parent?.kind === 'mapping' && parent.key === null) {
      // A collection as a key has no name in a path; it is read and left aside.
      const name = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : ''
      parent.key = { name, offset: offsetOf(event) }
      if (isCollection(event)) open.push({ place: { offset: offsetOf(event), inside: new Map() }, ...kindOf(event) })
    } else if (parent) {
      const place = enter(parent, event)
      if (isCollection(event)) open.push({ place, ...kindOf(event) })
    }
  }
  return root
}

function enter(parent: Open, event: Event): Place {
  if (parent.kind === 'document') {
    parent.place.offset = Math.max(0, offsetOf(event))
    return parent.place
  }
  const name = parent.key?.name ?? String(parent.place.inside.size)
  const place: Place = { offset: parent.key?.offset ?? offsetOf(event), inside: new Map() }
  if (place.offset < 0) place.offset = parent.place.offset
  parent.place.inside.set(name, place)
  parent.key = null
  return place
}

const isCollection = (event: Event): boolean => event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING
const kindOf = (event: Event): Pick<Open, 'kind' | 'key'> => ({
  kind: event.type === EVENT_ID.SEQUENCE ? 'sequence' : 'mapping',
  key: null,
})

/** -1 for what has no place of its own, such as an empty value. */
function offsetOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart
  if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) return event.start
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart
  return -1
}
