import { describe, expect, it } from 'vitest'
import { batched } from '../../../bot/store/postgres/batch.ts'

const sqlError = (code: string) => Object.assign(new Error(`refused: ${code}`), { code })

/** Doubles numbers; keeps what travelled together. `fail` may refuse a batch. */
function doubler(limit = 4, fail: (inputs: readonly number[]) => Error | null = () => null) {
  const journeys: number[][] = []
  const double = batched<number, number>({
    limit,
    keyOf: n => String(Math.abs(n)),
    run: async inputs => {
      journeys.push([...inputs])
      await new Promise(setImmediate)
      const error = fail(inputs)
      if (error) throw error
      return inputs.map(n => 2 * n)
    },
  })
  return { double, journeys }
}

describe('calls that share a round trip', () => {
  it('travel together when made in the same turn, and each gets its own result', async () => {
    const { double, journeys } = doubler()
    expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6])
    expect(journeys).toEqual([[1, 2, 3]])
  })

  it('wait for each other while a batch is on its way', async () => {
    const { double, journeys } = doubler()
    const first = double(1)
    await new Promise(setImmediate)
    expect(await Promise.all([first, double(2), double(3)])).toEqual([2, 4, 6])
    expect(journeys).toEqual([[1], [2, 3]])
  })

  it('are at most so many', async () => {
    const { double, journeys } = doubler(2)
    await Promise.all([1, 2, 3, 4, 5].map(double))
    expect(journeys).toEqual([[1, 2], [3, 4], [5]])
  })

  it('never hold two of one key: the second goes next and sees what the first did', async () => {
    const { double, journeys } = doubler()
    expect(await Promise.all([1, -1, 2, 1].map(double))).toEqual([2, -2, 4, 2])
    expect(journeys).toEqual([[1, 2], [-1], [1]])
  })

  it('do not pay for a neighbour that is refused', async () => {
    const { double } = doubler(4, inputs => (inputs.includes(3) ? sqlError('22P05') : null))
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(double))
    expect(outcomes.map(outcome => (outcome.status === 'fulfilled' ? outcome.value : 'refused'))).toEqual([
      2,
      4,
      'refused',
      8,
    ])
  })

  it.each([
    new Error('Connection terminated'),
    sqlError('57P01'),
    sqlError('08006'),
    sqlError('53100'),
  ])('all fail when the database is gone, without asking it again one by one: %s', async error => {
    const { double, journeys } = doubler(4, () => error)
    const outcomes = await Promise.allSettled([1, 2].map(double))
    expect(outcomes.every(outcome => outcome.status === 'rejected')).toBe(true)
    expect(journeys).toEqual([[1, 2]])
  })

  it('go on after a failure', async () => {
    const { double } = doubler(4, inputs => (inputs.includes(1) ? new Error('gone') : null))
    await expect(double(1)).rejects.toThrow('gone')
    expect(await double(2)).toBe(4)
  })
})
