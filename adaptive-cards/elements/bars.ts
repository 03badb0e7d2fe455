import type { Element } from '../card.ts'
import { pair } from './pair.ts'
import { plain, shortened } from './safe-text.ts'
import { text } from './text.ts'

const LONGEST_LABEL = 60

/** A count for each option: Teams' own chart, and the same in lines of words where it is not known. */
export function bars(title: string, all: readonly { label: string; count: number }[]): Element {
  const counts = all.map(({ label, count }) => ({ label: shortened(label, LONGEST_LABEL), count }))
  const fallback: Element = {
    type: 'Container',
    spacing: 'Small',
    items: counts.map(({ label, count }) => pair(text(label), text(String(count), { weight: 'Bolder' }))),
  }
  return {
    type: 'Chart.HorizontalBar',
    title: plain(title),
    data: counts.map(({ label, count }) => ({ x: plain(label), y: count })),
    fallback,
  }
}
