import { createHash } from 'node:crypto'
import { isoOf } from '../../core/domain/calendar/day.ts'
import type { PersonRef } from '../../core/domain/people/person.ts'
import { API, proposal, use, type Wished, wish } from '../../core/http-contract.ts'
import type { Deps } from '../../core/use-cases/deps.ts'
import { libraryForPane } from '../../core/use-cases/library-for-pane.ts'
import { proposeTemplate } from '../../core/use-cases/propose-template.ts'
import { recordUse } from '../../core/use-cases/record-use.ts'
import { type Wished as Outcome, wishTopic } from '../../core/use-cases/wish-topic.ts'
import { acceptsGzip, gzipped } from '../gzip.ts'
import type { Endpoint, HttpReply, HttpRequest } from '../http/answer.ts'
import type { ApiIdentity } from './identity.ts'

/** The pane's endpoints as plain handlers. They answer with content and counts; a text of someone's comes in only as a template they offer. */
export function apiEndpoints(deps: Deps, identity: Pick<ApiIdentity, 'of'>, now: () => number): Endpoint[] {
  const withPerson =
    (work: (who: PersonRef, request: HttpRequest) => HttpReply | Promise<HttpReply>) =>
    async (request: HttpRequest) => {
      const caller = await identity.of(request.authorization, request.at)
      if ('who' in caller) return work(caller.who, request)
      return { status: caller.refused, ...(caller.refused === 503 && { headers: { 'retry-after': '30' } }) }
    }
  const library = libraryCache(deps)
  return [
    { method: 'GET', path: API.library, handle: withPerson((who, request) => library(who.tenant, request)) },
    {
      method: 'POST',
      path: API.uses,
      body: 'json',
      handle: withPerson(async (who, { body }) => {
        const read = use.safeParse(body)
        if (!read.success) return { status: 400 }
        const outcome = await recordUse(deps)({ tenant: who.tenant, at: now(), use: read.data })
        return { status: outcome === 'saved' ? 204 : 404 }
      }),
    },
    {
      method: 'POST',
      path: API.proposals,
      body: 'json',
      // Of the caller only their organisation goes further: the référent reads a template, not its author.
      handle: withPerson(async ({ tenant }, { body }) => {
        const read = proposal.safeParse(body)
        if (!read.success) return { status: 400 }
        return { status: PROPOSED[await proposeTemplate(deps)({ tenant, at: now(), proposal: read.data })] }
      }),
    },
    {
      method: 'POST',
      path: API.wish,
      body: 'json',
      handle: withPerson(async (by, { body }) => {
        const read = wish.safeParse(body)
        if (!read.success) return { status: 400 }
        return wished(await wishTopic(deps)({ by, at: now(), series: read.data.series }))
      }),
    },
  ]
}

function wished(outcome: Outcome): HttpReply {
  if (outcome.is !== 'kept') return { status: WISHED[outcome.is] }
  const body: Wished = { day: outcome.day === null ? null : isoOf(outcome.day) }
  return { status: 200, body }
}

const WISHED = { forgotten: 204, 'no-such-topic': 404, 'not-started': 409 } as const

const PROPOSED = { kept: 204, 'personal-data': 422, full: 429 } as const

/** Content changes only when the server starts: one text and one tag per tenant, made once. */
function libraryCache(deps: Deps) {
  const made = new Map<string, { etag: string; body: string; small: Buffer | null }>()
  const of = (tenant: string) => {
    const known = made.get(tenant)
    if (known) return known
    const version = createHash('sha256')
      .update(JSON.stringify(libraryForPane(deps, tenant, '')))
      .digest('base64url')
      .slice(0, 16)
    const body = JSON.stringify(libraryForPane(deps, tenant, version))
    const fresh = { etag: `"${version}"`, body, small: gzipped(body) }
    made.set(tenant, fresh)
    return fresh
  }
  return (tenant: string, request: HttpRequest): HttpReply => {
    const { etag, body, small } = of(tenant)
    const headers = {
      etag,
      'cache-control': 'private, no-cache',
      'content-type': 'application/json; charset=utf-8',
      vary: 'accept-encoding',
    }
    if (request.header('if-none-match') === etag) return { status: 304, headers }
    return small && acceptsGzip(request.header('accept-encoding'))
      ? { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: small }
      : { status: 200, headers, body }
  }
}
