/**
 * The full answer turn (signed token, every check, durable write on PostgreSQL, result card) against a stock
 * botbuilder + restify handler that does nothing and checks nothing. Interleaved runs, medians; CPU is that of the
 * server's process, wall is all-in (database and load generator share the machine).
 *   npm run bench -- turn [--runs 5] [--requests 4000] [--connections 64] [--profile]
 */
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { readContent } from '../../../bot/content/read-content.ts'
import { startEmbedded } from '../../../bot/store/embedded/start-embedded.ts'
import { openStore } from '../../../bot/store/open.ts'
import { MONDAY_0930_PARIS } from '../../support/builders.ts'
import { openFolder } from '../../support/postgres-for-tests.ts'
import { fakeConnector } from '../../support/wire/fake-connector.ts'
import { fakeIdp } from '../../support/wire/fake-idp.ts'
import { child } from '../support/child.ts'
import { type Load, load, median, quantile } from '../support/load.ts'
import { whereTheTimeGoes } from '../support/profile.ts'
import { answersToGive, prepare } from './prepare.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    requests: { type: 'string', default: '4000' },
    connections: { type: 'string', default: '64' },
    profile: { type: 'boolean', default: false },
  },
})
const [runs, requests, connections] = [Number(values.runs), Number(values.requests), Number(values.connections)]
const WARM_UP = 2000
/** As `npm run serve` starts it: most of what a turn makes is thrown away at once, and a larger nursery copies less of it. */
const SERVE_FLAGS = ['--max-semi-space-size=32']

const content = await readContent('content')
if (!content.ok) throw new Error('the content does not stand')
const database = await startEmbedded({ dataDir: openFolder(), log: () => {} })
const [idp, connector] = [await fakeIdp(), await fakeConnector()]
const storage = await openStore({ databaseUrl: database.url })
const people = await prepare(storage.pool, content.ok, (runs + 1) * requests + 2 * WARM_UP)
const authorization = `Bearer ${idp.botToken(connector.serviceUrl)}`
const answers = answersToGive(people, connector.serviceUrl)
const ourArgs = [
  database.url,
  idp.metadataUrl,
  idp.loginUrl,
  idp.entraKeysUrl,
  connector.origin,
  String(MONDAY_0930_PARIS),
]

const subjects = [
  {
    name: 'stock',
    server: await child('tests/bench/turn/stock-server.ts'),
    expect: (status: number) => status === 200,
  },
  {
    name: 'apprenance',
    server: await child('tests/bench/turn/our-server.ts', ourArgs, {}, SERVE_FLAGS),
    // Every answer must be a fresh result, else we would be measuring refusals.
    expect: (status: number, text: string) =>
      status === 200 && /C’est ça|Pas encore/.test(text) && !text.includes('déjà enregistrée'),
  },
]
type Subject = (typeof subjects)[number]
interface Measured {
  cpuMicros: number
  load: Load
}
const measured = new Map<string, Measured[]>(subjects.map(s => [s.name, []]))

for (const subject of subjects) await once(subject, WARM_UP)
for (let run = 0; run < runs; run++)
  for (const subject of subjects) measured.get(subject.name)?.push(await once(subject, requests))

const stock = summary('stock')
for (const { name } of subjects) {
  const own = summary(name)
  const ratio = (a: number, b: number) => Math.round((a / b) * 100) / 100
  console.log(
    JSON.stringify({
      bench: 'turn',
      subject: name,
      ...own,
      ratio: { cpu: ratio(stock.cpuMicros, own.cpuMicros), wall: ratio(stock.wallMs, own.wallMs) },
    }),
  )
}
const rows = await storage.pool.query<{ n: string }>('select count(*) as n from answer')
const expected = runs * requests + WARM_UP
console.log(JSON.stringify({ bench: 'turn', subject: 'answers on disk', n: Number(rows.rows[0]?.n), expected }))
for (const { server } of subjects) await server.stop()
if (values.profile) await profile()
await storage.close()
await Promise.all([idp.close(), connector.close(), database.stop()])
process.exit(Number(rows.rows[0]?.n) >= expected ? 0 : 1)

async function once({ name, server, expect }: Subject, count: number): Promise<Measured> {
  const bodies = name === 'stock' ? take(answersToGive(people, connector.serviceUrl), count) : take(answers, count)
  const before = server.cpuMicros()
  const result = await load(`http://127.0.0.1:${server.ready.port}`, bodies, { connections, authorization, expect })
  return { cpuMicros: (server.cpuMicros() - before) / count, load: result }
}

/** The next so many; what is left stays for the next run. */
function* take<T>(items: Generator<T>, count: number): Generator<T> {
  for (let i = 0; i < count; i++) {
    const { value, done } = items.next()
    if (done) return
    yield value
  }
}

function summary(name: string) {
  const all = measured.get(name) ?? []
  const round = (value: number) => Math.round(value * 10) / 10
  return {
    cpuMicros: Math.round(median(all.map(m => m.cpuMicros))),
    wallMs: round(median(all.map(m => m.load.wallMs))),
    perSecond: Math.round(median(all.map(m => requests / (m.load.wallMs / 1000)))),
    p50Ms: round(median(all.map(m => quantile(m.load.latencies, 0.5)))),
    p99Ms: round(median(all.map(m => quantile(m.load.latencies, 0.99)))),
  }
}

/** One more run under the profiler, apart from the measured ones. */
async function profile(): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'apprenance-profile-')), 'turn.cpuprofile')
  const server = await child('tests/bench/turn/our-server.ts', ourArgs, { CPU_PROFILE: file })
  const subject = { name: 'apprenance', server, expect: (status: number) => status === 200 }
  await once(subject, WARM_UP)
  server.process.kill('SIGUSR2')
  await once(subject, requests)
  server.process.kill('SIGUSR2')
  for (let waited = 0; !existsSync(file) && waited < 100; waited++) await sleep(100)
  await server.stop()
  for (const [where, share] of whereTheTimeGoes(file))
    console.log(JSON.stringify({ bench: 'turn', profile: where, share }))
  console.log(JSON.stringify({ bench: 'turn', profileFile: file }))
}
