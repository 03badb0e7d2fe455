import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import {
  type AuthenticateRequestResult,
  AuthenticationError,
  BotFrameworkAuthentication,
  type ClaimsIdentity,
  type ConnectorClient,
  type ConnectorClientOptions,
  ConnectorFactory,
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector'
import type { Activity } from 'botframework-schema'
import type { RawActivity } from './activity-rules.ts'
import type { TeamsEdgeConfig } from './config.ts'
import { lru } from './lru.ts'

const SECOND_LOCK_TIMEOUT_MS = 6_000

export interface SdkParts {
  config: TeamsEdgeConfig
  credentials: ServiceClientCredentialsFactory
  /** The one way out: see connector-http.ts. */
  httpClient: NonNullable<ConnectorClientOptions['httpClient']>
}

/** One SDK authentication, with every address given, so that none of the SDK's defaults applies. */
function stock({ config, credentials, httpClient }: SdkParts, generation: number) {
  return new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: config.appId,
      MicrosoftAppTenantId: config.appTenantId,
      MicrosoftAppType: config.appType,
      ToChannelFromBotLoginUrl: `${config.loginUrl}/${config.appTenantId}`,
      ToChannelFromBotOAuthScope: config.tokenIssuer,
      ToBotFromChannelTokenIssuer: config.tokenIssuer,
      OAuthUrl: config.tokenIssuer,
      // The SDK keeps keys by address, for a day: a new fragment makes it read the keys again when ours changed.
      ToBotFromChannelOpenIdMetadataUrl: `${config.openIdMetadataUrl}#${generation}`,
      // A name that can't exist: the emulator is no caller of ours.
      ToBotFromEmulatorOpenIdMetadataUrl: 'https://closed.invalid/',
      ValidateAuthority: 'true',
      CallerId: 'urn:botframework:azure',
    },
    credentials,
    { requiredEndorsements: ['msteams'], validateClaims: onlyTheChannel(config.tokenIssuer) },
    undefined,
    { httpClient, tokenRefreshInterval: 24 * 6 },
  )
}

/** The same rule as our guard's, where the SDK asks for it. */
const onlyTheChannel = (issuer: string) => async (claims: readonly { type: string; value: string }[]) => {
  const issuers = claims.filter(claim => claim.type === 'iss')
  if (issuers.length !== 1 || issuers[0]?.value !== issuer) throw new AuthenticationError('Unauthorized', 401)
}

export type SecondLock = (authorization: string, activity: RawActivity) => Promise<AuthenticateRequestResult>

/** What the SDK would check by itself. It never runs on a token that ours did not verify. */
export function secondLock(parts: SdkParts, clients: ConnectorFactory, generation: () => number): SecondLock {
  let current = { of: -1, lock: null as BotFrameworkAuthentication | null }
  return async (authorization, activity) => {
    if (current.lock === null || current.of !== generation()) {
      current = { of: generation(), lock: stock(parts, generation()) }
    }
    // Cast at the SDK's seam: it reads `channelId` and `serviceUrl`, both checked.
    const asked = current.lock?.authenticateRequest(activity as unknown as Activity, authorization)
    const result = await Promise.race([asked, tooLate()])
    if (result === undefined) throw new AuthenticationError('Unauthorized', 401)
    return { ...result, connectorFactory: clients }
  }
}

const tooLate = (): Promise<undefined> =>
  new Promise(resolve => setTimeout(() => resolve(undefined), SECOND_LOCK_TIMEOUT_MS).unref())

const SERVICE_ADDRESSES = 64

/** The SDK builds a client with its whole pipeline for every activity; one per address and audience is enough. */
export class KeptClients extends ConnectorFactory {
  readonly #kept = lru<string, Promise<ConnectorClient>>(SERVICE_ADDRESSES)
  readonly #factory: ConnectorFactory

  constructor(parts: SdkParts, identity: ClaimsIdentity) {
    super()
    this.#factory = stock(parts, 0).createConnectorFactory(identity)
  }

  override create(serviceUrl: string, audience = ''): Promise<ConnectorClient> {
    const name = `${audience} ${serviceUrl}`
    const kept = this.#kept.get(name) ?? this.#factory.create(serviceUrl, audience || undefined)
    this.#kept.set(name, kept)
    return kept
  }
}

/** We ask for no user's token: whoever tries finds nothing to call. */
const NO_USER_TOKENS = Object.freeze({}) as UserTokenClient

/**
 * What the SDK's adapter is given. Requests come in already admitted; its own ways to authenticate are closed,
 * so nothing can reach a turn past the guard.
 */
export class ClosedAuthentication extends BotFrameworkAuthentication {
  readonly #clients: ConnectorFactory

  constructor(clients: ConnectorFactory) {
    super()
    this.#clients = clients
  }

  override authenticateRequest(): Promise<AuthenticateRequestResult> {
    return refuse()
  }
  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return refuse()
  }
  override authenticateChannelRequest(): Promise<ClaimsIdentity> {
    return refuse()
  }
  override createConnectorFactory(): ConnectorFactory {
    return this.#clients
  }
  override createUserTokenClient(): Promise<UserTokenClient> {
    return Promise.resolve(NO_USER_TOKENS)
  }
}

const refuse = (): Promise<never> => Promise.reject(new AuthenticationError('Unauthorized', 401))
