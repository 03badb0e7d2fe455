import { guessLimit } from '../../core/domain/sessions/guess-limit.ts'
import { joining, SESSION_API, seatAnswer } from '../../core/http-contract-session.ts'
import type { SessionDeps } from '../../core/use-cases/sessions/session-deps.ts'
import { answerFromSeat, leaveSeat, showSeat, takeSeat } from '../../core/use-cases/sessions/take-part.ts'
import type { Endpoint } from '../http/answer.ts'
import { ifNew, newSecret, withSecret } from './secret.ts'

const ANSWERED = { kept: 204, over: 409, full: 409, unknown: 404 } as const

/** What a phone's page calls. Nothing of the phone is looked at: not its address, not its name, no cookie. */
export function seatEndpoints(deps: SessionDeps, now: () => number): Endpoint[] {
  const limit = guessLimit()
  return [
    {
      method: 'POST',
      path: SESSION_API.seats,
      body: 'json',
      async handle({ body }) {
        const read = joining.safeParse(body)
        if (!read.success) return { status: 400 }
        if (!limit.allows(now())) return { status: 429, headers: { 'retry-after': '5' } }
        const { secret, kept } = newSecret()
        const outcome = await takeSeat(deps)({ typed: read.data.code, seat: kept, at: now() })
        if (outcome === 'seated') return { status: 200, body: { seat: secret } }
        if (outcome === 'full') return { status: 409 }
        limit.missed(now())
        return { status: 404 }
      },
    },
    {
      method: 'GET',
      path: SESSION_API.seat,
      handle: withSecret(async (seat, request) => {
        const view = await showSeat(deps)({ seat, at: now() })
        return view && ifNew(view, request)
      }),
    },
    {
      method: 'PUT',
      path: SESSION_API.seat,
      body: 'json',
      handle: withSecret(async (seat, { body }) => {
        const read = seatAnswer.safeParse(body)
        if (!read.success) return { status: 400 }
        return { status: ANSWERED[await answerFromSeat(deps)({ ...read.data, seat, at: now() })] }
      }),
    },
    {
      method: 'DELETE',
      path: SESSION_API.seat,
      handle: withSecret(async seat => {
        await leaveSeat(deps)({ seat })
        return { status: 204 }
      }),
    },
  ]
}
