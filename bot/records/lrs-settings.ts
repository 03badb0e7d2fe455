import { XAPI_VERSIONS, type XapiVersion } from '../../core/domain/xapi/version.ts'

export interface LrsConfig {
  /** Where the record store's `/statements` is, without a trailing slash. */
  endpoint: string
  key: string
  secret: string
  version: XapiVersion
}

/** All of it or none: half a record store is a mistake, not a wish. */
export function lrsSettings(
  text: (name: string) => string | null,
  address: (name: string, byDefault: null) => string,
  say: (name: string, what: string) => void,
): LrsConfig | null {
  const names = ['XAPI_ENDPOINT', 'XAPI_KEY', 'XAPI_SECRET'] as const
  const missing = names.filter(name => text(name) === null)
  const version = XAPI_VERSIONS.find(known => known === (text('XAPI_VERSION') ?? '1.0.3'))
  if (!version) say('XAPI_VERSION', `doit être l’une de ${XAPI_VERSIONS.join(', ')}`)
  if (missing.length === names.length) return null
  for (const name of missing) say(name, `manque (${names.join(', ')} vont ensemble)`)
  if (missing.length > 0 || !version) return null
  const endpoint = address('XAPI_ENDPOINT', null).replace(/\/+$/, '')
  return { endpoint, key: text('XAPI_KEY') ?? '', secret: text('XAPI_SECRET') ?? '', version }
}
