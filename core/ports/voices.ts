import type { Batch, Voice } from '../domain/asides/heard.ts'
import type { IfThen } from '../domain/asides/if-then.ts'
import type { Mark } from '../domain/asides/mark.ts'
import type { Day } from '../domain/calendar/day.ts'
import type { ObjectiveMemory } from '../domain/learning/memory.ts'
import type { PersonRef } from '../domain/people/person.ts'

/**
 * What asides ask of storage: what was asked of somebody, their one sentence, and what people answered without anybody
 * in it. The mark and the count are written apart, in two transactions: nothing ties one to the other. A crash between
 * the two loses an answer rather than counting it twice.
 */
export interface Voices {
  /** What choosing an aside rests on, in one round trip. */
  standing(who: PersonRef, query: StandingQuery): Promise<Standing>

  /** That it is asked under that card. `already`: it was asked before, or the person was erased meanwhile. */
  ask(who: PersonRef, topic: string, card: CardPlace): Promise<'asked' | 'already'>

  /** What lies under a card, with the sentence that is kept; null: nothing. */
  under(who: PersonRef, card: CardPlace): Promise<Under | null>

  /** `already`: it was settled before, or never asked; then nothing is to be counted. */
  settle(who: PersonRef, topic: string, state: 'answered' | 'declined'): Promise<'settled' | 'already'>

  /** Settles what asked for it and keeps the sentence, in place of an older one. */
  keepSentence(who: PersonRef, topic: string, sentence: IfThen): Promise<'settled' | 'already'>

  /** One more answer, of nobody. */
  count(tenant: string, voice: Voice): Promise<void>

  /** The closed batches of an organisation, in order; `about`: of that only. What is of fewer than ten never comes out. */
  heard(tenant: string, query: { about: string | null; week: Day }): Promise<Batch[]>

  /** Returns rows deleted or changed, by table. */
  purge(limits: VoiceLimits): Promise<Record<string, number>>
}

export interface CardPlace {
  day: Day
  position: number
}

export interface StandingQuery {
  /** Last visits of the objectives to look at; null: memory is not to be read at all. */
  memory: { from: Day; to: Day; pack: readonly string[] } | null
}

export interface Standing {
  marks: Mark[]
  sentence: IfThen | null
  /** Empty without a query for it. */
  objectives: ObjectiveMemory[]
  /** How many of the pack's objectives they have met. */
  metOfPack: number
}

export interface Under {
  topic: string
  state: Mark['state']
  sentence: IfThen | null
}

export interface VoiceLimits {
  /** Marks under cards of days before that one forget which card it was and what became of it, but for surveys, whose results are owed. */
  cardsBefore: Day
  /** Marks made in quarters that began before that day go. */
  marksBefore: Day
  sentencesBefore: Day
  /** Sentences read again on a day before that one go. */
  today: Day
}
