import type { Answered, Asked, Scan } from './answer.ts'

let worker: Worker | null = null
let lastId = 0

/** Reads a text beside the pane's own thread, so that typing goes on; in it where a host forbids workers. */
export async function scanText(text: string, terms: readonly string[]): Promise<Scan> {
  try {
    return await askWorker(text, terms)
  } catch {
    worker?.terminate()
    worker = null
    return (await import('./scan-here.ts')).scanHere(text, terms)
  }
}

/** Fetches the worker before it is needed: afterwards it works without a network. */
export function warmUp(): void {
  try {
    readyWorker()
  } catch {
    // A host that forbids workers; the text is then read in the pane's own thread.
    void import('./scan-here.ts').catch(() => {})
  }
}

function readyWorker(): Worker {
  worker ??= new Worker(new URL('./scan-worker.ts', import.meta.url), { type: 'module' })
  return worker
}

function askWorker(text: string, terms: readonly string[]): Promise<Scan> {
  const to = readyWorker()
  const asked: Asked = { id: ++lastId, text, terms }
  return new Promise((resolve, reject) => {
    const done = () => {
      to.removeEventListener('message', listen)
      to.removeEventListener('error', fail)
    }
    const listen = ({ data }: MessageEvent<Answered>) => {
      if (data.id !== asked.id) return
      done()
      resolve(data)
    }
    const fail = () => {
      done()
      reject(new Error('the worker could not run'))
    }
    to.addEventListener('message', listen)
    to.addEventListener('error', fail)
    to.postMessage(asked)
  })
}
