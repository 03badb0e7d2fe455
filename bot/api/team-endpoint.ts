import { API, type TeamAnswer } from '../../core/http-contract.ts'
import { readTeamFigures } from '../../core/use-cases/team/read-team-figures.ts'
import type { TeamDeps } from '../../core/use-cases/team/team-deps.ts'
import { acceptsGzip, gzipped } from '../gzip.ts'
import type { Endpoint, HttpReply, HttpRequest } from '../http/answer.ts'
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
    return written(JSON.stringify(body), request)
  },
})

/** Hundreds of units are much alike. Nothing that is sent comes back in it, so its size gives nothing away. */
function written(body: string, request: HttpRequest): HttpReply {
  const headers = { 'content-type': 'application/json; charset=utf-8', vary: 'accept-encoding' }
  const small = body.length > WORTHWHILE && acceptsGzip(request.header('accept-encoding')) ? gzipped(body) : null
  return small
    ? { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: small }
    : { status: 200, headers, body }
}

/** Shorter, it is one packet anyway. */
const WORTHWHILE = 1_400
