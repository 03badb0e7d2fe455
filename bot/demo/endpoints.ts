import type { Endpoint } from '../http/answer.ts'
import type { App } from '../wire.ts'
import type { DemoClock } from './clock.ts'
import type { Issuer } from './issuer.ts'
import { nextDay, someHours } from './next-day.ts'

export interface Demo {
  issuer: Issuer
  clock: DemoClock
  /** Known once everything runs. */
  app: App | null
  chatUrl: string | null
}

/** What the demonstration's pages ask for. Loopback only, like the whole demonstration. */
export function demoEndpoints(demo: Demo): Endpoint[] {
  const running =
    (work: (app: App) => Promise<unknown>): Endpoint['handle'] =>
    async () =>
      demo.app ? { status: 200, body: await work(demo.app) } : { status: 503 }
  return [
    { method: 'GET', path: '/', handle: () => ({ status: 302, headers: { location: '/demo/' } }) },
    {
      method: 'GET',
      path: '/demo/state',
      handle: () => ({ status: 200, body: { chatUrl: demo.chatUrl, at: demo.clock.now() } }),
    },
    { method: 'POST', path: '/demo/next-day', body: 'none', handle: running(app => nextDay(app, demo.clock)) },
    { method: 'POST', path: '/demo/three-hours', body: 'none', handle: running(app => someHours(app, demo.clock, 3)) },
    {
      method: 'GET',
      path: '/addin-demo/config.json',
      handle: async () => ({ status: 200, body: { token: await demo.issuer.paneToken() } }),
    },
  ]
}
