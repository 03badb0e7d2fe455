import { describe, expect, it } from 'vitest'
import { settleRecord } from '../../../../core/domain/records/settle-record.ts'
import { MONDAY_0930_PARIS as AT } from '../../../support/builders.ts'
import { aRecord } from '../../../support/record-builders.ts'

const held = (attempts: number) => ({ ...aRecord(), attempts, lease: 'l' })

describe('a record after an attempt', () => {
  it('is sent, or given up when the store refuses it for good', () => {
    expect(settleRecord(held(1), { is: 'stored' }, AT)).toEqual({ state: 'sent' })
    expect(settleRecord(held(1), { is: 'refused', status: 400 }, AT)).toEqual({ state: 'failed', why: 'refused: 400' })
  })

  it('waits longer with every try, and at least as long as the store asks', () => {
    const waits = [1, 3, 6, 40].map(attempts => {
      const settled = settleRecord(held(attempts), { is: 'later', retryAfterMs: null }, AT)
      return settled.state === 'waiting' ? settled.notBefore - AT : Number.NaN
    })
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(waits[0]).toBeGreaterThan(1_000)
    expect(waits[3]).toBeLessThan(150_000)
    expect(settleRecord(held(1), { is: 'later', retryAfterMs: 600_000 }, AT)).toEqual({
      state: 'waiting',
      notBefore: AT + 600_000,
    })
  })

  it('is not tried for ever', () => {
    const { notAfter } = aRecord()
    expect(settleRecord(held(900), { is: 'later', retryAfterMs: null }, notAfter - 1)).toEqual({
      state: 'failed',
      why: 'too old',
    })
  })
})
