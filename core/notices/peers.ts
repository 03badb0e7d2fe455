import type { Day } from '../domain/calendar/day.ts'
import type { Fortnight } from '../domain/peers/fortnight.ts'
import type { Template } from '../domain/peers/meeting.ts'
import type { Colleague, Part } from '../domain/peers/peer-entry.ts'

export interface Topic {
  id: string
  title: string
}

/** « Entraide »: who can help on a topic, among those who chose to be seen. */
export interface HelpersNotice {
  kind: 'helpers'
  topics: readonly Topic[]
  /** What they told of themselves, by title; null: they are not in the directory. */
  mine: { name: string | null; helpsOn: readonly string[]; wantsOn: readonly string[] } | null
  /** What was looked for; null: nothing yet. `more`: those who found no room. */
  found: { topic: Topic; helpers: readonly Colleague[]; learners: readonly Colleague[]; more: number } | null
  /** Just joined, or just left. */
  just: 'listed' | 'unlisted' | null
}

/** What one can help with, and what one would like to learn. */
export interface HelperFormNotice {
  kind: 'helper-form'
  topics: readonly Topic[]
  /** Under which name colleagues will read it. */
  name: string | null
  helps: readonly string[]
  wants: readonly string[]
  listed: boolean
  problem: 'nothing' | null
}

/** « Binôme »: whether they take part in the fortnightly meetings, and how to stop. */
export interface PairsNotice {
  kind: 'pairs'
  meets: 'no' | 'yes' | 'paused'
  part: Part
  /** Under which name the others read it. */
  name: string | null
  /** The organisation said in which unit they are: then services and hierarchy are known. */
  placed: boolean
  /** First day on which the next round can be made. */
  next: Day
  /** Their meeting of this fortnight. */
  current: { fortnight: Fortnight; others: readonly Colleague[] } | null
  just: 'joined' | 'paused' | 'resumed' | 'left' | 'forgotten' | null
}

/** Whom one meets this fortnight, and what one might talk about. */
export interface PairNotice {
  kind: 'pair'
  fortnight: Fortnight
  others: readonly Colleague[]
  template: Template
  /** Of `steps`; null: a free exchange. */
  step: number
  steps: number | null
  /** On a path: theirs to give or to receive; null for who joined, and in a free exchange. */
  side: 'gives' | 'receives' | null
  /** Something that one of them helps with and that the reader would like to learn, as both told the directory. */
  helping: { name: string | null; title: string } | null
  until: Day
  told: boolean
}

/** The card of a meeting is over, or one of them will not be met again: said to who asked alone. */
export interface PairSaidNotice {
  kind: 'pair-said'
  what: 'over' | 'avoided' | 'met-again'
  /** Whom it is about, and the card it came from: the way back. */
  about: { fortnight: Fortnight; other: Colleague } | null
}
