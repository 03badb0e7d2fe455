import type { Configuration } from '@azure/msal-node'
import { request } from 'undici'
import type { TeamsEdgeConfig } from './config.ts'

type NetworkClient = NonNullable<NonNullable<Configuration['system']>['networkClient']>

/** A name that can't exist: only our own client below knows where it leads. */
const LOCAL_LOGIN = 'https://login.invalid'

/**
 * Where our tokens are asked for. MSAL insists on https; an issuer on this machine has plain http, so for it the
 * calls are led to loopback by a network client that can go nowhere else.
 */
export function loginAuthority({ loginUrl, appTenantId }: Pick<TeamsEdgeConfig, 'loginUrl' | 'appTenantId'>) {
  const { protocol, host, origin } = new URL(loginUrl)
  if (protocol === 'https:')
    return { authority: { authority: `${origin}/${appTenantId}`, knownAuthorities: [host] }, system: {} }
  const base = `${LOCAL_LOGIN}/${appTenantId}`
  return {
    authority: {
      authority: base,
      knownAuthorities: [new URL(LOCAL_LOGIN).host],
      authorityMetadata: JSON.stringify({
        issuer: `${base}/v2.0`,
        authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
        token_endpoint: `${base}/oauth2/v2.0/token`,
        end_session_endpoint: `${base}/oauth2/v2.0/logout`,
        jwks_uri: `${base}/discovery/v2.0/keys`,
      }),
    },
    system: { networkClient: leadingTo(origin) },
  }
}

function leadingTo(origin: string): NetworkClient {
  async function call<T>(method: 'GET' | 'POST', url: string, headers = {}, body: string | null = null) {
    if (!url.startsWith(`${LOCAL_LOGIN}/`)) throw new Error('not the local issuer')
    const answer = await request(origin + url.slice(LOCAL_LOGIN.length), {
      method,
      headers,
      body,
      signal: AbortSignal.timeout(10_000),
    })
    return { status: answer.statusCode, headers: {}, body: (await answer.body.json()) as T }
  }
  return {
    sendGetRequestAsync: (url, options) => call('GET', url, options?.headers),
    sendPostRequestAsync: (url, options) => call('POST', url, options?.headers, options?.body),
  }
}
