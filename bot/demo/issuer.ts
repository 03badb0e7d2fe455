import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { DEMO } from './ids.ts'
import { type LoopbackServer, loopbackServer, sendJson, sendStatus } from './loopback-server.ts'

const BOT_ISSUER = 'https://api.botframework.com'
const ENTRA_ISSUER = 'https://login.microsoftonline.com/{tenantid}/v2.0'
const KEY_ID = 'demonstration'

export interface Issuer extends LoopbackServer {
  /** Environment of the server, so that it asks this issuer and nobody else. */
  environment: Record<string, string>
  /** As the bot service signs a request that comes from that address. */
  botToken(serviceUrl: string): Promise<string>
  /** As Entra signs in the person at the pane. */
  paneToken(): Promise<string>
}

/**
 * The identity provider of the demonstration: publishes its key the way the bot service and Entra do, and signs with
 * it. The server checks these tokens by the same code and the same rules as real ones (docs/adr/0005).
 */
export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const key = { ...(await exportJWK(publicKey)), kid: KEY_ID, use: 'sig', alg: 'RS256' }
  const server = await loopbackServer(0, (req, res) => {
    const path = (req.url ?? '').split('?')[0] ?? ''
    if (path === '/bot/.well-known/openidconfiguration')
      return sendJson(res, {
        issuer: BOT_ISSUER,
        jwks_uri: `${server.origin}/bot/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      })
    if (path === '/bot/keys') return sendJson(res, { keys: [{ ...key, endorsements: ['msteams'] }] })
    if (path === '/entra/keys') return sendJson(res, { keys: [{ ...key, issuer: ENTRA_ISSUER }] })
    if (path.endsWith('/oauth2/v2.0/token'))
      return sendJson(res, { token_type: 'Bearer', expires_in: 3600, access_token: 'demonstration' })
    sendStatus(res, 404)
  })
  const sign = (issuer: string, audience: string, claims: Record<string, unknown>) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: KEY_ID })
      .setIssuer(issuer)
      .setAudience(audience)
      .setNotBefore('-1 minute')
      .setExpirationTime('1 hour')
      .sign(privateKey)
  const once = cached()

  return {
    ...server,
    environment: {
      BOT_OPENID_METADATA_URL: `${server.origin}/bot/.well-known/openidconfiguration`,
      BOT_LOGIN_URL: server.origin,
      ENTRA_JWKS_URL: `${server.origin}/entra/keys`,
    },
    botToken: serviceUrl => once(serviceUrl, () => sign(BOT_ISSUER, DEMO.bot, { serviceurl: serviceUrl })),
    paneToken: () => {
      const claims = { tid: DEMO.tenant, oid: DEMO.person, azp: DEMO.addin, scp: 'access_as_user', ver: '2.0' }
      return sign(ENTRA_ISSUER.replace('{tenantid}', DEMO.tenant), DEMO.api, claims)
    },
  }
}

const HALF_AN_HOUR_MS = 1_800_000

/** The bot service sends the same token for a while; so do we. */
function cached() {
  const made = new Map<string, { token: Promise<string>; at: number }>()
  return (key: string, make: () => Promise<string>): Promise<string> => {
    const known = made.get(key)
    if (known && Date.now() - known.at < HALF_AN_HOUR_MS) return known.token
    const token = make()
    made.set(key, { token, at: Date.now() })
    return token
  }
}
