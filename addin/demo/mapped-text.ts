/** A paragraph's words as they are seen, each character with its place in the page. */
export interface MappedText {
  text: string
  /** The range of `text.slice(start, end)`. */
  range(start: number, end: number): Range
}

interface Place {
  node: Node
  offset: number
}

/** Runs of the source's spaces are one space, as the page shows them; `<br>` is a line end. No-break spaces stay. */
export function mappedText(block: Node): MappedText {
  const places: Place[] = []
  let text = ''
  const take = (character: string, place: Place) => {
    const isSpace = /[ \t\r\n]/.test(character)
    if (isSpace && /(^|[ \n])$/.test(text)) return
    text += isSpace && character !== '\n' ? ' ' : character
    places.push(place)
  }
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement && node.parentNode) take('\n', placeOf(node, node.parentNode))
    if (!(node instanceof Text)) continue
    const { data } = node
    for (let offset = 0; offset < data.length; offset += 1)
      take(data.charAt(offset).replace('\n', ' '), { node, offset })
  }
  return { text: text.trimEnd(), range: (start, end) => rangeOf(places[start], places[end - 1]) }
}

const placeOf = (node: ChildNode, parent: ParentNode): Place => ({
  node: parent,
  offset: [...parent.childNodes].indexOf(node),
})

function rangeOf(first: Place | undefined, last: Place | undefined): Range {
  const range = document.createRange()
  if (!first || !last) return range
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset + 1)
  return range
}
