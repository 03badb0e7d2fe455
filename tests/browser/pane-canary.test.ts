import { describe, expect, it } from 'vitest'
import { hasChromium } from './support/chromium.ts'
import { huntCanaries } from './support/hunt.ts'

describe.skipIf(!hasChromium)('a text typed in the pane, beside the real server', () => {
  // A tenth of `npx tsx tests/canary/run.ts`.
  it('is in no request, no storage, no log line and no row; what was sent on purpose is where the référent reads it', async () => {
    const { looked, escaped, arrived, wished } = await huntCanaries(20)
    expect(escaped).toEqual([])
    expect(arrived).toEqual({ tables: ['public.proposal'], texts: 1 })
    expect(Object.keys(wished ?? {}).sort()).toEqual(['from', 'series', 'until'])
    // Something was looked at indeed.
    expect(looked.requests).toBeGreaterThan(20)
    expect(looked.rows).toBeGreaterThan(5)
    expect(looked.logLines).toBeGreaterThan(0)
    expect(looked.told).toBeGreaterThan(1)
  })
})
