import { resolve } from 'node:path'
import { type LrsConfig, lrsSettings } from './records/lrs-settings.ts'

/** What the server needs to know of its surroundings. Read once, here and nowhere else, and checked as a whole. */
export interface Config {
  host: string
  port: number
  /** The https address that Teams and Office use, without a trailing slash. */
  publicUrl: string
  databaseUrl: string | null
  dataDir: string
  /** True when the operator named the folder: then it is used as it is, or refused. */
  dataDirGiven: boolean
  contentDir: string
  bot: {
    appId: string
    tenantId: string
    appType: 'SingleTenant' | 'UserAssignedMSI'
    password: string | null
    certificatePath: string | null
    openIdMetadataUrl: string
    tokenIssuer: string
    loginUrl: string
  }
  api: { clientId: string; addinClientId: string; jwksUrl: string; issuer: string }
  tenants: readonly string[]
  serviceOrigins: readonly string[]
  tenantRps: number
  logLevel: string
  /** The organisation's record store; null: none, and nothing of anybody's answers ever leaves. */
  xapi: LrsConfig | null
  /** Bearer token that opens /metrics from elsewhere than loopback; null: loopback only. */
  metricsToken: string | null
}

export type Environment = Readonly<Record<string, string | undefined>>

/** The only place that reads the process's environment. */
export const environment = (): Environment => process.env

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const PERSONAL_ACCOUNTS = '9188040d-6c67-4c5b-b112-36a304b66dad'
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']
const DEFAULTS = {
  serviceUrls: 'https://smba.trafficmanager.net/',
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  tokenIssuer: 'https://api.botframework.com',
  loginUrl: 'https://login.microsoftonline.com',
  jwksUrl: 'https://login.microsoftonline.com/common/discovery/v2.0/keys',
  issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0',
}

/** The configuration, or every problem at once, each naming its variable. There is no setting that turns authentication off. */
export function readConfig(env: Environment = environment()): { ok: Config } | { problems: string[] } {
  const problems: string[] = []
  const say = (name: string, what: string) => problems.push(`${name} : ${what}`)
  const text = (name: string) => env[name]?.trim() || null
  const needed = (name: string, why: string): string => {
    const value = text(name)
    if (value === null) say(name, `manque (${why})`)
    return value ?? ''
  }
  const guid = (name: string, why: string): string => {
    const value = needed(name, why)
    if (value !== '' && !GUID.test(value))
      say(name, 'doit être un identifiant Entra de la forme xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx')
    return value.toLowerCase()
  }
  const whole = (name: string, byDefault: number, from: number, to: number): number => {
    const value = Number(text(name) ?? byDefault)
    if (!Number.isInteger(value) || value < from || value > to)
      say(name, `doit être un nombre entier entre ${from} et ${to}`)
    return value
  }
  const host = text('HOST') ?? '127.0.0.1'
  // Plain http and loopback are for a laptop and for tests; a server that others can reach must not accept them.
  const address = (name: string, byDefault: string | null): string =>
    addressOf({ name, value: text(name) ?? byDefault, loopbackHost: isLoopback(host) }, say)

  const config: Config = {
    host,
    port: whole('PORT', 3978, 0, 65535),
    publicUrl: address('PUBLIC_URL', null).replace(/\/+$/, ''),
    databaseUrl: text('DATABASE_URL'),
    dataDir: resolve(text('DATA_DIR') ?? './var'),
    dataDirGiven: text('DATA_DIR') !== null,
    contentDir: resolve(text('CONTENT_DIR') ?? './content'),
    bot: {
      appId: guid('MicrosoftAppId', 'l’inscription Entra du bot'),
      tenantId: guid('MicrosoftAppTenantId', 'le locataire Entra de cette inscription'),
      appType: appType(text('MicrosoftAppType') ?? 'SingleTenant', say),
      password: text('MicrosoftAppPassword'),
      certificatePath: text('MicrosoftAppCertificatePath'),
      openIdMetadataUrl: address('BOT_OPENID_METADATA_URL', DEFAULTS.openIdMetadataUrl),
      tokenIssuer: text('BOT_TOKEN_ISSUER') ?? DEFAULTS.tokenIssuer,
      loginUrl: address('BOT_LOGIN_URL', DEFAULTS.loginUrl),
    },
    api: {
      clientId: guid('API_CLIENT_ID', 'l’inscription Entra de l’API'),
      addinClientId: guid('ADDIN_CLIENT_ID', 'l’inscription Entra du complément Office'),
      jwksUrl: address('ENTRA_JWKS_URL', DEFAULTS.jwksUrl),
      issuer: text('ENTRA_ISSUER') ?? DEFAULTS.issuer,
    },
    tenants: list(needed('ALLOWED_TENANTS', 'les locataires Entra servis, séparés par des virgules')).map(id =>
      id.toLowerCase(),
    ),
    serviceOrigins: list(text('ALLOWED_SERVICE_URLS') ?? DEFAULTS.serviceUrls).map(value =>
      originOf(value, isLoopback(host), say),
    ),
    tenantRps: whole('TENANT_RPS', 30, 1, 1000),
    logLevel: text('LOG_LEVEL') ?? 'info',
    xapi: lrsSettings(text, address, say),
    metricsToken: text('METRICS_TOKEN'),
  }
  consistency(config, say)
  return problems.length > 0 ? { problems } : { ok: config }
}

type Say = (name: string, what: string) => void

function consistency(config: Config, say: Say) {
  const { bot, api } = config
  const ids = [bot.appId, api.clientId, api.addinClientId].filter(Boolean)
  if (new Set(ids).size !== ids.length)
    say(
      'MicrosoftAppId, API_CLIENT_ID, ADDIN_CLIENT_ID',
      'doivent être trois inscriptions différentes : un jeton fait pour l’une ne doit pas servir à l’autre',
    )
  if (bot.appType === 'SingleTenant' && !bot.password && !bot.certificatePath)
    say(
      'MicrosoftAppPassword ou MicrosoftAppCertificatePath',
      'manque (le secret ou le certificat de l’inscription du bot)',
    )
  if (bot.password && bot.certificatePath)
    say('MicrosoftAppPassword, MicrosoftAppCertificatePath', 'donner l’un ou l’autre, pas les deux')
  for (const tenant of config.tenants) {
    if (!GUID.test(tenant)) say('ALLOWED_TENANTS', `« ${tenant} » n’est pas un identifiant de locataire Entra`)
    if (tenant === PERSONAL_ACCOUNTS)
      say('ALLOWED_TENANTS', 'les comptes personnels Microsoft ne peuvent pas être servis')
  }
  if (!LOG_LEVELS.includes(config.logLevel)) say('LOG_LEVEL', `doit être l’un de ${LOG_LEVELS.join(', ')}`)
  if (config.databaseUrl && !/^postgres(ql)?:\/\//.test(config.databaseUrl))
    say('DATABASE_URL', 'doit commencer par postgres://')
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)

export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/.test(host)

function addressOf(
  { name, value, loopbackHost }: { name: string; value: string | null; loopbackHost: boolean },
  say: Say,
): string {
  if (value === null) {
    say(name, 'manque (une adresse https)')
    return ''
  }
  if (!URL.canParse(value)) say(name, `« ${value} » n’est pas une adresse`)
  else if (!isTrusted(new URL(value), loopbackHost))
    say(
      name,
      'doit être en https ; une adresse locale ou en http n’est acceptée que si HOST est lui-même local (127.0.0.1)',
    )
  return value
}

const isTrusted = (url: URL, loopbackHost: boolean): boolean =>
  loopbackHost
    ? url.protocol === 'https:' || isLoopback(url.hostname)
    : url.protocol === 'https:' && !isLoopback(url.hostname)

function originOf(value: string, loopbackHost: boolean, say: Say): string {
  addressOf({ name: 'ALLOWED_SERVICE_URLS', value, loopbackHost }, say)
  return URL.canParse(value) ? new URL(value).origin : value
}

function appType(value: string, say: Say): Config['bot']['appType'] {
  if (value === 'SingleTenant' || value === 'UserAssignedMSI') return value
  say('MicrosoftAppType', 'doit être SingleTenant ou UserAssignedMSI')
  return 'SingleTenant'
}
