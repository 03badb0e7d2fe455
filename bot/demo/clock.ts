import { readFileSync, writeFileSync } from 'node:fs'

/** The clock of the demonstration: the real one, moved forward by what was skipped. Kept on disk, as the data are. */
export interface DemoClock {
  now(): number
  /** Moves on to that instant; never back. Epoch milliseconds. */
  moveTo(at: number): void
}

export function demoClock(file: string): DemoClock {
  let skipped = read(file)
  const now = () => Date.now() + skipped
  return {
    now,
    moveTo(at) {
      skipped += Math.max(0, at - now())
      writeFileSync(file, JSON.stringify({ skippedMs: skipped }))
    },
  }
}

function read(file: string): number {
  try {
    const { skippedMs } = JSON.parse(readFileSync(file, 'utf8')) as { skippedMs?: unknown }
    return typeof skippedMs === 'number' ? skippedMs : 0
  } catch {
    return 0
  }
}
