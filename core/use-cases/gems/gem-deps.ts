import type { PersonRef } from '../../domain/people/person.ts'
import { guardOf } from '../../domain/privacy/guard.ts'
import type { Gems } from '../../ports/gems.ts'
import type { Members } from '../../ports/members.ts'
import type { Deps } from '../deps.ts'

export interface GemDeps extends Deps {
  gems: Gems
  members: Members
}

/** Whoever the organisation's directory names as référent decides what becomes of a pépite. */
export const isReferent = async ({ members }: Pick<GemDeps, 'members'>, who: PersonRef): Promise<boolean> =>
  (await members.member(who))?.roles.includes('referent') ?? false

/** With the organisation's own terms. */
export const guardIn = ({ catalog }: Pick<Deps, 'catalog'>, tenant: string) =>
  guardOf(catalog.organisationOf(tenant).terms ?? [])

/** What everybody will read, or an author, holds nobody's data. `written`: a text, or anything made of texts. */
export const isPersonal = (deps: Pick<Deps, 'catalog'>, tenant: string, written: unknown): boolean =>
  guardIn(deps, tenant)(textsIn(written).join('\n')).some(({ severity }) => severity !== 'low')

/** Not as JSON: a line that ends would stick to the number on the next one, and hide it. */
function textsIn(written: unknown): string[] {
  if (typeof written === 'string') return [written]
  return typeof written === 'object' && written !== null ? Object.values(written).flatMap(textsIn) : []
}
