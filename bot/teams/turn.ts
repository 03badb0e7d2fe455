import type { TurnContext } from 'botbuilder'
import type { Activity } from 'botframework-schema'
import type { ChatEvent } from '../chat/event.ts'
import type { ChatReply } from '../chat/reply.ts'
import type { Answer } from '../http/answer.ts'
import { invokeAnswer, messageOf } from './answer.ts'
import { outcomeOf } from './outcome.ts'
import { problemOf } from './problem.ts'

export interface TurnDeps {
  converse(event: ChatEvent): Promise<ChatReply>
  log: { warn(facts: object, text: string): void; error(facts: object, text: string): void }
  /** What to say, in the person's language, when something of ours failed. */
  trouble(locale: string | null): string
}

/** The client gives up on a click after five seconds: a message that goes with the answer may not use them up. */
const CLICK_WAITS_MS = 3_000

/** Event → reply → what goes into the conversation, what goes back. */
export async function takeTurn(deps: TurnDeps, event: ChatEvent, context: TurnContext): Promise<Answer> {
  const { type, name } = context.activity
  const invoke = type === 'invoke'
  const reply = forEvent(event, await replyTo(deps, event))
  const message = messageOf(reply, invoke)
  if (message !== null) {
    const sending = say(deps, context, message)
    await (invoke ? Promise.race([sending, pause(CLICK_WAITS_MS)]) : sending)
  }
  return invoke ? invokeAnswer(name, reply) : { status: 200 }
}

/** Someone waits for a word on these. */
const ANSWERED: ReadonlySet<ChatEvent['type']> = new Set([
  'message',
  'card-action',
  'dialog-open',
  'dialog-submit',
  'compose-search',
  'compose-open',
  'compose-submit',
])

async function replyTo({ converse, log, trouble }: TurnDeps, event: ChatEvent): Promise<ChatReply> {
  try {
    return await converse(event)
  } catch (error) {
    log.error({ event: event.type, problem: problemOf(error) }, 'teams: an event was not handled')
    const locale = 'actor' in event ? (event.actor?.locale ?? null) : null
    return ANSWERED.has(event.type) ? { type: 'problem', code: 'server', text: trouble(locale) } : { type: 'none' }
  }
}

/** After an uninstall nothing may be sent; a card that refreshes itself changes in place and says nothing. */
function forEvent(event: ChatEvent, reply: ChatReply): ChatReply {
  if (event.type === 'uninstalled') return { type: 'none' }
  if (event.type === 'card-action' && event.automatic && reply.type === 'say')
    return { type: 'replace-card', spoken: reply.spoken }
  return reply
}

/** One attempt. What can't be delivered is counted, not repeated: the person is there and will ask again. */
async function say({ log }: TurnDeps, context: TurnContext, message: Partial<Activity>): Promise<void> {
  try {
    await context.sendActivity(message)
  } catch (error) {
    log.warn({ ...outcomeOf(error, Date.now()), problem: problemOf(error) }, 'teams: a reply was not sent')
  }
}

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms).unref())
