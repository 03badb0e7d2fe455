import { SEND_REMINDER } from './source.ts'

/** What an installation puts into its manifests. Ids are lower-case GUIDs, addresses have no slash at the end. */
export interface Settings {
  readonly version: string
  readonly publicUrl: string
  readonly host: string
  readonly ids: Ids
  readonly developer: { name: string; websiteUrl: string; privacyUrl: string; termsUrl: string; supportUrl: string }
  readonly sendReminder: boolean
}
export interface Ids {
  readonly bot: string
  readonly api: string
  readonly addinClient: string
  readonly teamsApp: string
  readonly addinApp: string
  readonly xmlWord: string
  readonly xmlOutlook: string
}

/** Each id's variable. The first three are those of `npm run serve`; the others are GUIDs that you make up once. */
export const ID_VARIABLES: Record<keyof Ids, readonly [variable: string, meaning: string]> = {
  bot: ['MicrosoftAppId', 'Entra registration of the bot'],
  api: ['API_CLIENT_ID', 'Entra registration of the HTTP API'],
  addinClient: ['ADDIN_CLIENT_ID', 'Entra registration of the add-in'],
  teamsApp: ['TEAMS_APP_ID', 'id of the full package, and of the bot-only one that may replace it'],
  addinApp: ['ADDIN_APP_ID', 'id of the add-in-only package'],
  xmlWord: ['XML_WORD_ID', 'id of the XML add-in for Word'],
  xmlOutlook: ['XML_OUTLOOK_ID', 'id of the XML add-in for Outlook'],
}
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
/** The manifest's limit on developer.name. */
const NAME_LIMIT = 32

export type Environment = Readonly<Record<string, string | undefined>>
export type Outcome = { readonly ok: Settings } | { readonly problems: readonly string[] }

/** Reads and checks every variable before answering, so that one run names everything that is missing. */
export function readSettings(env: Environment, version: string): Outcome {
  const problems: string[] = []
  const text = (variable: string, meaning: string) => {
    const value = env[variable]?.trim() ?? ''
    if (value === '') problems.push(`${variable} is missing: ${meaning}`)
    return value
  }
  const url = (variable: string, meaning: string) => {
    const value = text(variable, meaning).replace(/\/+$/, '')
    if (value !== '' && !isHttps(value)) problems.push(`${variable} must be an https address, not "${value}"`)
    return value
  }
  const ids = readIds(text, problems)
  const publicUrl = url('PUBLIC_URL', 'the https address that Teams and Office use')
  const websiteUrl = url('WEBSITE_URL', 'page of support information, shown where people install the app')
  const developer = {
    name: text('PUBLISHER_NAME', 'your organisation, as people read it where they install the app'),
    websiteUrl,
    privacyUrl: url('PRIVACY_URL', 'your privacy notice'),
    termsUrl: url('TERMS_URL', 'your terms of use'),
    supportUrl: env.SUPPORT_URL ? url('SUPPORT_URL', 'where people ask for help') : websiteUrl,
  }
  const wanted = env[SEND_REMINDER.variable]?.trim() || 'on'
  if (wanted !== 'on' && wanted !== 'off')
    problems.push(`${SEND_REMINDER.variable} must be "on" or "off", not "${wanted}"`)
  if (developer.name.length > NAME_LIMIT)
    problems.push(`PUBLISHER_NAME has ${developer.name.length} characters; at most ${NAME_LIMIT}`)
  if (!/^\d{1,5}(\.\d{1,5}){2}$/.test(version))
    problems.push(`version "${version}" must be three numbers, such as 1.2.3`)
  if (problems.length > 0) return { problems }
  return {
    ok: { version, publicUrl, host: new URL(publicUrl).host, ids, developer, sendReminder: wanted === 'on' },
  }
}

function readIds(text: (variable: string, meaning: string) => string, problems: string[]): Ids {
  const read = (key: keyof Ids) => {
    const [variable, meaning] = ID_VARIABLES[key]
    const value = text(variable, meaning).toLowerCase()
    if (value !== '' && !GUID.test(value)) problems.push(`${variable} must be a GUID, not "${value}"`)
    return value
  }
  const ids: Ids = {
    bot: read('bot'),
    api: read('api'),
    addinClient: read('addinClient'),
    teamsApp: read('teamsApp'),
    addinApp: read('addinApp'),
    xmlWord: read('xmlWord'),
    xmlOutlook: read('xmlOutlook'),
  }
  problems.push(...equalIds(ids))
  return ids
}

/** One sentence per id used twice: a token made for one registration must never be good for another. */
export function equalIds(ids: Ids): string[] {
  const keys = Object.keys(ID_VARIABLES) as (keyof Ids)[]
  const problems: string[] = []
  for (const [index, key] of keys.entries()) {
    const value = ids[key].toLowerCase()
    const earlier = keys.slice(0, index).find(other => ids[other].toLowerCase() === value)
    if (value === '' || earlier === undefined) continue
    const pair = `${ID_VARIABLES[earlier][0]} and ${ID_VARIABLES[key][0]}`
    problems.push(`${pair} are the same id, ${value}; each needs its own`)
  }
  return problems
}

function isHttps(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, search, hash, username } = new URL(value)
  return protocol === 'https:' && search + hash + username === ''
}
