import { describe, expect, it } from 'vitest'
import { killServerCycles } from './server-cycles.ts'

/** Thirty by hand: `npx tsx tests/crash/server-cycles.ts 30`. */
const CYCLES = 3

// Who is whose child is read from /proc.
describe.runIf(process.platform === 'linux')(
  'kill -9 of the server, of its database, and of both, under a stream of answers',
  () => {
    it('loses nothing that was acknowledged, counts nothing twice, and needs no hand to start again', async () => {
      const verdict = await killServerCycles(CYCLES)
      expect(verdict).toMatchObject({ lost: 0, torn: 0 })
      expect(verdict.acknowledged).toBeGreaterThan(CYCLES * 40)
    })
  },
)
