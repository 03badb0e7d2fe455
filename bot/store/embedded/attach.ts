import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import type { Cluster } from './cluster.ts'
import { freePort } from './free-port.ts'
import type { Home } from './home.ts'
import { launch } from './launch.ts'
import { type Holder, liveServer } from './lock-file.ts'
import { enter, type Presence } from './presence.ts'
import { sentences } from './sentences.ts'

export interface Place {
  home: Home
  binaries: Binaries
  cluster: Cluster
  log: (sentence: string) => void
}

export interface Attached {
  presence: Presence
  port: number
}

/** How long a server that holds the folder may take to answer (it may be recovering), or to give the folder back. */
const PATIENCE_MS = 60_000
const PAUSE_MS = 100

/**
 * The one live server of this folder: found, else started. PostgreSQL's own locks decide who wins when two processes
 * try at once; the loser finds the winner's server on its next turn.
 * @param fixed the port that must be kept, when addresses with it are already in use
 */
export async function attach(place: Place, fixed: number | null): Promise<Attached> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const holder = liveServer(place.cluster.data)
    const attached = holder ? await adopt(place, holder) : await start(place, fixed)
    if (typeof attached === 'object') return onPort(fixed, attached)
    if (Date.now() > until) throw new Error(holder ? sentences.silentServer(holder.pid) : attached)
    await wait(PAUSE_MS)
  }
}

/** Somebody may have restarted it elsewhere because our port was taken for a moment: our addresses no longer reach it. */
async function onPort(fixed: number | null, attached: Attached): Promise<Attached> {
  if (fixed === null || attached.port === fixed) return attached
  await attached.presence.leave()
  throw new Error(sentences.movedPort(fixed, attached.port))
}

/** Our random password is known to this folder's server alone: whoever accepts it is the one. A sentence: not yet. */
async function adopt({ home, cluster, log }: Place, { pid, port }: Holder): Promise<Attached | string> {
  try {
    const presence = await enter(cluster.password, port)
    log(sentences.adopted(home.dir, port))
    return { presence, port }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '28P01')
      throw new Error(sentences.foreignServer(pid), { cause: error })
    return sentences.silentServer(pid)
  }
}

async function start(place: Place, fixed: number | null): Promise<Attached | string> {
  const { home, binaries, cluster, log } = place
  const port = fixed ?? (await freePort(await rememberedPort(home)))
  const launched = await launch(binaries.postgres, cluster.data, port, home.owner)
  if (launched.is === 'held') return sentences.heldFolder
  if (launched.is === 'port-taken') return sentences.portTaken(port)
  if (launched.is === 'failed') throw new Error(launched.why)
  const presence = await enter(cluster.password, port)
  await writeFile(portFile(home), `${port}\n`)
  log(sentences.started(home.dir, port))
  return { presence, port }
}

const portFile = (home: Home): string => join(home.dir, 'port')

const rememberedPort = async (home: Home): Promise<number | null> =>
  Number(await readFile(portFile(home), 'utf8').catch(() => '')) || null
