import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { Issuer } from './issuer.ts'
import { bodyOf, type LoopbackServer, loopbackServer, sendStatus } from './loopback-server.ts'

const CONNECTOR = '/_connector'

/**
 * Stands between the chat client and the bot, as the bot service does in real life: signs what goes to the bot (the
 * chat client sends no token, and the bot takes none that is not signed), and passes on what the bot sends back.
 */
export const startSigningProxy = (issuer: Issuer, botPort: number, chatPort: number): Promise<LoopbackServer> =>
  loopbackServer(0, async (req, res) => {
    try {
      const body = await bodyOf(req)
      if (req.url?.startsWith(CONNECTOR))
        await pass(req, res, chatPort, body.length > 0 ? withoutRefresh(body) : body, {})
      else await pass(req, res, botPort, ...(await signed(issuer, body)))
    } catch {
      sendStatus(res, 502)
    }
  })

async function signed(issuer: Issuer, body: Buffer): Promise<[Buffer, Record<string, string>]> {
  const activity = JSON.parse(body.toString()) as Record<string, unknown>
  const authorization = `Bearer ${await issuer.botToken(String(activity.serviceUrl))}`
  return [Buffer.from(JSON.stringify(inFrench(activity))), { authorization }]
}

function pass(
  req: IncomingMessage,
  res: ServerResponse,
  port: number,
  body: Buffer,
  more: Record<string, string>,
): Promise<void> {
  const headers = { 'content-type': 'application/json', 'content-length': body.length, ...more }
  return new Promise((resolve, reject) => {
    const up = request({ host: '127.0.0.1', port, method: req.method, path: req.url, headers }, async answer => {
      const text = await bodyOf(answer)
      res.writeHead(answer.statusCode ?? 502, { 'content-type': answer.headers['content-type'] ?? 'application/json' })
      res.end(text.length > 0 ? withoutRefresh(text) : text)
      resolve()
    })
    up.on('error', reject)
    up.end(body)
  })
}

/** The chat client can't refresh cards and says so under each of them; Teams can. */
function withoutRefresh(json: Buffer): Buffer {
  const drop = (key: string, value: unknown) => (key === 'refresh' ? undefined : value)
  return Buffer.from(JSON.stringify(JSON.parse(json.toString()), drop))
}

/** The chat client always says that it speaks English; the people of the demonstration have their Teams in French. */
function inFrench(activity: Record<string, unknown>): Record<string, unknown> {
  const entities = Array.isArray(activity.entities) ? activity.entities : []
  const client = { type: 'clientInfo', locale: 'fr-FR', country: 'FR', platform: 'Web', timezone: 'Europe/Paris' }
  return {
    ...activity,
    locale: 'fr-FR',
    entities: [...entities.filter(entity => entity?.type !== 'clientInfo'), client],
  }
}
