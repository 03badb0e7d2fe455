import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { render } from '../adaptive-cards/render.ts'
import { saying } from '../adaptive-cards/say-often.ts'
import type { Catalog } from '../core/domain/content/catalog.ts'
import type { PersonRef } from '../core/domain/people/person.ts'
import { addressKey } from '../core/ports/addresses.ts'
import type { AllDeps } from '../core/use-cases/all-deps.ts'
import type { Reply } from '../core/use-cases/deps.ts'
import { apiEndpoints } from './api/endpoints.ts'
import { exportEndpoint, hashOfCode } from './api/export-endpoint.ts'
import { apiIdentity } from './api/identity.ts'
import { authorityOf, signInEndpoint } from './api/sign-in.ts'
import { teamEndpoint } from './api/team-endpoint.ts'
import { lazyAttester } from './attestations/lazy-attester.ts'
import { converse } from './chat/converse.ts'
import type { ChatEvent } from './chat/event.ts'
import { type Config, isLoopback } from './config.ts'
import { depsOf } from './deps-of.ts'
import type { Endpoint } from './http/answer.ts'
import { operationsEndpoints } from './http/operations.ts'
import { httpServer } from './http/server.ts'
import type { StaticFolder } from './http/static-folder.ts'
import type { Logger } from './log.ts'
import { type Delivering, deliverTenant } from './loops/deliver.ts'
import { startSchedule } from './loops/schedule.ts'
import { sendRecords } from './loops/send-records.ts'
import { tick } from './loops/tick.ts'
import { metrics } from './metrics.ts'
import { recordStore } from './records/lrs.ts'
import { sessionEndpoints } from './session/endpoints.ts'
import { openStore } from './store/open.ts'
import { teamsEdge } from './teams/teams-edge.ts'

export interface Wiring {
  config: Config
  catalog: Catalog
  databaseUrl: string
  log: Logger
  /** The clock of what people live through: whose day it is, what is due. Tokens are always checked by the real one. */
  now?: () => number
  /** What the demonstration serves besides. */
  more?: { endpoints?: readonly Endpoint[]; folders?: readonly StaticFolder[] }
}

export interface App {
  /** Port it listens on. */
  listen(): Promise<number>
  /** The periodic work; `serve` and the demonstration start it, tests call `turnOver` instead. */
  schedule(): Promise<void>
  /** One tick and everything it makes due, now. Returns how many messages were settled. */
  turnOver(): Promise<number>
  deps: AllDeps
  stop(lingerMs?: number): Promise<void>
}

/** Where `npm run build` puts the pane and the pages that go with it. */
const PANE = 'dist/addin'

/** A dialog is given up on after five seconds. */
const WHISPER_MS = 2_500

/** The composition root: the only place that names concrete things and joins them. */
export async function wire({ config, catalog, databaseUrl, log, now = Date.now, more = {} }: Wiring): Promise<App> {
  const measured = metrics()
  const storage = await openStore({ databaseUrl, onLost: why => log.warn({ why }, 'database: a connection was lost') })
  const deps = await depsOf(storage, catalog, config)
  const identity = apiIdentity(
    {
      apiClientId: config.api.clientId,
      clients: [config.api.addinClientId],
      tenants: config.tenants,
      issuer: config.api.issuer,
      jwksUrl: config.api.jwksUrl,
    },
    log,
  )
  const talk = converse({
    ...deps,
    addresses: storage.addresses,
    exportPage: `${config.publicUrl}/addin/mes-donnees.html`,
    oneTimeCode,
    receipt: () => randomBytes(16).toString('base64url'),
    whisper: (who, reply) => whisper(who, reply),
    trouble(error, event) {
      measured.troubled(event)
      log.error({ error, event }, 'a turn ended in an apology')
    },
  })
  const edge = teamsEdge(edgeConfig(config), {
    log,
    async converse(event: ChatEvent) {
      const started = performance.now()
      const reply = await talk({ ...event, at: now() })
      measured.turn(event.type, (performance.now() - started) / 1000)
      return reply
    },
    trouble: locale => render({ kind: 'trouble', contact: null }, locale?.startsWith('en') ? 'en' : 'fr').summary,
  })
  const delivering: Delivering = {
    ...deps,
    outbox: storage.outbox,
    addresses: storage.addresses,
    messenger: edge.messenger,
    perSecond: config.tenantRps,
    now,
    sleep,
    counted: measured.sent,
    speak: saying(),
    trouble(error, step) {
      measured.troubled(step)
      log.error({ error, step }, 'a step of the minute failed')
    },
  }
  /** To a person who just did something; if it takes too long the dialog does not wait for it. */
  async function whisper(who: PersonRef, { notice, language }: Reply): Promise<boolean> {
    const address = (await storage.addresses.of([who])).get(addressKey(who))
    if (!address) return false
    const sending = edge.messenger.send(who, address, delivering.speak(notice, language))
    return Promise.race([sending.then(outcome => outcome.is === 'sent'), sleep(WHISPER_MS, false, { ref: false })])
  }
  const server = httpServer({
    messages: edge.handle,
    log,
    endpoints: [
      signInEndpoint(config.api, config.tenants),
      ...apiEndpoints(deps, identity, now),
      teamEndpoint(deps, identity, now),
      exportEndpoint(deps, lazyAttester(storage.keys, config.publicUrl), now),
      ...sessionEndpoints(deps, { publicUrl: config.publicUrl, folder: PANE, now }),
      ...operationsEndpoints({
        ready: async () => edge.ready() && identity.ready() && (await storage.ready()),
        metrics: measured.text,
        metricsType: measured.contentType,
        metricsToken: config.metricsToken,
      }),
      ...(more.endpoints ?? []),
    ],
    folders: [...paneFolders(new URL(authorityOf(config.api.issuer, config.tenants)).origin), ...(more.folders ?? [])],
  })
  const store = config.xapi && recordStore(config.xapi)
  const sendWaiting = store
    ? (until?: number) => sendRecords({ records: storage.recordQueue, store, now, counted: measured.recorded }, until)
    : null
  let schedule: Awaited<ReturnType<typeof startSchedule>> | null = null

  return {
    deps,
    listen: () => server.listen(config.port, config.host),
    async schedule() {
      schedule = await startSchedule(databaseUrl, delivering, { sendRecords: sendWaiting }, error =>
        log.error({ error }, 'jobs: trouble'),
      )
    },
    async turnOver() {
      let settled = 0
      for (const tenant of await tick(delivering)) settled += await deliverTenant(delivering, tenant)
      await sendWaiting?.()
      return settled
    },
    async stop(lingerMs = 0) {
      await schedule?.stop()
      await server.stop(lingerMs)
      await edge.close()
      await storage.close()
    },
  }
}

function oneTimeCode() {
  const code = randomBytes(32).toString('base64url')
  return { code, codeHash: hashOfCode(code) }
}

const edgeConfig = ({ bot, tenants, serviceOrigins, host }: Config) => ({
  appId: bot.appId,
  appTenantId: bot.tenantId,
  appType: bot.appType,
  password: bot.password,
  certificatePath: bot.certificatePath,
  allowedTenants: tenants,
  allowedServiceOrigins: serviceOrigins,
  openIdMetadataUrl: bot.openIdMetadataUrl,
  tokenIssuer: bot.tokenIssuer,
  loginUrl: bot.loginUrl,
  loopback: isLoopback(host),
  sendTimeoutMs: 15_000,
})

/**
 * The pane as it was built (`npm run build`) and the icons that manifests point to. The pane may talk to us and to
 * whoever signs people in, which another cloud does at another address.
 */
const paneFolders = (authority: string): StaticFolder[] =>
  [
    { prefix: '/addin/', folder: PANE, policy: { connect: [authority] } },
    { prefix: '/addin/icons/', folder: 'manifest/icons/png' },
  ].filter(({ folder }) => existsSync(folder))
