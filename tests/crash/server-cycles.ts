import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../bot/demo/free-port.ts'
import { liveServer } from '../../bot/store/embedded/lock-file.ts'
import { startEmbedded } from '../../bot/store/embedded/start-embedded.ts'
import { openStore } from '../../bot/store/open.ts'
import { TENANT } from '../support/builders.ts'
import { openFolder } from '../support/postgres-for-tests.ts'
import { activities } from '../support/wire/activities.ts'
import { fakeConnector } from '../support/wire/fake-connector.ts'
import { fakeIdp } from '../support/wire/fake-idp.ts'
import { ADDIN_CLIENT_ID, API_CLIENT_ID, BOT_APP_ID } from '../support/wire/ids.ts'
import { postActivity } from '../support/wire/post.ts'
import { killTree } from './database-processes.ts'

export interface ServerVerdict {
  acknowledged: number
  /** Acknowledged and not on record, or on record with another choice than the one acknowledged. */
  lost: number
  /** Answers, reviews and memory that do not tell the same number. */
  torn: number
  /** Which process was killed, and milliseconds from the kill to the next acknowledged answer. */
  outages: { killed: Target; ms: number }[]
}

const TARGETS = ['server', 'database', 'both'] as const
type Target = (typeof TARGETS)[number]
const SIDE_BY_SIDE = 6
const ANSWERS_PER_CYCLE = 40

/**
 * kill -9 of the production server (`npm run serve`), of its database, and of both, in turn, under a stream of answers
 * that come in as Teams would send them. Every answer that was acknowledged must be on record, once, as it was given,
 * and the next start must need no hand. For the full run: `npx tsx tests/crash/server-cycles.ts 30`
 */
export async function killServerCycles(cycles: number): Promise<ServerVerdict> {
  const dataDir = openFolder()
  const [idp, connector, port] = [await fakeIdp(), await fakeConnector(), await freePort(0)]
  const origin = `http://127.0.0.1:${port}`
  const env = environmentOf(idp, connector.origin, port, dataDir)
  let server = serve(env)
  await ready(origin)

  const stream = answering({
    origin,
    serviceUrl: connector.serviceUrl,
    authorization: () => `Bearer ${idp.botToken(connector.serviceUrl)}`,
  })
  const outages: ServerVerdict['outages'] = []
  for (let cycle = 0; cycle < cycles; cycle++) {
    await stream.more(ANSWERS_PER_CYCLE)
    const killed = TARGETS[cycle % TARGETS.length] as Target
    const at = Date.now()
    const database = liveServer(join(dataDir, 'cluster', 'data'))
    if (killed !== 'server' && database) killTree(database.pid)
    if (killed !== 'database') {
      server.kill('SIGKILL')
      server = serve(env)
    }
    await stream.more(SIDE_BY_SIDE + 1)
    outages.push({ killed, ms: Date.now() - at })
  }
  const given = await stream.stop()
  await ended(server, 'SIGTERM')
  const verdict = { ...(await judge(dataDir, given)), outages }
  await Promise.all([idp.close(), connector.close()])
  rmSync(dataDir, { recursive: true, force: true })
  return verdict
}

function environmentOf(idp: Awaited<ReturnType<typeof fakeIdp>>, connector: string, port: number, dataDir: string) {
  return {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: dataDir,
    MicrosoftAppId: BOT_APP_ID,
    MicrosoftAppTenantId: TENANT,
    MicrosoftAppPassword: 'a password for tests',
    API_CLIENT_ID,
    ADDIN_CLIENT_ID,
    ALLOWED_TENANTS: TENANT,
    ALLOWED_SERVICE_URLS: connector,
    BOT_OPENID_METADATA_URL: idp.metadataUrl,
    BOT_LOGIN_URL: idp.loginUrl,
    ENTRA_JWKS_URL: idp.entraKeysUrl,
    LOG_LEVEL: 'silent',
  }
}

const serve = (env: Record<string, string | undefined>): ChildProcess =>
  spawn(process.execPath, ['bot/serve.mjs'], { env, stdio: ['ignore', 'ignore', 'inherit'] })

async function ready(origin: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null)
    if (answer?.ok) return
    await sleep(100)
  }
  throw new Error('the server did not become ready within a minute')
}

const ended = (server: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise(resolve => {
    server.once('exit', () => resolve())
    server.kill(signal)
  })

/** What was acknowledged: person → the option that the first acknowledged answer chose. */
type Given = Map<string, string>

interface Wire {
  origin: string
  serviceUrl: string
  authorization(): string
}

/** People who start, ask for their card and answer it, one after the other, whatever happens to the server meanwhile. */
function answering(wire: Wire) {
  const given: Given = new Map()
  let running = true
  let next = 0
  const workers = Array.from({ length: SIDE_BY_SIDE }, async () => {
    while (running) {
      const n = next++
      const person = `aaaaaaaa-0000-4000-8000-${String(n).padStart(12, '0')}`
      const choice = `o${1 + (n % 3)}`
      if (await answersOnce(wire, person, choice, () => running)) given.set(person, choice)
    }
  })
  return {
    async more(count: number): Promise<void> {
      for (const goal = given.size + count, until = Date.now() + 120_000; given.size < goal; await sleep(20))
        if (Date.now() > until) throw new Error('no answer was acknowledged for two minutes')
    },
    async stop(): Promise<Given> {
      running = false
      await Promise.all(workers)
      return given
    },
  }
}

/** Tries each step until it is acknowledged, as a person would click again. False when told to stop before that. */
async function answersOnce(wire: Wire, person: string, choice: string, goOn: () => boolean): Promise<boolean> {
  const does = activities(wire.serviceUrl, { person, user: `29:${person}` })
  const click = async (verb: string, data: Record<string, unknown>, done: RegExp): Promise<string | null> => {
    while (goOn()) {
      const answer = await postActivity(wire.origin, wire.authorization(), does.cardAction(verb, data)).catch(
        () => null,
      )
      if (answer?.status === 200 && done.test(answer.text)) return answer.text
      await sleep(50)
    }
    return null
  }
  if (!(await click('start', {}, /"verb":"today"/))) return false
  const card = await click('today', {}, /"verb":"answer"/)
  const delivery = /"delivery":"([^"]+)"/.exec(card ?? '')?.[1]
  return (
    delivery !== undefined &&
    (await click('answer', { delivery, choice, confidence: '2' }, /C’est ça|Pas encore/)) !== null
  )
}

async function judge(dataDir: string, given: Given): Promise<Omit<ServerVerdict, 'outages'>> {
  const database = await startEmbedded({ dataDir, log: () => {} })
  const { pool, close } = await openStore({ databaseUrl: database.url })
  const { rows } = await pool.query<{ person: string; chosen: string[]; reviews: number; remembered: number }>(
    `select a.person, a.chosen,
       (select count(*)::int from review r where r.person = a.person) as reviews,
       (select coalesce(sum(reviews), 0)::int from memory m where m.person = a.person) as remembered
     from answer a`,
  )
  await close()
  await database.stop()
  const kept = new Map(rows.map(row => [row.person, row]))
  return {
    acknowledged: given.size,
    lost: [...given].filter(([person, choice]) => kept.get(person)?.chosen.join() !== choice).length,
    torn: rows.filter(row => row.reviews !== 1 || row.remembered !== 1).length + (rows.length - kept.size),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { outages, ...verdict } = await killServerCycles(Number(process.argv[2] ?? 30))
  console.log(JSON.stringify(verdict))
  for (const target of TARGETS) {
    const ms = outages
      .filter(o => o.killed === target)
      .map(o => o.ms)
      .sort((a, b) => a - b)
    console.log(
      JSON.stringify({ killed: target, times: ms.length, medianMs: ms[Math.floor(ms.length / 2)], worstMs: ms.at(-1) }),
    )
  }
}
