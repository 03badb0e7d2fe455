import { setTimeout as wait } from 'node:timers/promises'
import type { Attached, Place } from './attach.ts'
import { liveServer, what } from './lock-file.ts'
import { run } from './run.ts'
import { sentences } from './sentences.ts'

const PAUSE_MS = 20

/**
 * Stops the server when nobody else uses it. Between our last question and the signal nobody can come: newcomers
 * wait for a lock that we hold until the server is down.
 */
export async function stopServer(place: Place, { presence }: Attached): Promise<void> {
  const alone = await presence.lastOne().catch(() => false)
  const holder = liveServer(place.cluster.data)
  if (!alone) place.log(sentences.leftToOthers)
  else if (holder) {
    await interrupt(place, holder.pid)
    while (what(holder.pid) === 'server') await wait(PAUSE_MS)
  }
  await presence.leave()
}

/** Fast shutdown: connections are cut, everything is written, the next start needs no recovery. */
async function interrupt({ binaries, home }: Place, pid: number): Promise<void> {
  // Windows has no signals: PostgreSQL's own tool sends its stand-in.
  if (process.platform === 'win32') return run(binaries.pgCtl, ['kill', 'INT', String(pid)], null, home.dir)
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    // It went by itself meanwhile.
  }
}
