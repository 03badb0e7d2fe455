import type { Spot } from '../hosts/demo-protocol.ts'
import type { Inserted } from '../hosts/host.ts'
import { mappedText } from './mapped-text.ts'

/** A text that can be edited, and where the cursor was last: the focus may be in the pane meanwhile. */
export interface Editor {
  selectedText(): string
  insert(text: string): Inserted
  paragraphs(): string[]
  /** false: that paragraph is no longer there. */
  show(spot: Spot): boolean
  replace(text: string, expected: string): Inserted
  addNote(lines: readonly string[]): Inserted
  watch(changed: () => void): void
}

/** Paragraphs that the pane added; reading leaves them out. */
const NOTE = 'kept-note'

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
  const paragraphs = () => [...element.children].filter(block => !block.classList.contains(NOTE)).map(mappedText)
  return {
    selectedText: () => selected,
    insert: text => {
      const place = (cursor ?? endOf(element)).cloneRange()
      place.collapse(false)
      return write(element, place, text)
    },
    paragraphs: () => paragraphs().map(({ text }) => text),
    show: spot => {
      const all = paragraphs()
      const at = nearest(
        all.map(({ text }) => text),
        spot,
      )
      const block = all[at]
      if (!block) return false
      const shift = block.text.indexOf(spot.read)
      select(element, block.range(spot.start + shift, spot.end + shift))
      return true
    },
    replace: (text, expected) => {
      if (selected === '' || !cursor) return { ok: false, why: 'no-selection' }
      return selected === expected.trim() ? write(element, cursor, text) : { ok: false, why: 'changed' }
    },
    addNote: lines => {
      element.append(...lines.map(noteOf))
      element.lastElementChild?.scrollIntoView({ block: 'nearest' })
      return { ok: true }
    },
    watch: changed => element.addEventListener('input', changed),
  }
}

function nearest(texts: readonly string[], { read, index }: Spot): number {
  const candidates = texts.flatMap((text, i) => (text.includes(read) ? [i] : []))
  return candidates.sort((a, b) => Math.abs(a - (index ?? 0)) - Math.abs(b - (index ?? 0)))[0] ?? -1
}

function noteOf(line: string): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.className = NOTE
  paragraph.textContent = line
  return paragraph
}

/** Through the browser's own editing, so that its undo knows about it; the focus goes back to where it was. */
function write(element: HTMLElement, place: Range, text: string): Inserted {
  const focused = document.activeElement
  select(element, place)
  const inserted = document.execCommand('insertText', false, text)
  reveal()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  return inserted ? { ok: true } : { ok: false, why: 'failed' }
}

function select(element: HTMLElement, range: Range): void {
  element.focus({ preventScroll: true })
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  reveal()
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
