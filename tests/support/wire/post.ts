import { request } from 'node:http'

export interface Response {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
}

export interface Sent {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

/** One plain HTTP request. Resolves as soon as an answer is there, even when the sender is cut off while sending. */
export function send(
  origin: string,
  { method = 'POST', path = '/api/messages', headers = {}, body }: Sent,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const req = request({ hostname, port, method, path, headers: { ...headers }, agent: false }, res => {
      req.removeAllListeners('error')
      req.on('error', () => {})
      const parts: Buffer[] = []
      res.on('data', (part: Buffer) => parts.push(part))
      const done = () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, text: Buffer.concat(parts).toString('utf8') })
      res.on('end', done).on('error', done)
    })
    req.on('error', reject)
    req.end(body)
  })
}

/** An activity as the bot service sends it. */
export const postActivity = (origin: string, authorization: string, activity: unknown): Promise<Response> =>
  send(origin, {
    headers: { 'content-type': 'application/json; charset=utf-8', ...(authorization === '' ? {} : { authorization }) },
    body: JSON.stringify(activity),
  })
