import { ANN } from '../../support/builders.ts'
import { draft, found, holdsCanary, holdsOnPurpose, type Traces, walkThroughEverything } from './canary.ts'
import { realStage } from './real-stage.ts'

const AT_ONCE = 20

/** What was looked at, and where something was that should not be there; nothing but the proposals holds what was sent. */
export interface Hunt {
  looked: {
    requests: number
    kept: number
    said: number
    logLines: number
    rows: number
    tables: number
    told: number
    refused: number
    /** Characters. */
    databaseLog: number
  }
  escaped: string[]
  /** Tables in which a text sent on purpose arrived, and how many did. */
  arrived: { tables: string[]; texts: number }
  /** The topic that the bot was asked for. */
  wished: unknown
}

/** So many drafts with unique strings through every feature of the pane, beside the real server; then its logs and every table. */
export async function huntCanaries(total: number): Promise<Hunt> {
  const stage = await realStage()
  try {
    const all: Traces = { requests: [], kept: [], said: [] }
    for (let first = 0; first < total; first += AT_ONCE) {
      const drafts = Array.from({ length: Math.min(AT_ONCE, total - first) }, (_, i) => draft(first + i))
      const traces = await walkThroughEverything(stage, drafts, first)
      for (const kind of ['requests', 'kept', 'said'] as const) all[kind].push(...traces[kind])
    }
    const answers = await stage.mistakes(draft(0))
    const rows = await stage.rows()
    const person = rows.find(({ table, row }) => table === 'public.person' && row.includes(ANN.person))
    await stage.nextDay()
    const after = [...rows, ...(await stage.rows())]
    const sent = after.filter(({ row }) => holdsOnPurpose(row))
    const elsewhere = [
      ...after.filter(({ row }) => holdsCanary(row)).map(({ table, row }) => `${table} ${row}`),
      ...sent.filter(({ table }) => table !== 'public.proposal').map(({ table, row }) => `${table} ${row}`),
      ...[...stage.logged, ...stage.told(), ...answers, ...stage.databaseLog(), await stage.metrics()].filter(
        line => holdsCanary(line) || holdsOnPurpose(line),
      ),
    ]
    return {
      looked: {
        requests: all.requests.length,
        kept: all.kept.length,
        said: all.said.length,
        logLines: stage.logged.length,
        rows: after.length,
        tables: new Set(after.map(({ table }) => table)).size,
        told: stage.told().length,
        refused: answers.length,
        databaseLog: stage.databaseLog().join('').length,
      },
      escaped: [...found(all), ...elsewhere],
      arrived: {
        tables: [...new Set(sent.map(({ table }) => table))],
        texts: rows.filter(({ row }) => holdsOnPurpose(row)).length,
      },
      wished: person ? (JSON.parse(person.row) as { wish: unknown }).wish : null,
    }
  } finally {
    await stage.close()
  }
}
