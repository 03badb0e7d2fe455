import type { Change, Store } from '../../../core/ports/store.ts'
import { applyChange } from './apply-change.ts'
import { memoryProposals } from './proposals.ts'
import { learnerOf, peopleToPlan, portableOf, sheetOf, zonesOf } from './reads.ts'
import { copy, personKey, type State } from './state.ts'
import { planDay, purge, saveAnswer } from './writes.ts'

/** The Store port in memory. Every method does its work at once, so each of them is a transaction. */
export function memoryStore(state: State): Store {
  return {
    person: async who => copy(state.person.get(personKey(who)) ?? null),
    answerSheet: async (who, day, position) => sheetOf(state, { ...who, day, position }),
    learner: async (who, since) => learnerOf(state, who, since),
    zones: async () => zonesOf(state),
    peopleToPlan: async query => peopleToPlan(state, query),
    portable: async who => portableOf(state, who),
    holdings: async who => {
      const { answers, reviews, memories, deliveries, records } = portableOf(state, who)
      return {
        answers: answers.length,
        reviews: reviews.length,
        objectives: memories.length,
        deliveries: deliveries.length,
        records: records.filter(record => record.state === 'waiting').length,
      }
    },
    answer: async entry => saveAnswer(state, entry),
    plan: async plans => {
      for (const plan of plans) planDay(state, plan)
    },
    save: async changes => save(state, changes),
    redeemExportCode: async (codeHash, at) => {
      const found = state.export_code.get(codeHash)
      state.export_code.delete(codeHash)
      if (!found || at >= found.expires) return null
      const { tenant, person, series } = found
      return { tenant, person, ...(series !== null && { series }) }
    },
    ...memoryProposals(state),
    purge: async limits => purge(state, limits),
  }
}

/** Tried on a copy first: all or nothing. */
function save(state: State, changes: readonly Change[]): 'saved' | 'conflict' {
  const trial = copy(state)
  if (changes.some(change => applyChange(trial, change) === 'conflict')) return 'conflict'
  for (const change of changes) applyChange(state, change)
  return 'saved'
}
