import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { liveServer } from '../../bot/store/embedded/lock-file.ts'
import { startEmbedded } from '../../bot/store/embedded/start-embedded.ts'
import { openStore } from '../../bot/store/open.ts'
import { openFolder } from '../support/postgres-for-tests.ts'
import { killTree, startWriter, type Writer } from './database-processes.ts'

export interface Verdict {
  acknowledged: number
  /** Acknowledged and not on record. */
  lost: number
  /** People whose answers, reviews and memory do not tell the same number. */
  torn: number
  /** From the kill to the next acknowledged answer, in milliseconds. */
  outages: number[]
}

/** Answers acknowledged between two kills. */
const PER_CYCLE = 300

/**
 * kill -9 of the database server and all its processes under a stream of answers, `cycles` times. The supervisor must
 * bring it back on the same port, the writer's pool must find it again, and every acknowledged answer must be there.
 * By hand, for the full run: `npx tsx tests/crash/database-cycles.ts 30`
 */
export async function killCycles(cycles: number): Promise<Verdict> {
  const dataDir = openFolder()
  const server = await startEmbedded({ dataDir, log: () => {} })
  const writer = startWriter('url', server.url)
  await writer.says('server')
  const outages: number[] = []
  for (let cycle = 0; cycle < cycles; cycle++) {
    await writer.writesOn(PER_CYCLE)
    const holder = liveServer(join(dataDir, 'cluster', 'data'))
    if (!holder) throw new Error('no server to kill')
    const at = Date.now()
    killTree(holder.pid)
    // Answers that were acknowledged before the kill may still be on their way to us.
    await writer.writesOn(100)
    outages.push(Date.now() - at)
  }
  writer.child.kill('SIGTERM')
  await writer.ended
  const verdict = { ...(await judge(server.url, writer)), outages }
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
  return verdict
}

/** Compares what was acknowledged with what is on record. */
export async function judge(url: string, ...writers: readonly Writer[]): Promise<Omit<Verdict, 'outages'>> {
  const { pool, close } = await openStore({ databaseUrl: url })
  const { rows } = await pool.query<{ person: string; answers: number; reviews: number; remembered: number }>(
    `select person, (select count(*) from answer a where a.person = p.person) as answers,
       (select count(*) from review r where r.person = p.person) as reviews,
       (select coalesce(max(reviews), 0) from memory m where m.person = p.person) as remembered
     from person p`,
  )
  await close()
  const kept = new Map(rows.map(row => [row.person, row]))
  const promised = writers.flatMap(writer => [...writer.acknowledged])
  return {
    acknowledged: writers.reduce((sum, writer) => sum + writer.count(), 0),
    lost: promised.reduce((sum, [person, n]) => sum + Math.max(0, n - (kept.get(person)?.answers ?? 0)), 0),
    torn: rows.filter(row => row.answers !== row.reviews || row.answers !== row.remembered).length,
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const verdict = await killCycles(Number(process.argv[2] ?? 30))
  const worst = Math.max(...verdict.outages)
  const median = [...verdict.outages].sort((a, b) => a - b)[Math.floor(verdict.outages.length / 2)]
  console.log({ ...verdict, outages: `median ${median} ms, worst ${worst} ms` })
}
