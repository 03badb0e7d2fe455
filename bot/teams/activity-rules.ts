import { guid } from './guid.ts'
import type { ServicePlace } from './service-place.ts'

/** What came from the bot service, as JSON and not yet believed. */
export type RawActivity = Readonly<Record<string, unknown>>

export interface ActivityPolicy {
  /** Where a service address leads; null when the bot may not send there. */
  placeOf(serviceUrl: unknown): ServicePlace | null
  /** In lower case. */
  tenants: ReadonlySet<string>
}

/** What a verified token vouches for. */
export interface Vouched {
  serviceUrl: string
  endorsements: ReadonlySet<string>
}

export interface Refusal {
  /** 401: not who they say. 403: who they say, but not allowed this. 503: we can't tell for now. */
  refused: 401 | 403 | 503
  /** For counting in logs; never sent. */
  why: string
}

const CHANNEL = 'msteams'

/** The rules that a genuine token does not settle, so they are asked of every single activity. */
export function activityRefusal(activity: RawActivity, token: Vouched, policy: ActivityPolicy): Refusal | null {
  if (activity.channelId !== CHANNEL) return { refused: 403, why: 'channel' }
  if (!token.endorsements.has(CHANNEL)) return { refused: 401, why: 'endorsement' }
  if (activity.serviceUrl !== token.serviceUrl) return { refused: 403, why: 'service address of another token' }
  if (policy.placeOf(activity.serviceUrl) === null) return { refused: 403, why: 'service address' }
  if (!servedTenant(activity, policy.tenants)) return { refused: 403, why: 'tenant' }
  if (!personKnown(activity)) return { refused: 403, why: 'person' }
  return null
}

/** The tenant is told once or twice; when twice, both must be the same. */
export function tenantOf(activity: RawActivity): string | null {
  const told = [field(activity, 'channelData', 'tenant', 'id'), field(activity, 'conversation', 'tenantId')]
  const ids = told.filter(id => id !== undefined && id !== null).map(guid)
  const [first = null] = ids
  return ids.every(id => id === first) ? first : null
}

const servedTenant = (activity: RawActivity, tenants: ReadonlySet<string>): boolean => {
  const tenant = tenantOf(activity)
  return tenant !== null && tenants.has(tenant)
}

/** What someone says or clicks is theirs: it needs a person. */
const personKnown = (activity: RawActivity): boolean =>
  (activity.type !== 'message' && activity.type !== 'invoke') || guid(field(activity, 'from', 'aadObjectId')) !== null

/** A value some levels down, or undefined. */
export function field(value: unknown, ...path: string[]): unknown {
  let found = value
  for (const name of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined
    found = (found as Record<string, unknown>)[name]
  }
  return found
}
