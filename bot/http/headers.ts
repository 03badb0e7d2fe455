/** One year and every subdomain: OWASP ASVS 5.0, 3.4.1. */
const STRICT_TRANSPORT = 'max-age=31536000; includeSubDomains'

/** On every response: nothing here may be framed, sniffed, cached or told to others, unless an endpoint says otherwise. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'strict-transport-security': STRICT_TRANSPORT,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
}

/** Who may frame the pane and its dialogs: Microsoft's list for tabs, and Office on the web. Hence no X-Frame-Options. */
const FRAMES = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
]

export interface PagePolicy {
  /** More origins that scripts of the pages may call, e.g. a local identity issuer. */
  connect?: readonly string[]
  /** More origins that may frame the pages, e.g. the demonstration's own. */
  frames?: readonly string[]
  /** The pages embed others of the same folder, as the demonstration's sample documents do the pane. */
  embeds?: boolean
}

/** Content-Security-Policy of a page. The nonce is for the styles that Fluent writes into the page. */
export const pagePolicy = (nonce: string, more: PagePolicy = {}): string =>
  [
    "default-src 'none'",
    "script-src 'self' https://appsforoffice.microsoft.com https://res.cdn.office.net",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${["'self'", ...new Set(['https://login.microsoftonline.com', ...(more.connect ?? [])])].join(' ')}`,
    ...(more.embeds ? ["frame-src 'self'"] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...FRAMES, ...(more.frames ?? [])].join(' ')}`,
  ].join('; ')
