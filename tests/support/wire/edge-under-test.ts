import type { ChatEvent } from '../../../bot/chat/event.ts'
import type { ChatReply } from '../../../bot/chat/reply.ts'
import { httpServer } from '../../../bot/http/server.ts'
import type { TeamsEdgeConfig } from '../../../bot/teams/config.ts'
import { teamsEdge } from '../../../bot/teams/teams-edge.ts'
import { activities } from './activities.ts'
import { edgeConfig } from './edge-config.ts'
import { fakeConnector } from './fake-connector.ts'
import { fakeIdp } from './fake-idp.ts'
import { keptLog } from './log.ts'
import { postActivity } from './post.ts'

/** The real HTTP server and the real Teams edge between fakes, with a conversation that says what it is told. */
export async function edgeUnderTest(over: Partial<TeamsEdgeConfig> = {}) {
  const idp = await fakeIdp()
  const connector = await fakeConnector()
  const log = keptLog()
  const events: ChatEvent[] = []
  let says: (event: ChatEvent) => ChatReply | Promise<ChatReply> = () => ({ type: 'none' })

  const edge = teamsEdge(edgeConfig(idp, connector, over), {
    log,
    async converse(event) {
      events.push(event)
      return says(event)
    },
  })
  const server = httpServer({ messages: edge.handle, log })
  const origin = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`
  const bearer = () => `Bearer ${idp.botToken(connector.serviceUrl)}`

  return {
    idp,
    connector,
    edge,
    log,
    origin,
    /** What reached the conversation, in order. */
    events,
    activities: activities(connector.serviceUrl),
    replies(to: typeof says) {
      says = to
    },
    /** As the bot service would, with a token of its own unless told otherwise. */
    post: (activity: unknown, authorization = bearer()) => postActivity(origin, authorization, activity),
    clear() {
      events.length = 0
      log.lines.length = 0
      connector.clear()
    },
    async close() {
      await server.stop()
      await edge.close()
      await Promise.all([idp.close(), connector.close()])
    },
  }
}

export type EdgeUnderTest = Awaited<ReturnType<typeof edgeUnderTest>>
