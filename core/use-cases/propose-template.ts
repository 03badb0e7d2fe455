import { localTime } from '../domain/calendar/local-time.ts'
import { guardOf } from '../domain/privacy/guard.ts'
import { PROPOSALS_A_DAY, type Proposal, textsOf } from '../domain/prompts/proposal.ts'
import type { Deps } from './deps.ts'

/** Who sends it is not asked: what is not known here cannot be kept. */
export interface ProposeTemplate {
  tenant: string
  /** Epoch milliseconds. */
  at: number
  proposal: Proposal
}

/** A template goes to the référent without its author. Personal data in it is refused: a template holds none. */
export const proposeTemplate =
  ({ store, catalog }: Pick<Deps, 'store' | 'catalog'>) =>
  async ({ tenant, at, proposal }: ProposeTemplate): Promise<'kept' | 'personal-data' | 'full'> => {
    const guard = guardOf(catalog.organisationOf(tenant).terms ?? [])
    // A service's own address is not a person's, and may belong in a template.
    const personal = textsOf(proposal).some(text => guard(text).some(({ severity }) => severity !== 'low'))
    if (personal) return 'personal-data'
    const day = localTime(at, 'Europe/Paris').day
    return store.propose({ ...proposal, tenant, day }, PROPOSALS_A_DAY)
  }
