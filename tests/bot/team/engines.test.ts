import { expect, it } from 'vitest'
import { ENGINES } from '../../contracts/engines.ts'
import { aMemory, anAnswer, anEntry, aReview } from '../../contracts/samples.ts'
import type { Storage } from '../../contracts/storage.ts'
import { aPerson, TENANT } from '../../support/builders.ts'
import { randomTown, SERIES, type Town } from '../../support/random-town.ts'
import { anOccurrence } from '../../support/ritual-builders.ts'
import { MONDAYS, OFFICE, objectiveOf, type Told, townInProduct } from '../../support/town-in-product.ts'

/** Of several levels, with small teams and people who move. */
const SEEDS = [20_003, 20_011, 20_042]

/** One host a ritual, since the port makes them one at a time. */
const town = (seed: number): Town => {
  const { held, ...random } = randomTown(seed)
  return { ...random, held: held.map(week => week.map(({ ritual, hosts }) => ({ ritual, hosts: hosts.slice(0, 1) }))) }
}

it('tells the same of the same organisation, in PostgreSQL, in memory, and as it was audited', async () => {
  const opened = await Promise.all(ENGINES.map(([, open]) => open()))
  try {
    for (const seed of SEEDS) {
      const all: Told[][] = []
      for (const storage of opened) {
        await storage.empty()
        const fill = (of: Town, week: number) => fillThroughPorts(storage, of, week)
        const { told, faults } = await townInProduct(town(seed), 'all', { ports: storage, fill })
        expect(faults).toEqual([])
        all.push(inOrder(told))
      }
      const [memory = [], postgres] = all
      expect(memory.length).toBeGreaterThan(10)
      expect(postgres).toEqual(memory)
      const { told: audited } = await townInProduct(town(seed), 'all')
      const withoutUsed = (some: readonly Told[]) => some.filter(({ subject }) => !subject.startsWith('used/'))
      expect(withoutUsed(inOrder(audited))).toEqual(withoutUsed(memory))
    }
  } finally {
    await Promise.all(opened.map(storage => storage.close()))
  }
})

const inOrder = (told: readonly Told[]): Told[] => {
  const key = ({ subject, start, unit }: Told) => JSON.stringify([start, subject, unit])
  return [...told].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** As the product would: through the ports alone. */
async function fillThroughPorts({ store, members, rituals, voices }: Storage, of: Town, week: number): Promise<void> {
  const monday = MONDAYS[week] ?? 0
  const day = monday + 2
  const now = of.people.flatMap(({ id, roles, weeks }) => {
    const that = weeks[week]
    return that ? [{ ...that, roles, who: { tenant: TENANT, person: id } }] : []
  })
  await store.save(
    now.map(({ who, here }) => ({
      kind: 'person-saved',
      person: aPerson({ ...who, state: here ? 'active' : 'gone' }),
    })),
  )
  const here = now.filter(one => one.here)
  await members.replaceMembers(TENANT, [OFFICE, ...here.map(({ who, unit, roles }) => ({ ...who, unit, roles }))])
  for (const { who, active, met } of here) {
    const entry = anEntry(who)
    const reviews = Object.entries(met).map(([series, notYet]) =>
      aReview({ ...who, day, objective: objectiveOf(series), grade: notYet ? 1 : 3 }),
    )
    // Somebody who came and met nothing new saw again what is of no series any more.
    const kept = reviews.length > 0 || !active ? reviews : [aReview({ ...who, day, objective: 'withdrawn' })]
    for (const [i, review] of kept.entries())
      await store.answer({
        ...entry,
        answer: anAnswer({ ...who, day, position: i + 1 }),
        review,
        memory: aMemory({ objective: review.objective }),
      })
  }
  for (const [i, { ritual, hosts }] of (of.held[week] ?? []).entries()) {
    const open = anOccurrence()
    const id = `room-${week}-${i}`
    const occurrence = { ...open, id, conversation: id, script: { ...open.script, id: ritual } }
    const [person] = hosts
    await rituals.launch({ occurrence, host: person ? { tenant: TENANT, person } : null, plan: null, items: [] })
    await rituals.move({ ...occurrence, state: 'done', ended: day, revision: open.revision + 1 }, [])
  }
  for (const [option, people] of (of.used[week] ?? []).entries())
    for (let n = 0; n < people; n++)
      await voices.count(TENANT, { about: `transfer/${SERIES[0]}`, week: monday, options: [SAID[option] ?? 'no'] })
}

const SAID = ['yes', 'not-yet', 'no']
