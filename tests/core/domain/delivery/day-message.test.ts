import { expect, it } from 'vitest'
import { dueOn } from '../../../../core/domain/delivery/day-message.ts'
import { ANN, MONDAY } from '../../../support/builders.ts'

const message = (key: string, from: number, until: number) => ({ who: ANN, key, announcement: null, from, until })
const [long, short] = [message('b/long', MONDAY - 3, MONDAY + 3), message('a/short', MONDAY, MONDAY)]

it('tells what has waited longest, and by the key what has waited as long', () => {
  expect(dueOn([short, long], MONDAY)).toBe(long)
  expect(dueOn([long, short], MONDAY)).toBe(long)
  const twin = message('a/twin', MONDAY - 3, MONDAY)
  expect(dueOn([long, twin], MONDAY)).toBe(twin)
})

it('tells nothing before its first day or after its last', () => {
  expect(dueOn([long], MONDAY - 4)).toBeNull()
  expect(dueOn([long], MONDAY - 3)).toBe(long)
  expect(dueOn([long, short], MONDAY + 1)).toBe(long)
  expect(dueOn([long], MONDAY + 4)).toBeNull()
})
