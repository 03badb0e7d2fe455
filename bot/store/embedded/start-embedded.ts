import { setTimeout as wait } from 'node:timers/promises'
import { type Attached, attach, type Place } from './attach.ts'
import { prepareBinaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { chooseHome } from './home.ts'
import { DATABASE, urlOf } from './presence.ts'
import { sentences } from './sentences.ts'
import { stopServer } from './stop-server.ts'

export interface EmbeddedOptions {
  /** Folder of the server; see `chooseHome` for the default and for root. */
  dataDir?: string
  /** Sentences for whoever started the product. */
  log: (sentence: string) => void
}

export interface Embedded {
  /** Stays the same until `stop`, also when the server had to be restarted. */
  url: string
  /** Where it lives. */
  dir: string
  /** Stops the server, unless another process still uses it. */
  stop(): Promise<void>
}

const BACK_OFF_MS = [0, 200, 500, 1_000, 2_000, 5_000]

/**
 * A private PostgreSQL that needs no installation: makes it the first time, finds it when an earlier process left it
 * running, starts it otherwise, and starts it again when it dies. Several processes may share one folder: they share
 * its one server, and the last to stop stops it. A process that is killed leaves the server running; the next one
 * finds it. Throws one sentence that tells to set DATABASE_URL when it cannot run here.
 */
export async function startEmbedded({ dataDir, log }: EmbeddedOptions): Promise<Embedded> {
  try {
    const place = await prepare(dataDir, log)
    const first = await attach(place, null)
    const url = urlOf(place.cluster.password, first.port, DATABASE)
    return { url, dir: place.home.dir, stop: supervise(place, first) }
  } catch (error) {
    throw new Error(sentences.unavailable(error instanceof Error ? error.message : String(error)), { cause: error })
  }
}

async function prepare(dataDir: string | undefined, log: (sentence: string) => void): Promise<Place> {
  const home = await chooseHome(dataDir, log)
  const binaries = await prepareBinaries(home)
  return { home, binaries, cluster: await ensureCluster(home, binaries, log), log }
}

/** Watches over the server; returns how to stop. */
function supervise(place: Place, first: Attached): () => Promise<void> {
  let stopping: Promise<void> | null = null
  let current: Promise<Attached | null> = Promise.resolve(first)

  const watch = async (attached: Attached | null): Promise<void> => {
    await attached?.presence.ended
    if (stopping || !attached) return
    place.log(sentences.lost)
    current = comeBack(place, attached.port, () => stopping !== null)
    void current.then(watch)
  }
  void watch(first)

  const stop = async (): Promise<void> => {
    const attached = await current
    if (attached) await stopServer(place, attached)
  }
  return () => {
    stopping ??= stop()
    return stopping
  }
}

/** Tries until the server is back on the same port, so that pools find it again. */
async function comeBack(place: Place, port: number, givenUp: () => boolean): Promise<Attached | null> {
  for (let turn = 0; !givenUp(); turn++) {
    await wait(BACK_OFF_MS[Math.min(turn, BACK_OFF_MS.length - 1)])
    try {
      return await attach(place, port)
    } catch (error) {
      place.log(sentences.notYetBack(error instanceof Error ? error.message : String(error)))
    }
  }
  return null
}
