/**
 * Choosing the day's items for everybody, as the morning tick does, on one core. Made-up people in all states: new,
 * well on their way, long gone; choosing alone is timed (CPU beside it, for a machine that does other things as well).
 * Then all of it once more, which must choose the same.
 *   npm run bench -- pick [--people 100000] [--objectives 60] [--budget 2]
 */
import { parseArgs } from 'node:util'
import type { Objective } from '../../core/domain/content/objective.ts'
import type { Delivery } from '../../core/domain/learning/delivery.ts'
import type { Grade } from '../../core/domain/learning/grade.ts'
import { type ObjectiveMemory, review } from '../../core/domain/learning/memory.ts'
import { type PickState, pickForDay } from '../../core/domain/learning/pick-for-day.ts'
import { generator, hash } from '../../core/domain/learning/seed.ts'
import { ANN, aCatalog, anObjectiveFile, aPerson, MONDAY } from '../support/builders.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '100000' },
    objectives: { type: 'string', default: '60' },
    budget: { type: 'string', default: '2' },
  },
})
const [people, objectives, budget] = [Number(values.people), Number(values.objectives), Number(values.budget)]
/** So many people in memory at once. */
const BATCH = 1000

const catalog = aCatalog(
  Array.from({ length: objectives }, (_, i) =>
    anObjectiveFile(`o${i}`, { core: i % 3 > 0, mode: i % 10 === 9 ? 'sensibiliser' : 'ancrer' }),
  ),
)
const programme = [...catalog.objectives.values()].map((o, i) => ({ ...o, series: `series-${i % 8}` }))

const [first, again] = [pass(), pass()]
const report = { bench: 'pick', people, objectives, budget, node: process.version }
const sameAgain = first.choices === again.choices
console.log(JSON.stringify({ ...report, ...first, sameAgain }))
if (!sameAgain) process.exitCode = 1

/** Everybody's day; `choices` stands for all that was chosen. */
function pass() {
  let [milliseconds, cpuMicros, items, digest] = [0, 0, 0, 0]
  for (let from = 0; from < people; from += BATCH) {
    const states = Array.from({ length: Math.min(BATCH, people - from) }, (_, i) => stateOf(from + i))
    const [start, cpu] = [performance.now(), process.cpuUsage()]
    const chosen = states.map(dayOf)
    milliseconds += performance.now() - start
    const { user, system } = process.cpuUsage(cpu)
    cpuMicros += user + system
    items += chosen.reduce((sum, day) => sum + day.length, 0)
    digest = hash(`${digest} ${chosen.join('|')}`)
  }
  const rounded = (value: number, digits: number) => Number(value.toFixed(digits))
  return {
    seconds: rounded(milliseconds / 1000, 3),
    cpuSeconds: rounded(cpuMicros / 1e6, 3),
    microsEach: rounded((1000 * milliseconds) / people, 1),
    items,
    choices: digest.toString(36),
  }
}

/** The questions of a day, one after the other, each as if the one before had been answered. */
function dayOf(state: PickState): string[] {
  const deliveries = [...state.deliveries]
  const chosen: string[] = []
  while (chosen.length < budget) {
    const pick = pickForDay({ ...state, deliveries }, MONDAY)
    if (!pick) break
    chosen.push(`${pick.question.id}:${pick.reason.why}`)
    deliveries.push(delivery(MONDAY, chosen.length, pick.objective))
  }
  return chosen
}

/** Written out, as the store makes them: spreading a builder's defaults would cost more than choosing. */
function delivery(day: number, position: number, { id }: Objective): Delivery {
  const reason = { why: 'new', from: 'core' } as const
  const { tenant, person } = ANN
  const question = `${id}-1`
  return { tenant, person, day, position, objective: id, question, reason, outcome: 'answered', verdict: null }
}

function stateOf(index: number): PickState {
  const draw = generator(index)
  const person = aPerson({ person: `person-${index}`, budget: 2 })
  const share = draw()
  const met = programme.filter(() => draw() < share)
  const memories = met.map(objective => memoryOf(objective, draw))
  const deliveries = met.slice(0, 30).map((objective, i) => delivery(MONDAY - 30 + i, 1, objective))
  return { person, programme, memories, deliveries }
}

function memoryOf({ id }: Objective, draw: () => number): ObjectiveMemory {
  let memory = review(null, id, 3, MONDAY - 200)
  for (let day = MONDAY - 190; draw() < 0.7 && day < MONDAY; day += 1 + Math.floor(40 * draw()))
    memory = review(memory, id, (1 + Math.floor(4 * draw())) as Grade, day)
  return memory
}
