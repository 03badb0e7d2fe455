import { createHash } from 'node:crypto'
import type { PersonRef } from '../../core/domain/people/person.ts'
import type { LearningRecord } from '../../core/domain/records/learning-record.ts'
import { completed } from '../../core/domain/xapi/our-statements.ts'
import type { RecordIdentity } from '../../core/ports/records.ts'
import { ANN, MONDAY_0930_PARIS } from './builders.ts'

const HOME = 'https://apprenance.example'
const hash = (text: string) => createHash('sha256').update(`a key of the tests/${text}`).digest('hex')

/** Who people are for the record store, as an installation of the tests would name them. */
export const TEST_IDENTITY: RecordIdentity = {
  home: HOME,
  pseudonymOf: ({ tenant, person }) => hash(`${tenant}/${person}`),
  idOf: what => hash(what).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5'),
}

/** Valid by default, like `builders.ts`. */
export function aRecord(who: PersonRef = ANN, over: Partial<LearningRecord> = {}): LearningRecord {
  const id = over.id ?? TEST_IDENTITY.idOf(`completed/${who.tenant}/${who.person}`)
  const stamp = { id, home: HOME, pseudonym: TEST_IDENTITY.pseudonymOf(who), at: MONDAY_0930_PARIS }
  const series = { id: 'esprit-critique', title: 'Esprit critique', summary: 'Vérifier.', further: [], pack: 'socle' }
  return {
    id,
    who: { tenant: who.tenant, person: who.person },
    statement: completed(stamp, { series, language: 'fr' }),
    notBefore: MONDAY_0930_PARIS,
    notAfter: MONDAY_0930_PARIS + 30 * 86_400_000,
    ...over,
  }
}
