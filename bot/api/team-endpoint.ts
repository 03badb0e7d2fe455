import { API, type TeamAnswer } from '../../core/http-contract.ts'
import { readTeamFigures } from '../../core/use-cases/team/read-team-figures.ts'
import type { TeamDeps } from '../../core/use-cases/team/team-deps.ts'
import type { Endpoint } from '../http/answer.ts'
import type { ApiIdentity } from './identity.ts'

/**
 * Figures of groups for those responsible for them. It takes no parameter at all: who calls decides what is read, and
 * nothing that can be sent names a person, a unit or a day.
 */
export const teamEndpoint = (deps: TeamDeps, identity: Pick<ApiIdentity, 'of'>, now: () => number): Endpoint => ({
  method: 'GET',
  path: API.team,
  handle: async request => {
    const caller = await identity.of(request.authorization, request.at)
    if (!('who' in caller))
      return { status: caller.refused, ...(caller.refused === 503 && { headers: { 'retry-after': '30' } }) }
    const body: TeamAnswer = await readTeamFigures(deps)({ by: caller.who, at: now() })
    return { status: 200, body }
  },
})
