import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ConfidentialClientApplication, ManagedIdentityApplication } from '@azure/msal-node'
import { ServiceClientCredentialsFactory } from 'botframework-connector'
import type { TeamsEdgeConfig } from './config.ts'
import { NoTokenError } from './connector-error.ts'
import { loginAuthority } from './login-authority.ts'

/** Our own access token for the Bot Connector, always fresh enough. Rejects with NoTokenError. */
export type AccessToken = () => Promise<string>

/** MSAL with a password, a certificate or a managed identity; MSAL keeps the token, we see to one request at a time. */
export function accessToken(config: TeamsEdgeConfig): AccessToken {
  const acquire = config.appType === 'UserAssignedMSI' ? managedIdentity(config) : clientSecret(config)
  let flight: Promise<string> | null = null
  let kept = { token: '', until: 0 }

  async function fetchToken(): Promise<string> {
    const { accessToken, expiresOn } = await acquire()
    // An answer may name no error and still hold no token.
    if (typeof accessToken !== 'string' || accessToken === '') throw new Error('no token in the answer')
    kept = { token: accessToken, until: (expiresOn?.getTime() ?? 0) - FIVE_MINUTES }
    return accessToken
  }
  return async () => {
    if (Date.now() < kept.until) return kept.token
    flight ??= fetchToken().finally(() => {
      flight = null
    })
    return flight.catch(error => {
      throw new NoTokenError('no access token', { cause: error })
    })
  }
}

const FIVE_MINUTES = 300_000
type Acquire = () => Promise<{ accessToken: string; expiresOn: Date | null }>

function managedIdentity({ appId, tokenIssuer }: TeamsEdgeConfig): Acquire {
  const application = new ManagedIdentityApplication({ managedIdentityIdParams: { userAssignedClientId: appId } })
  return () => application.acquireToken({ resource: tokenIssuer })
}

function clientSecret(config: TeamsEdgeConfig): Acquire {
  const { authority, system } = loginAuthority(config)
  const application = new ConfidentialClientApplication({
    auth: { clientId: config.appId, ...authority, ...secretOf(config) },
    system,
  })
  return async () => {
    const result = await application.acquireTokenByClientCredential({ scopes: [`${config.tokenIssuer}/.default`] })
    if (result === null) throw new Error('no token in the answer')
    return result
  }
}

function secretOf({ password, certificatePath }: TeamsEdgeConfig) {
  if (certificatePath === null) return { clientSecret: password ?? '' }
  const pem = readFileSync(certificatePath)
  const certificate = new X509Certificate(pem)
  return {
    clientCertificate: {
      thumbprintSha256: certificate.fingerprint256.replaceAll(':', ''),
      privateKey: createPrivateKey(pem).export({ format: 'pem', type: 'pkcs8' }).toString(),
      x5c: certificate.toString(),
    },
  }
}

/** What the SDK asks for when it signs its own requests: the same token. */
export class SdkCredentials extends ServiceClientCredentialsFactory {
  readonly #appId: string
  readonly #token: AccessToken

  constructor(appId: string, token: AccessToken) {
    super()
    this.#appId = appId
    this.#token = token
  }

  override async isValidAppId(appId: string): Promise<boolean> {
    return appId === this.#appId
  }
  /** There is no such switch. */
  override async isAuthenticationDisabled(): Promise<boolean> {
    return false
  }
  override async createCredentials(): ReturnType<ServiceClientCredentialsFactory['createCredentials']> {
    const token = this.#token
    return {
      async signRequest(request) {
        request.headers.set('authorization', `Bearer ${await token()}`)
        return request
      },
    }
  }
}
