import type { Inserted } from '../hosts/host.ts'

/** A text that can be edited, and where the cursor was last: the focus may be in the pane meanwhile. */
export interface Editor {
  selectedText(): string
  insert(text: string): Inserted
}

export function editorIn(element: HTMLElement): Editor {
  let cursor: Range | null = null
  let selected = ''
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection()
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
    if (!range || !element.contains(range.commonAncestorContainer)) return
    cursor = range.cloneRange()
    // The selection's own words, as they are seen; the range would give the spaces of the source.
    selected = String(selection).trim()
  })
  return {
    selectedText: () => selected,
    insert: text => insertAt(element, cursor ?? endOf(element), text),
  }
}

/** After what is selected, never over it. Through the browser's own editing, so that its undo knows about it. */
function insertAt(element: HTMLElement, cursor: Range, text: string): Inserted {
  const place = cursor.cloneRange()
  place.collapse(false)
  const focused = document.activeElement
  element.focus({ preventScroll: true })
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(place)
  const inserted = document.execCommand('insertText', false, text)
  reveal()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  return inserted ? { ok: true } : { ok: false, why: 'failed' }
}

function endOf(element: HTMLElement): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  range.collapse(false)
  return range
}

function reveal(): void {
  const node = document.getSelection()?.focusNode
  const element = node instanceof HTMLElement ? node : node?.parentElement
  element?.scrollIntoView({ block: 'nearest' })
}
