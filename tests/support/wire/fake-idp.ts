import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ANN, TENANT } from '../builders.ts'
import { BOT_APP_ID, BOT_ISSUER, ENTRA_ISSUER } from './ids.ts'
import { loopback, sendJson, textOf } from './loopback.ts'
import { published, type SigningKey, signingKey, token } from './signing.ts'

/** Keys by the part they play; made once for all tests of a process, because making them is slow. */
const KEYS = {
  good: signingKey('good'),
  /** Not published, though it bears the name of one that is. */
  foreign: { ...signingKey('x'), kid: 'good' },
  unknown: signingKey('unknown'),
  /** Published, but for another channel. */
  webchat: signingKey('webchat'),
  /** Published, with an empty list of endorsements, or none at all. */
  unendorsed: signingKey('unendorsed'),
  bare: signingKey('bare'),
  /** Published and too short to be relied on. */
  short: signingKey('short', 1024),
  /** What `rotate` publishes instead of `good`. */
  next: signingKey('next'),
} satisfies Record<string, SigningKey>
export type KeyName = keyof typeof KEYS

const KEY_SET: Partial<Record<KeyName, Record<string, unknown>>> = {
  good: { endorsements: ['msteams'] },
  webchat: { endorsements: ['webchat'] },
  unendorsed: { endorsements: [] },
  bare: {},
  short: { endorsements: ['msteams'] },
}

type Claims = Record<string, unknown>
const without = (claims: Claims): Claims =>
  Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined))
const seconds = () => Math.floor(Date.now() / 1000)

/** Publishes the keys of the bot service and of Entra, signs any token, and gives the bot its own. */
export async function fakeIdp() {
  const asked = { metadata: 0, keys: 0, entraKeys: 0, token: 0 }
  const tokenRequests: URLSearchParams[] = []
  let keySet = { ...KEY_SET }
  let down = false
  let tokenAnswer: { status: number; body: unknown } | null = null
  let issuer: string = BOT_ISSUER

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = (req.url ?? '').split('?')[0] ?? ''
    const routes: Record<string, () => void | Promise<void>> = {
      '/v1/.well-known/openidconfiguration': () => {
        asked.metadata++
        sendJson(res, 200, {
          issuer,
          jwks_uri: `${server.origin}/v1/.well-known/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
        })
      },
      '/v1/.well-known/keys': () => {
        asked.keys++
        const keys = Object.entries(keySet).map(([name, more]) => published(KEYS[name as KeyName], more))
        sendJson(res, 200, { keys })
      },
      '/entra/keys': () => {
        asked.entraKeys++
        sendJson(res, 200, {
          keys: [
            published(KEYS.good, { issuer: ENTRA_ISSUER }),
            published(KEYS.webchat, { issuer: 'https://login.microsoftonline.com/other/v2.0' }),
            published(KEYS.bare),
          ],
        })
      },
    }
    if (down) return void req.socket.destroy()
    const route = routes[path]
    if (route !== undefined) return route()
    if (path.endsWith('/oauth2/v2.0/token')) {
      asked.token++
      tokenRequests.push(new URLSearchParams(await textOf(req)))
      const good = { token_type: 'Bearer', expires_in: 3600, access_token: `outbound-${asked.token}` }
      return sendJson(res, tokenAnswer?.status ?? 200, tokenAnswer?.body ?? good)
    }
    sendJson(res, 404, {})
  }
  const server = await loopback((req, res) => void answer(req, res))

  return {
    origin: server.origin,
    metadataUrl: `${server.origin}/v1/.well-known/openidconfiguration`,
    entraKeysUrl: `${server.origin}/entra/keys`,
    loginUrl: server.origin,
    asked,
    tokenRequests,
    keys: KEYS,
    /** A token of the bot service, valid unless told otherwise; a claim set to undefined is left out. */
    botToken(serviceUrl: string, over: Claims = {}, key: KeyName = 'good', more: Parameters<typeof token>[2] = {}) {
      const claims = {
        iss: BOT_ISSUER,
        aud: BOT_APP_ID,
        nbf: seconds() - 60,
        exp: seconds() + 3600,
        serviceurl: serviceUrl,
      }
      return token(without({ ...claims, ...over }), KEYS[key], more)
    },
    /** An Entra v2 access token of the add-in for our API, valid unless told otherwise. */
    entraToken(
      audience: string,
      client: string,
      over: Claims = {},
      key: KeyName = 'good',
      more: Parameters<typeof token>[2] = {},
    ) {
      const tenant = typeof over.tid === 'string' ? over.tid : TENANT
      const claims = {
        iss: ENTRA_ISSUER.replace('{tenantid}', tenant),
        aud: audience,
        tid: tenant,
        oid: ANN.person,
        azp: client,
        scp: 'access_as_user',
        ver: '2.0',
        uti: randomUUID(),
        nbf: seconds() - 60,
        exp: seconds() + 3600,
      }
      return token(without({ ...claims, ...over }), KEYS[key], more)
    },
    /** From now on `next` is published instead of `good`. */
    rotate() {
      const { good, ...others } = KEY_SET
      keySet = { ...others, next: good ?? {} }
    },
    /** From now on the metadata are of another issuer. */
    posing(as: string) {
      issuer = as
    },
    /** From now on asking for a token of our own gets this. */
    answerTokensWith(status: number, body: unknown) {
      tokenAnswer = { status, body }
    },
    /** Connections are cut without an answer. */
    setDown(value: boolean) {
      down = value
    },
    close: server.close,
  }
}

export type FakeIdp = Awaited<ReturnType<typeof fakeIdp>>
