import { createRequire } from 'node:module'
import { CloudAdapter, type TurnContext } from 'botbuilder'
import type { AuthenticateRequestResult, BotFrameworkAuthentication } from 'botframework-connector'
import type { Activity } from 'botframework-schema'
import type { Answer } from '../http/answer.ts'
import type { TeamsActivity } from './activity.ts'

// The deep path skips the AI half of the package, which costs two seconds and 100 MB at start (teams.md 2.5).
const { Application } = createRequire(import.meta.url)(
  '@microsoft/teams-ai/lib/Application.js',
) as typeof import('@microsoft/teams-ai')

/** What is done with one admitted activity. For an invoke the answer is what goes back; otherwise it is unused. */
export type Turn = (context: TurnContext) => Promise<Answer>

/** The SDK's adapter, entered past its HTTP half: every status and body that goes out is ours (teams.md 4.3). */
class Edge extends CloudAdapter {
  run(admitted: AuthenticateRequestResult, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    return this.processActivity(admitted, activity, logic)
  }
}

const TURN = Symbol('turn')
const turnOf = (context: TurnContext): ((routed: TurnContext) => Promise<void>) => context.turnState.get(TURN)

/**
 * teams-ai as a router and nothing else: one route for invokes, one for the rest. No storage, no typing timer (one
 * per application, shared by all turns), and none of its card helpers (docs/adr/0001-bot-framework-edge.md).
 */
export function sdkEdge(authentication: BotFrameworkAuthentication, appId: string) {
  const adapter = new Edge(authentication)
  const application = new Application({
    // It asks for a TeamsAdapter and uses only what every adapter has.
    adapter: adapter as never,
    botAppId: appId,
    startTypingTimer: false,
    removeRecipientMention: false,
  })
  application.addRoute(
    async context => context.activity.type === 'invoke',
    async context => turnOf(context)(context),
    true,
  )
  application.addRoute(
    async () => true,
    async context => turnOf(context)(context),
  )

  return async function run(admitted: AuthenticateRequestResult, seen: TeamsActivity, turn: Turn): Promise<Answer> {
    let answer: Answer | null = null
    await adapter.run(admitted, envelope(seen), async context => {
      context.turnState.set(TURN, async (routed: TurnContext) => {
        answer = await turn(routed)
      })
      await application.run(context)
    })
    // The answer is kept here instead of being sent through the SDK as an activity to itself.
    return answer ?? { status: 501 }
  }
}

/** Only what a reply needs goes to the SDK: no text, no value, and no delivery mode that would change what it does. */
function envelope({ type, id, name, serviceUrl, from, recipient, conversation, locale }: TeamsActivity): Activity {
  const { id: conversationId, conversationType, isGroup, tenantId } = conversation
  return {
    type,
    id,
    name,
    channelId: 'msteams',
    serviceUrl,
    from,
    recipient,
    locale,
    conversation: { id: conversationId, conversationType, isGroup, tenantId },
    // Cast at the SDK's seam: its type lists every optional field as required.
  } as unknown as Activity
}
