import { setTimeout as pause } from 'node:timers/promises'
import { takeOnce } from './take-once.ts'

/** How calls travel together. */
export interface Batching<In, Out> {
  /** Calls in one batch at most. */
  limit: number
  /** A batch holds one call of each key; a second one waits for the next batch, and so sees what the first one did. */
  keyOf: (input: In) => string
  /** Results in the order of the inputs. */
  run: (inputs: readonly In[]) => Promise<Out[]>
}

/** Milliseconds. Far below what anyone notices, and nobody waits who comes alone. */
const CROWD_MS = 1

interface Waiting<In, Out> {
  input: In
  key: string
  resolve: (output: Out) => void
  reject: (error: unknown) => void
}

/**
 * Calls made in the same turn of the event loop, or while a batch is on its way, share one round trip and one sync to
 * disk. A batch that fails because of what is in it is done again call by call, so that nobody pays for a neighbour.
 */
export function batched<In, Out>({ limit, keyOf, run }: Batching<In, Out>): (input: In) => Promise<Out> {
  let waiting: Waiting<In, Out>[] = []
  let busy = false

  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      const { taken, rest } = takeOnce(waiting, call => call.key, limit)
      waiting = rest
      await settle(taken, run)
      // A crowd is coming: a moment's wait puts more of them on one trip, and each trip costs as much as three of them.
      if (taken.length > 1 && waiting.length < limit) await pause(CROWD_MS)
    }
    busy = false
  }

  return input =>
    new Promise((resolve, reject) => {
      waiting.push({ input, key: keyOf(input), resolve, reject })
      if (busy) return
      busy = true
      setImmediate(flush)
    })
}

async function settle<In, Out>(batch: readonly Waiting<In, Out>[], run: Batching<In, Out>['run']): Promise<void> {
  try {
    const outputs = await run(batch.map(call => call.input))
    batch.forEach((call, i) => {
      call.resolve(outputs[i] as Out)
    })
  } catch (error) {
    if (batch.length > 1 && isAboutContent(error)) for (const call of batch) await settle([call], run)
    else for (const call of batch) call.reject(error)
  }
}

/**
 * The server refused a statement (it has a five-character SQLSTATE) for a reason that one call may have brought:
 * not a lost connection (08), a full disk (53), a shutdown (57) or a broken server (58, XX).
 */
function isAboutContent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^[0-9A-Z]{5}$/.test(code) && !/^(08|53|57|58|XX)/.test(code)
}
