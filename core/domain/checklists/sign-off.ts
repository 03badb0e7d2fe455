import type { Day } from '../calendar/day.ts'
import type { Checklist } from '../content/checklist.ts'

/**
 * What someone did with one item. `colleague`: left to somebody who knows better, which is no check yet. A note says how
 * it was checked, why it was left out or who will look; it stays with the receipt.
 */
export type Mark = { done: 'checked'; note?: string } | { done: 'skipped' | 'colleague'; note: string }

/** Item id → mark; an item without one was not looked at yet. */
export type Marks = Readonly<Record<string, Mark>>

export interface Receipt {
  checklist: string
  version: string
  title: string
  day: Day
  checked: readonly Said[]
  /** Said aloud: a receipt never hides what was not verified. */
  skipped: readonly Said[]
  /** Not verified either: somebody else is to look. */
  colleague: readonly Said[]
  /** Everything that was not optional has been checked. */
  complete: boolean
}

/** An item in its own words, and what was written there. */
export interface Said {
  text: string
  note: string
  optional: boolean
}

/** `missing`: items not looked at; `unsaid`: left out without a word, though not optional. Ids, in the list's order. */
export type SignOff = { receipt: Receipt } | { missing: string[]; unsaid: string[] }

/**
 * Marks → receipt, or what is missing. Any item may be left out: someone who has to tick in order to finish ticks what
 * they did not check. What is not optional takes a word of explanation and makes the receipt incomplete.
 */
export function signOff(checklist: Checklist, marks: Marks, day: Day): SignOff {
  const missing = checklist.items.filter(item => !marks[item.id]).map(item => item.id)
  const unsaid = checklist.items.filter(item => needsAWord(item, marks[item.id])).map(item => item.id)
  if (missing.length + unsaid.length > 0) return { missing, unsaid }

  const said = (done: Mark['done']): Said[] =>
    checklist.items.flatMap(({ id, text, optional }) => {
      const mark = marks[id]
      return mark?.done === done ? [{ text, note: (mark.note ?? '').trim(), optional }] : []
    })
  const [skipped, colleague] = [said('skipped'), said('colleague')]
  return {
    receipt: {
      checklist: checklist.id,
      version: checklist.version,
      title: checklist.title,
      day,
      checked: said('checked'),
      skipped,
      colleague,
      complete: [...skipped, ...colleague].every(item => item.optional),
    },
  }
}

type Item = Checklist['items'][number]

export const needsAWord = (item: Item, mark: Mark | undefined): boolean =>
  mark?.done === 'skipped' && !item.optional && mark.note.trim() === ''

/** Index of the next item without a mark, looking onwards from `from` and then from the start; null when all have one. */
export function nextOpen(items: readonly Item[], marks: Marks, from: number): number | null {
  const onwards = items.map((_, i) => (from + i) % items.length)
  return onwards.find(i => !marks[items[i]?.id ?? '']) ?? null
}
