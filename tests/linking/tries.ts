import type { Rituals } from '../../core/ports/rituals.ts'
import { ANN } from '../support/builders.ts'
import { anEntryOf, anOccurrence } from '../support/ritual-builders.ts'

/** On each server; more than it has connections. */
const AT_ONCE = 32

/** One person tries to contribute many times at once, each time under a receipt of its own, on several servers. */
export async function tryAtOnce(servers: readonly Rituals[], tries: number) {
  const occurrence = anOccurrence()
  const [first] = servers
  if (!first) throw new Error('no server')
  await first.launch({ occurrence, host: null, plan: null, items: [] })
  const { tenant, id } = occurrence
  let left = tries
  let accepted = 0
  const worker = async (rituals: Rituals) => {
    while (left > 0) {
      const i = left--
      const mine = { tenant, id, step: 0, who: ANN, named: false, receipt: `receipt ${i}` }
      const outcome = await rituals.keep({ ...mine, entry: anEntryOf(`essai ${i}`), name: null })
      if (outcome === 'kept') accepted++
    }
  }
  await Promise.all(servers.flatMap(rituals => Array.from({ length: AT_ONCE }, () => worker(rituals))))
  const people = await first.release({ tenant, id, step: 0 }, { named: false, fewest: 1 })
  const kept = await first.contributions({ tenant, id })
  return { accepted, people, contributions: kept.length }
}
