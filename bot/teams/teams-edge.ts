import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector'
import type { ChatEvent } from '../chat/event.ts'
import type { Messenger } from '../chat/outbound.ts'
import type { ChatReply } from '../chat/reply.ts'
import type { Answer } from '../http/answer.ts'
import { readActivity } from './activity.ts'
import { type RawActivity, tenantOf } from './activity-rules.ts'
import { problemsOf, type TeamsEdgeConfig } from './config.ts'
import { connectorHttp, sdkHttpClient } from './connector-http.ts'
import { accessToken, SdkCredentials } from './credentials.ts'
import { sdkEdge } from './edge.ts'
import { installs } from './installs.ts'
import { botKeys } from './jwks.ts'
import { teamsMessenger } from './messenger.ts'
import { problemOf } from './problem.ts'
import { quietSdkConsole } from './quiet-console.ts'
import { readEvent } from './read.ts'
import { refusalLog } from './refusal-log.ts'
import { ClosedAuthentication, KeptClients, secondLock } from './sdk-auth.ts'
import { servicePlaces } from './service-place.ts'
import { strictAuth } from './strict-auth.ts'
import { takeTurn } from './turn.ts'

/** pino's logger fits. Facts never hold a name, an id of a person, a text or a token. */
export interface EdgeLog {
  debug(facts: object, text: string): void
  warn(facts: object, text: string): void
  error(facts: object, text: string): void
}

export interface TeamsEdgeDeps {
  converse(event: ChatEvent): Promise<ChatReply>
  log: EdgeLog
  /** What to say, in the person's language, when something of ours failed. */
  trouble?(locale: string | null): string
}

export interface TeamsEdge {
  /** One request of the Bot Connector → what to answer. Never throws. `at`: epoch milliseconds. */
  handle(authorization: string, body: unknown, at: number): Promise<Answer>
  messenger: Messenger
  /** The signing keys are there; asking also tries again to get them. */
  ready(): boolean
  close(): Promise<void>
}

const TROUBLE = 'Un problème est survenu de notre côté. Réessayez dans un instant.'

/** The one entry to the Bot Framework. Throws when the configuration can't stand: there is no running without it. */
export function teamsEdge(
  config: TeamsEdgeConfig,
  { converse, log, trouble = () => TROUBLE }: TeamsEdgeDeps,
): TeamsEdge {
  const problems = problemsOf(config)
  if (problems.length > 0) throw new Error(`The Teams edge can't start: ${problems.join('; ')}`)
  quietSdkConsole(log)

  const origins = new Set(config.allowedServiceOrigins)
  const placeOf = servicePlaces(origins)
  const connector = connectorHttp(origins, config.sendTimeoutMs)
  const token = accessToken(config)
  const keys = botKeys(config, log)
  const sdk = { config, credentials: new SdkCredentials(config.appId, token), httpClient: sdkHttpClient(connector) }
  const clients = new KeptClients(sdk, ourselves(config.appId))
  const admit = strictAuth({
    appId: config.appId,
    issuer: config.tokenIssuer,
    keys,
    placeOf,
    tenants: new Set(config.allowedTenants.map(id => id.toLowerCase())),
    secondLock: secondLock(sdk, clients, keys.generation),
  })
  const run = sdkEdge(new ClosedAuthentication(clients), config.appId)
  const refused = refusalLog(log)
  const seenInstalls = installs()
  void keys.warm(Date.now())

  async function handled(authorization: string, body: unknown, at: number): Promise<Answer> {
    if (!isActivity(body)) return { status: 400 }
    const admitted = await admit(authorization, body, at)
    if ('refused' in admitted) {
      refused(admitted.why, at)
      return { status: admitted.refused }
    }
    const activity = readActivity(body)
    const tenant = tenantOf(body)
    if (activity === null || tenant === null) return { status: 400 }
    const event = readEvent(activity, tenant, at, seenInstalls)
    return run(admitted, activity, context => takeTurn({ converse, log, trouble }, event, context))
  }

  return {
    async handle(authorization, body, at) {
      try {
        return await handled(authorization, body, at)
      } catch (error) {
        log.error({ problem: problemOf(error) }, 'teams: a request failed')
        return { status: 500 }
      }
    },
    messenger: teamsMessenger({ appId: config.appId, placeOf, connector, token, log }),
    ready() {
      void keys.warm(Date.now())
      return keys.loaded()
    },
    close: connector.close,
  }
}

const isActivity = (body: unknown): body is RawActivity =>
  typeof body === 'object' &&
  body !== null &&
  !Array.isArray(body) &&
  typeof (body as { type?: unknown }).type === 'string'

/** The identity for which the SDK builds its clients: the bot itself. */
const ourselves = (appId: string): ClaimsIdentity =>
  new ClaimsIdentity([{ type: AuthenticationConstants.AudienceClaim, value: appId }], true)
