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
