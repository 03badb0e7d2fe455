import type { Language } from '../domain/people/person.ts'
import type { RefusalReason } from '../notices/answers.ts'
import type { Deps, Reply } from './deps.ts'
import { contactOf } from './settings-of.ts'

export const refuse = (
  { catalog }: Pick<Deps, 'catalog'>,
  to: { tenant: string; language: Language },
  reason: RefusalReason,
): Reply => ({ language: to.language, notice: { kind: 'refusal', reason, contact: contactOf(to.tenant, catalog) } })
