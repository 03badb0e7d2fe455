import { type HostStep, type HostView, SESSION_API, type SeatView } from '../../core/http-contract-session.ts'

type Step = HostStep extends infer S ? (S extends HostStep ? Omit<S, 'revision'> : never) : never

/** What the pages of a session call, without a browser. */
export function sessionClient(origin: () => string) {
  const call = async (method: string, path: string, secret: string | null, body?: unknown, more: object = {}) => {
    const answer = await fetch(origin() + path, {
      method,
      headers: {
        ...(secret && { authorization: `Bearer ${secret}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...more,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    const json = answer.headers.get('content-type')?.startsWith('application/json') && text !== ''
    return { status: answer.status, headers: answer.headers, text, body: json ? JSON.parse(text) : null }
  }
  return {
    call,
    look: async (secret: string): Promise<HostView> => (await call('GET', SESSION_API.host, secret)).body,
    step: async (secret: string, revision: number, step: Step): Promise<HostView> =>
      (await call('POST', SESSION_API.host, secret, { ...step, revision })).body,
    join: async (code: string): Promise<string> => (await call('POST', SESSION_API.seats, null, { code })).body?.seat,
    seen: async (seat: string): Promise<SeatView> => (await call('GET', SESSION_API.seat, seat)).body,
    answer: async (seat: string, question: number, chosen: number[]): Promise<number> =>
      (await call('PUT', SESSION_API.seat, seat, { question, chosen })).status,
    leave: async (seat: string): Promise<number> => (await call('DELETE', SESSION_API.seat, seat)).status,
  }
}
