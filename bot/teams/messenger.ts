import type { Messenger } from '../chat/outbound.ts'
import { writtenMessage } from './answer.ts'
import { NotAllowedError } from './connector-error.ts'
import type { ConnectorHttp } from './connector-http.ts'
import type { AccessToken } from './credentials.ts'
import { outcomeOf } from './outcome.ts'
import type { ServicePlace } from './service-place.ts'

export interface MessengerOptions {
  appId: string
  placeOf(serviceUrl: unknown): ServicePlace | null
  connector: Pick<ConnectorHttp, 'call'>
  token: AccessToken
  log: { warn(facts: object, text: string): void }
}

/**
 * Writing first: one POST, built here. The SDK's own path does the same for ten times the CPU (docs/adr/0001); the
 * address is checked before our token is even asked for, and again by the transport.
 */
export function teamsMessenger({ appId, placeOf, connector, token, log }: MessengerOptions): Messenger {
  async function post(...[to, address, spoken]: Parameters<Messenger['send']>): Promise<string> {
    const place = placeOf(address.serviceUrl)
    if (place === null || DOTS.test(address.conversation)) throw new NotAllowedError('not an allowed service address')
    const { text } = await connector.call({
      origin: place.origin,
      path: `${place.path}/v3/conversations/${encodeURIComponent(address.conversation)}/activities`,
      method: 'POST',
      headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json; charset=utf-8' },
      body: writtenMessage(spoken, {
        channelId: 'msteams',
        serviceUrl: address.serviceUrl,
        from: { id: `28:${appId}` },
        recipient: { id: address.user, aadObjectId: to.person },
        conversation: { conversationType: 'personal', id: address.conversation, tenantId: to.tenant },
      }),
    })
    return idIn(text)
  }

  return {
    async send(to, address, spoken) {
      try {
        return { is: 'sent', messageId: await post(to, address, spoken) }
      } catch (error) {
        const outcome = outcomeOf(error, Date.now())
        log.warn({ tenant: to.tenant, ...outcome, status: (error as { status?: unknown }).status }, 'teams: not sent')
        return outcome
      }
    },
  }
}

/** A segment of dots would change the path. */
const DOTS = /^\.*$/

/** The id of what was accepted; '' when the service did not say. */
function idIn(text: string): string {
  try {
    const { id } = JSON.parse(text) as { id?: unknown }
    return typeof id === 'string' ? id : ''
  } catch {
    return ''
  }
}
