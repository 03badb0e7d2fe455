import type { Element } from '../card.ts'
import { barPicture } from './bar-picture.ts'
import { plain } from './safe-text.ts'

interface Gauge {
  value: number
  of: number
  /** The same in words, heard instead of the picture. */
  words: string
}

/** A thin bar as wide as its card: Teams' own, a stretched picture elsewhere. */
export function gauge({ value, of, words }: Gauge): Element[] {
  if (of === 0) return []
  const fallback: Element = {
    type: 'Image',
    url: barPicture(value / of),
    altText: plain(words),
    size: 'Stretch',
    spacing: 'Small',
  }
  return [{ type: 'ProgressBar', value, max: of, color: 'Accent', spacing: 'Small', fallback }]
}
