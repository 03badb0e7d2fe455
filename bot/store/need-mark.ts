import { createHmac } from 'node:crypto'
import type { PersonRef } from '../../core/domain/people/person.ts'

/** Says that somebody answered, to whoever holds the quarter's key; once it is destroyed, to nobody. */
export const needMark = (key: Buffer, { tenant, person }: PersonRef): Buffer =>
  createHmac('sha256', key).update(tenant).update('\u0000').update(person).digest()
