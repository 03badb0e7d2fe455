import { timingSafeEqual } from 'node:crypto'
import type { Endpoint, HttpRequest } from './answer.ts'

export interface Operations {
  /** The database and the signing keys are there. */
  ready(): Promise<boolean>
  metrics(): Promise<string>
  metricsType: string
  /** Opens /metrics from elsewhere than loopback; null: loopback only. */
  metricsToken: string | null
}

/** What an operator's monitoring asks for. */
export const operationsEndpoints = ({ ready, metrics, metricsType, metricsToken }: Operations): Endpoint[] => [
  { method: 'GET', path: '/healthz', handle: () => ({ status: 200, body: 'ok' }) },
  {
    method: 'GET',
    path: '/readyz',
    handle: async () => ((await ready()) ? { status: 200, body: 'ready' } : { status: 503 }),
  },
  {
    method: 'GET',
    path: '/metrics',
    handle: async request =>
      mayRead(request, metricsToken)
        ? { status: 200, headers: { 'content-type': metricsType }, body: await metrics() }
        : { status: 401 },
  },
]

function mayRead({ loopback, authorization }: HttpRequest, token: string | null): boolean {
  if (token === null) return loopback
  const given = Buffer.from(authorization)
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
