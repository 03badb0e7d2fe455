import type { Element, IColumn } from '../card.ts'
import { plain } from './safe-text.ts'

// One violet and one grey pixel, readable on light and dark grounds, stretched to a bar.
const VIOLET =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mMoqXwAAAMyAc5IpDjsAAAAAElFTkSuQmCC'
const GREY =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mM4ceIEAAS0Alko01LsAAAAAElFTkSuQmCC'
/** Fits the narrowest card (280 px) with its padding. */
const WIDTH = 220

interface Gauge {
  value: number
  of: number
  /** The same in words, heard instead of the pictures: what is there, what is left. */
  words: { done: string; left: string }
}

/** A thin bar: Teams' own, stretched pixels elsewhere. */
export function gauge({ value, of, words }: Gauge): Element[] {
  if (of === 0) return []
  const done = Math.round((WIDTH * Math.min(value, of)) / of)
  const columns = [...part(VIOLET, done, words.done), ...part(GREY, WIDTH - done, words.left)]
  const fallback: Element = { type: 'ColumnSet', spacing: 'Small', columns }
  return [{ type: 'ProgressBar', value, max: of, color: 'Accent', spacing: 'Small', fallback }]
}

function part(url: string, width: number, words: string): IColumn[] {
  if (width === 0) return []
  const bar: Element = { type: 'Image', url, altText: plain(words), width: `${width}px`, height: '6px' }
  return [{ type: 'Column', width: 'auto', spacing: 'None', items: [bar] }]
}
