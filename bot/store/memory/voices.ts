import { isClosed, withVoice } from '../../../core/domain/asides/heard.ts'
import type { IfThen } from '../../../core/domain/asides/if-then.ts'
import type { Mark } from '../../../core/domain/asides/mark.ts'
import { quarterOf } from '../../../core/domain/needs/need.ts'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { CardPlace, StandingQuery, Voices } from '../../../core/ports/voices.ts'
import { copy, keyOf, personKey, rowsOf, type State } from './state.ts'
import { deleteWhere, insertNew, patch } from './table.ts'

/** The Voices port in memory. */
export const memoryVoices = (state: State): Voices => ({
  standing: async (who, query) => ({
    marks: marksOf(state, who),
    sentence: sentenceOf(state, who),
    ...memoryFor(state, who, query),
  }),
  ask: async (who, topic, card) => {
    if (!state.person.has(personKey(who))) return 'already'
    const { tenant, person } = who
    const mark = { tenant, person, topic, state: 'asked' as const, card, quarter: quarterOf(card.day) }
    return insertNew(state.aside_mark, markKey(who, topic), mark) === 'done' ? 'asked' : 'already'
  },
  under: async (who, card) => {
    const mark = marksOf(state, who).find(found => isUnder(found, card))
    return mark ? { topic: mark.topic, state: mark.state, sentence: sentenceOf(state, who) } : null
  },
  settle: async (who, topic, how) => settle(state, who, topic, how),
  keepSentence: async (who, topic, sentence) => {
    const settled = settle(state, who, topic, 'answered')
    const { tenant, person } = who
    if (settled === 'settled') state.if_then.set(personKey(who), copy({ tenant, person, ...sentence }))
    return settled
  },
  count: async (tenant, voice) => {
    const of = [...state.voice_count.values()].filter(row => row.tenant === tenant && row.about === voice.about)
    const latest = of.sort((a, b) => b.batch - a.batch)[0] ?? null
    const { about, batch, week, people, tallies } = withVoice(latest, voice)
    state.voice_count.set(keyOf(tenant, about, batch), { tenant, about, batch, week, people, tallies })
  },
  heard: async (tenant, { about, week }) =>
    [...state.voice_count.values()]
      .filter(row => row.tenant === tenant && (about === null || row.about === about) && isClosed(row, week))
      .map(({ tenant: _tenant, ...batch }) => copy(batch))
      .sort((a, b) => (a.about === b.about ? a.batch - b.batch : a.about < b.about ? -1 : 1)),
  purge: async ({ cardsBefore, marksBefore, sentencesBefore, today }) => {
    const forgotten = [...state.aside_mark].filter(([, { card }]) => card !== null && card.day < cardsBefore)
    for (const [key, mark] of forgotten)
      patch(state.aside_mark, key, { card: null, state: mark.topic.startsWith('survey/') ? mark.state : 'asked' })
    const marks = deleteWhere(state.aside_mark, row => row.quarter < marksBefore)
    const sentences = deleteWhere(state.if_then, row => row.day < sentencesBefore || wasReadAgain(state, row, today))
    return { aside_mark: forgotten.length + marks, if_then: sentences }
  },
})

const markKey = ({ tenant, person }: PersonRef, topic: string): string => keyOf(tenant, person, topic)

const isUnder = ({ card }: Mark, { day, position }: CardPlace): boolean =>
  card?.day === day && card.position === position

const marksOf = (state: State, who: PersonRef): Mark[] =>
  rowsOf(state.aside_mark, who)
    .map(({ topic, state, card }) => ({ topic, state, card }))
    .sort((a, b) => (a.topic < b.topic ? -1 : 1))

function sentenceOf(state: State, who: PersonRef): IfThen | null {
  const [row] = rowsOf(state.if_then, who)
  return row ? { week: row.week, day: row.day, cue: row.cue, plan: row.plan } : null
}

function memoryFor(state: State, who: PersonRef, { memory }: StandingQuery) {
  if (!memory) return { objectives: [], metOfPack: 0 }
  const all = rowsOf(state.memory, who).map(({ tenant: _tenant, person: _person, ...own }) => own)
  return {
    objectives: all
      .filter(({ lastDay }) => lastDay >= memory.from && lastDay <= memory.to)
      .sort((a, b) => (a.objective < b.objective ? -1 : 1)),
    metOfPack: all.filter(({ objective }) => memory.pack.includes(objective)).length,
  }
}

function settle(state: State, who: PersonRef, topic: string, how: Mark['state']): 'settled' | 'already' {
  const key = markKey(who, topic)
  if (state.aside_mark.get(key)?.state !== 'asked') return 'already'
  patch(state.aside_mark, key, { state: how })
  return 'settled'
}

function wasReadAgain(state: State, { week, ...who }: PersonRef & IfThen, today: number): boolean {
  const card = state.aside_mark.get(markKey(who, `if-then-back/${week}`))?.card
  return card != null && card.day < today
}
