import { parseArgs } from 'node:util'
import type { Catalog } from '../../core/domain/content/catalog.ts'
import { weigh } from '../../core/domain/learning/load.ts'
import { programmeOf } from '../../core/domain/learning/programme.ts'
import { newcomer } from '../../core/domain/people/newcomer.ts'
import { LEVELS, type Person } from '../../core/domain/people/person.ts'
import { rehearse } from '../../core/domain/simulation/rehearse.ts'
import { catalogOrProblems } from './catalog.ts'
import { type Command, type Io, said } from './command.ts'
import { loadLines, type Measured } from './load-lines.ts'
import { numberOption } from './number-option.ts'

const OPTIONS = {
  persona: { type: 'string' },
  trade: { type: 'string' },
  level: { type: 'string' },
  budget: { type: 'string', default: '2' },
  days: { type: 'string', default: '180' },
} as const

/** Somebody whose programme is weighed: a persona, or a trade and a level. */
interface Reader {
  title: string
  person: Person
}

/** How heavy the library is for those it is meant for, said before it is published. Only the content is read. */
export const load: Command = {
  usage: 'load [--persona ID | --trade T --level L --budget N] [--days N]',
  about: {
    fr: 'dit si le programme tient dans l’année et ce que chacun peut en retenir',
    en: 'says whether the programme fits in the year and what people can keep of it',
  },
  async run(args, io) {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    const days = numberOption(io, 'days', values.days, { least: 1, most: 2000 })
    const budget = numberOption(io, 'budget', values.budget, { least: 1, most: 3 })
    const catalog = days !== null && budget !== null ? await catalogOrProblems(io) : null
    const readers = catalog && readersOf({ ...values, budget: budget as Person['budget'] }, catalog, io)
    if (!readers || days === null) return 2
    for (const reader of readers) report(measure(reader, catalog, days), io)
    return 0
  },
}

interface Asked {
  persona?: string
  trade?: string
  level?: string
  budget: Person['budget']
}

/** One person described, one persona, or all personas; null after saying what does not exist. */
function readersOf({ persona, trade, level, budget }: Asked, catalog: Catalog, io: Io): Reader[] | null {
  const unknown = (option: string, given: string, known: Iterable<string>) => {
    const list = [...known].join(', ') || '—'
    io.err(
      said(
        io,
        `--${option} : « ${given} » n’existe pas ; au choix : ${list}`,
        `--${option}: no “${given}”; one of: ${list}`,
      ),
    )
    return null
  }
  if (persona !== undefined && !catalog.personas.has(persona))
    return unknown('persona', persona, catalog.personas.keys())
  if (trade !== undefined && !catalog.trades.has(trade)) return unknown('trade', trade, catalog.trades.keys())
  const known = LEVELS.find(name => name === (level ?? 'decouverte'))
  if (!known) return unknown('level', level ?? '', LEVELS)
  const described = trade !== undefined || level !== undefined
  if (described || (persona === undefined && catalog.personas.size === 0))
    return [
      {
        title: [trade, known].filter(Boolean).join(', '),
        person: someone({ trade: trade ?? null, level: known, budget }),
      },
    ]
  return [...catalog.personas.values()]
    .filter(({ id }) => persona === undefined || id === persona)
    .map(({ title, trade, level, budget, series }) => ({
      title,
      person: someone({ trade, level, budget, topics: series }),
    }))
}

const someone = (chosen: Partial<Person>): Person => ({
  ...newcomer({ tenant: '', person: '', language: 'fr', zone: null, territory: null }, 0),
  ...chosen,
})

function measure({ title, person }: Reader, catalog: Catalog, workdays: number): Measured {
  const { budget } = person
  const programme = programmeOf(person, catalog)
  const stepped = programme.filter(objective => objective.mode === 'sensibiliser').length
  const weighed = weigh({ budget, workdays, programme })
  const { unseenCore, unseen } = rehearse(programme, { budget, workdays })
  return {
    title,
    objectives: programme.length,
    stepped,
    budget,
    workdays,
    ...weighed,
    unseen,
    unseenCore: unseenCore.map(({ objective, share }) => ({ id: objective.id, title: objective.title, share })),
  }
}

function report(measured: Measured, io: Io): void {
  if (io.json) io.out(JSON.stringify(measured))
  else for (const line of loadLines(measured, io)) io.out(line)
}
