import type { PersonRef } from '../../core/domain/people/person.ts'
import type { Address } from '../../core/ports/addresses.ts'
import type { Messenger } from '../chat/outbound.ts'
import { writtenMessage } from './answer.ts'
import { NotAllowedError } from './connector-error.ts'
import type { ConnectorHttp } from './connector-http.ts'
import type { AccessToken } from './credentials.ts'
import { outcomeOf, type SendOutcome } from './outcome.ts'
import type { ServicePlace } from './service-place.ts'

export interface MessengerOptions {
  appId: string
  placeOf(serviceUrl: unknown): ServicePlace | null
  connector: Pick<ConnectorHttp, 'call'>
  token: AccessToken
  log: { warn(facts: object, text: string): void }
}

/**
 * Writing first: one POST (or PUT, of a message of ours), built here. The SDK's own path does the same for ten times the CPU (docs/adr/0001); the
 * address is checked before our token is even asked for, and again by the transport.
 */
export function teamsMessenger({ appId, placeOf, connector, token, log }: MessengerOptions): Messenger {
  async function write(written: Parameters<Messenger['send']>, messageId: string | null): Promise<string> {
    const [to, address, spoken] = written
    const place = placeOf(address.serviceUrl)
    if (place === null || DOTS.test(address.conversation) || (messageId !== null && DOTS.test(messageId)))
      throw new NotAllowedError('not an allowed service address')
    const message = messageId === null ? '' : `/${encodeURIComponent(messageId)}`
    const { text } = await connector.call({
      origin: place.origin,
      path: `${place.path}/v3/conversations/${encodeURIComponent(address.conversation)}/activities${message}`,
      method: messageId === null ? 'POST' : 'PUT',
      headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json; charset=utf-8' },
      body: writtenMessage(spoken, {
        channelId: 'msteams',
        serviceUrl: address.serviceUrl,
        from: { id: `28:${appId}` },
        ...(messageId !== null && { id: messageId }),
        ...addressed(to, address),
      }),
    })
    return idIn(text)
  }

  async function tried(...[written, messageId]: Parameters<typeof write>): Promise<SendOutcome> {
    try {
      return { is: 'sent', messageId: await write(written, messageId) }
    } catch (error) {
      const outcome = outcomeOf(error, Date.now())
      const { status } = error as { status?: unknown }
      log.warn({ tenant: written[0].tenant, ...outcome, status }, 'teams: not sent')
      return outcome
    }
  }

  return {
    send: (...written) => tried(written, null),
    update: (to, address, messageId, spoken) => tried([to, address, spoken], messageId),
  }
}

/** A room has nobody to address; its address names no user. */
const addressed = (to: PersonRef, { user, conversation }: Address) =>
  user === ''
    ? { conversation: { isGroup: true, id: conversation, tenantId: to.tenant } }
    : {
        recipient: { id: user, aadObjectId: to.person },
        conversation: { conversationType: 'personal', id: conversation, tenantId: to.tenant },
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
