import { guid } from './guid.ts'

/** Everything the Teams edge must be told. Plain values: `bot/config.ts` fills them from the environment. */
export interface TeamsEdgeConfig {
  /** The bot's Entra registration. */
  appId: string
  /** Tenant of that registration. */
  appTenantId: string
  appType: 'SingleTenant' | 'UserAssignedMSI'
  /** One of the two for SingleTenant; none for a managed identity. */
  password: string | null
  /** A PEM file with the private key and its certificate. */
  certificatePath: string | null
  /** Entra tenant ids that this installation serves. */
  allowedTenants: readonly string[]
  /** Where the bot may send: exact origins, e.g. 'https://smba.trafficmanager.net'. */
  allowedServiceOrigins: readonly string[]
  /** Where the bot service publishes its keys. */
  openIdMetadataUrl: string
  /** `iss` of the bot service's tokens, which is also whom our own tokens are for. */
  tokenIssuer: string
  /** Where our own tokens come from, e.g. 'https://login.microsoftonline.com'. */
  loginUrl: string
  /** The server listens on loopback only: addresses above may then be plain http on loopback. Never in production. */
  loopback: boolean
  /** How long one send may take. Milliseconds. */
  sendTimeoutMs: number
}

/** The values for the public cloud, and what else seldom changes. */
export const PUBLIC_CLOUD = {
  appType: 'SingleTenant',
  password: null,
  certificatePath: null,
  allowedServiceOrigins: ['https://smba.trafficmanager.net'],
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  tokenIssuer: 'https://api.botframework.com',
  loginUrl: 'https://login.microsoftonline.com',
  loopback: false,
  sendTimeoutMs: 15_000,
} as const satisfies Partial<TeamsEdgeConfig>

/** What is wrong with it, one sentence each; empty when the edge may start. */
export function problemsOf(config: TeamsEdgeConfig): string[] {
  const problems: string[] = []
  if (guid(config.appId) === null) problems.push('appId must be a GUID: without it nothing would be authenticated')
  if (guid(config.appTenantId) === null) problems.push('appTenantId must be a GUID')
  if (config.allowedTenants.length === 0) problems.push('allowedTenants is empty: nobody could be served')
  if (config.allowedTenants.some(id => guid(id) === null)) problems.push('allowedTenants must be GUIDs')
  if (config.allowedServiceOrigins.length === 0) problems.push('allowedServiceOrigins is empty')
  for (const origin of config.allowedServiceOrigins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) problems.push(`not an exact origin: ${origin}`)
    else if (!trusted(origin, config.loopback)) problems.push(`https is required: ${origin}`)
  }
  for (const url of [config.openIdMetadataUrl, config.loginUrl])
    if (!trusted(url, config.loopback)) problems.push(`https is required: ${url}`)
  if (config.tokenIssuer === '') problems.push('tokenIssuer is empty')
  return [...problems, ...secretProblems(config)]
}

function secretProblems({ appType, password, certificatePath }: TeamsEdgeConfig): string[] {
  const given = [password, certificatePath].filter(Boolean).length
  if (appType === 'UserAssignedMSI')
    return given === 0 ? [] : ['a managed identity takes no password and no certificate']
  return given === 1 ? [] : ['give either a password or a certificate']
}

const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]'])

/** https anywhere; plain http only between programs of one machine. */
export function trusted(address: string, loopback: boolean): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  if (username !== '' || password !== '') return false
  if (LOOPBACK_HOSTS.has(hostname)) return loopback
  return protocol === 'https:'
}
