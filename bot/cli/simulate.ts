import { parseArgs } from 'node:util'
import type { World } from '../../core/domain/simulation/learn.ts'
import { simulate as run, type Simulated, type Wanted } from '../../core/domain/simulation/simulate.ts'
import { TRUTHS } from '../../core/domain/simulation/truths.ts'
import { type Command, type Io, said } from './command.ts'
import { numberOption } from './number-option.ts'
import { simulationLines } from './simulation-lines.ts'

const OPTIONS = {
  objectives: { type: 'string', default: '40' },
  days: { type: 'string', default: '180' },
  learners: { type: 'string', default: '200' },
  budget: { type: 'string', default: '2' },
  seed: { type: 'string', default: '1' },
  absence: { type: 'string', default: '0' },
  guess: { type: 'string', default: '0' },
  retention: { type: 'string' },
  truth: { type: 'string' },
  calibrated: { type: 'boolean', default: false },
  default: { type: 'boolean', default: false },
} as const

/** The learning engine against other ways of choosing, on simulated memories. Nothing real is read or written. */
export const simulate: Command = {
  usage: 'simulate [--objectives N --days N --learners N …]',
  about: {
    fr: 'compare, sur des mémoires simulées, ce que fait le produit à d’autres méthodes (--budget 2 --seed 1 --retention 0.85 --truth fsrs --absence 0 --guess 0 --default)',
    en: 'compares, on simulated memories, what the product does with other methods (--budget 2 --seed 1 --retention 0.85 --truth fsrs --absence 0 --guess 0 --default)',
  },
  async run(args, io) {
    const asked = read(args, io)
    if (!asked) return 2
    for (const truth of asked.truths) report(run({ ...asked.world, truth }, asked.wanted), io)
    return 0
  },
}

function read(args: readonly string[], io: Io) {
  const { values } = parseArgs({ args: [...args], options: OPTIONS })
  const truths = values.truth === undefined ? TRUTHS : TRUTHS.filter(truth => values.truth?.split(',').includes(truth))
  const both = values.calibrated && values.default
  if (truths.length === 0 || both) {
    io.err(
      both
        ? said(io, 'Choisissez entre --calibrated et --default.', 'Choose between --calibrated and --default.')
        : said(io, `--truth : au choix ${TRUTHS.join(', ')}`, `--truth: one or more of ${TRUTHS.join(', ')}`),
    )
    return null
  }
  const whole = (name: 'objectives' | 'days' | 'learners' | 'budget' | 'seed', least: number, most: number) =>
    numberOption(io, name, values[name], { least, most })
  const share = (name: string, given: string, least: number, most: number) =>
    numberOption(io, name, given, { least, most, whole: false })
  const world = {
    objectives: whole('objectives', 1, 1000),
    days: whole('days', 1, 2000),
    learners: whole('learners', 1, 10_000),
    budget: whole('budget', 1, 3),
    seed: whole('seed', 0, 1_000_000),
    absence: share('absence', values.absence, 0, 0.95),
    guess: share('guess', values.guess, 0, 0.95),
  }
  const retention = values.retention === undefined ? null : share('retention', values.retention, 0.5, 0.99)
  const wanted: Wanted = { calibrated: !values.default, retention }
  const unreadable = values.retention !== undefined && retention === null
  return isComplete(world) && !unreadable ? { world, wanted, truths } : null
}

type Circumstances = Omit<World, 'truth'>

const isComplete = (world: { [K in keyof Circumstances]: number | null }): world is Circumstances =>
  Object.values(world).every(value => value !== null)

function report(simulated: Simulated, io: Io): void {
  if (io.json) io.out(JSON.stringify(simulated))
  else for (const line of simulationLines(simulated, io)) io.out(line)
}
