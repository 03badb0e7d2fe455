import { type HostStep, type HostView, hostStep, SESSION_API } from '../../core/http-contract-session.ts'
import { hostSession, sessionOnPaper, stepSession } from '../../core/use-cases/sessions/host-session.ts'
import type { SessionDeps } from '../../core/use-cases/sessions/session-deps.ts'
import type { Endpoint } from '../http/answer.ts'
import { kitPage } from '../kit/kit-page.ts'
import { qrPath } from '../kit/qr.ts'
import { ifNew, withSecret } from './secret.ts'

/** What the facilitator's page calls. Its secret is all it takes: nobody signs in, and nothing is kept of who leads. */
export function hostEndpoints(deps: SessionDeps, door: string, now: () => number): Endpoint[] {
  const dressed = (view: Omit<HostView, 'address' | 'qr'>): HostView => {
    const address = `${door}/${view.code}`
    return { ...view, address: door, qr: qrPath(address) }
  }
  return [
    {
      method: 'GET',
      path: SESSION_API.host,
      handle: withSecret(async (id, request) => {
        const view = await hostSession(deps)({ id, at: now() })
        return view && ifNew(dressed(view), request)
      }),
    },
    {
      method: 'POST',
      path: SESSION_API.host,
      body: 'json',
      handle: withSecret(async (id, request) => {
        const read = hostStep.safeParse(request.body)
        if (!read.success) return { status: 400 }
        const { revision, ...step }: HostStep = read.data
        const view = await stepSession(deps)({ id, at: now(), revision, step })
        return view && ifNew(dressed(view), request)
      }),
    },
    {
      method: 'GET',
      path: SESSION_API.sheet,
      handle: withSecret(async id => {
        const kit = await sessionOnPaper(deps)({ id, at: now() })
        if (!kit) return null
        // Its code would be dead on paper by the evening.
        const body = kitPage({ ...kit, plain: false, url: null })
        const headers = {
          'content-type': 'text/html; charset=utf-8',
          'content-disposition': 'attachment; filename="seance.html"',
        }
        return { status: 200, headers, body }
      }),
    },
  ]
}
