import type { Proposal } from '../core/domain/prompts/proposal.ts'
import type { API, Library, TeamAnswer, Use, Wished, WishSent } from '../core/http-contract.ts'

// The contract's own constants live beside its schema, and the schema library would double the pane's weight: the
// addresses are repeated here, and the compiler holds them to the contract.
const LIBRARY: typeof API.library = '/api/v1/library'
const USES: typeof API.uses = '/api/v1/uses'
const PROPOSALS: typeof API.proposals = '/api/v1/proposals'
const WISH: typeof API.wish = '/api/v1/wish'
const TEAM: typeof API.team = '/api/v1/team/figures'

/**
 * A bearer token for the API, or null when none is to be had. `refused`: the one before was refused, get a fresh one.
 * `asked`: the person asked to be signed in, so a window may open; else nothing may.
 */
export type TokenProvider = (refused: boolean, asked?: boolean) => Promise<string | null>

export type LibraryAnswer =
  | { kind: 'fresh'; library: Library; etag: string | null }
  | { kind: 'same' }
  | { kind: 'offline' }
  | { kind: 'refused' }

export type ProposalAnswer = 'sent' | 'personal-data' | 'full' | 'refused' | 'offline'

/** `kept`: with the day it comes, as an ISO date; null: once they are back. */
export type WishAnswer =
  | { is: 'kept'; day: string | null }
  | { is: 'forgotten' | 'not-started' | 'no-such-topic' | 'refused' | 'offline' }

/** The only file of the pane that speaks to the network. Ids and versions go out, and of what someone typed only a template that they chose to offer. */
export interface Api {
  /** `asked`: by the person, who may then be shown a window to sign in. */
  library(etag: string | null, asked?: boolean): Promise<LibraryAnswer>
  /** Fire and forget: a count that is lost bothers nobody, and the pane never waits for it. */
  used(use: Use): void
  /** Asked by the person, who saw these very texts just before. Sent again after a doubt, it is kept once. */
  propose(proposal: Proposal): Promise<ProposalAnswer>
  /** Asked by the person: a topic for their next card, or null to take it back. */
  wish(series: string | null): Promise<WishAnswer>
}

const JSON_TYPE = { 'Content-Type': 'application/json' }

const PATIENCE_MS = 10_000

/** Given up then: a server that keeps the line open and says nothing is as good as offline. */
// Not AbortSignal.timeout: Safari has it since 16 only.
function after(ms: number): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), ms)
  return controller.signal
}

interface How {
  /** The token before was refused. */
  refused?: boolean
  asked?: boolean
}

const requester =
  (token: TokenProvider, send: typeof fetch) =>
  async (path: string, headers: Record<string, string>, how: How, init: RequestInit = {}): Promise<Response> => {
    const bearer = await token(how.refused === true, how.asked === true)
    return send(path, {
      ...init,
      signal: after(PATIENCE_MS),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { ...headers, ...(bearer !== null && { Authorization: `Bearer ${bearer}` }) },
    })
  }

const overTheNetwork: typeof fetch = (...args) => fetch(...args)

export type TeamFetched = { kind: 'answer'; answer: TeamAnswer } | { kind: 'offline' | 'refused' }

/** What the tab « Équipe » asks for: nothing goes out but the token. `asked`: by the person, who may then be shown a window to sign in. */
export function createTeamApi(token: TokenProvider, send = overTheNetwork): (asked: boolean) => Promise<TeamFetched> {
  const request = requester(token, send)
  const ask = (asked: boolean, refused: boolean) =>
    request(TEAM, { Accept: 'application/json' }, { asked, refused }, { cache: 'no-store' })
  return async asked => {
    try {
      const first = await ask(asked, false)
      const response = first.status === 401 ? await ask(asked, true) : first
      if (response.status === 401 || response.status === 403) return { kind: 'refused' }
      if (!response.ok) return { kind: 'offline' }
      // Our own server's answer to our own request, in the contract's shape.
      return { kind: 'answer', answer: (await response.json()) as TeamAnswer }
    } catch {
      return { kind: 'offline' }
    }
  }
}

export function createApi(token: TokenProvider, send = overTheNetwork): Api {
  const request = requester(token, send)

  /** Asked by the person: a window to sign in may open, and a refused token is tried anew once. */
  const post = async (path: string, body: string): Promise<Response> => {
    const send = (refused: boolean) => request(path, JSON_TYPE, { asked: true, refused }, { method: 'POST', body })
    const first = await send(false)
    return first.status === 401 ? send(true) : first
  }

  const ask = async (etag: string | null, asked: boolean): Promise<Response> => {
    const headers = { Accept: 'application/json', ...(etag !== null && { 'If-None-Match': etag }) }
    const first = await request(LIBRARY, headers, { asked }, { cache: 'no-store' })
    return first.status === 401 ? request(LIBRARY, headers, { asked, refused: true }, { cache: 'no-store' }) : first
  }

  return {
    library: async (etag, asked = false) => {
      try {
        return await answerOf(await ask(etag, asked))
      } catch {
        return { kind: 'offline' }
      }
    },
    used: use => {
      const body = JSON.stringify({ what: use.what, id: use.id, version: use.version } satisfies Use)
      const sending = request(
        USES,
        JSON_TYPE,
        {},
        {
          method: 'POST',
          body,
          keepalive: true,
        },
      )
      sending.catch(() => {})
    },
    propose: async ({ title, body, works, failsWhere }) => {
      const text = JSON.stringify({ title, body, works, failsWhere } satisfies Proposal)
      try {
        return proposed((await post(PROPOSALS, text)).status)
      } catch {
        return 'offline'
      }
    },
    wish: async series => {
      try {
        return await wished(await post(WISH, JSON.stringify({ series } satisfies WishSent)))
      } catch {
        return { is: 'offline' }
      }
    },
  }
}

function proposed(status: number): ProposalAnswer {
  if (status === 204) return 'sent'
  if (status === 422) return 'personal-data'
  if (status === 429) return 'full'
  return status === 401 || status === 403 ? 'refused' : 'offline'
}

async function wished(response: Response): Promise<WishAnswer> {
  const { status } = response
  // The same as in `answerOf`: our own server's answer.
  if (status === 200) return { is: 'kept', day: ((await response.json()) as Wished).day }
  if (status === 204) return { is: 'forgotten' }
  if (status === 404) return { is: 'no-such-topic' }
  if (status === 409) return { is: 'not-started' }
  return { is: status === 401 || status === 403 ? 'refused' : 'offline' }
}

async function answerOf(response: Response): Promise<LibraryAnswer> {
  if (response.status === 304) return { kind: 'same' }
  if (response.status === 401 || response.status === 403) return { kind: 'refused' }
  if (!response.ok) return { kind: 'offline' }
  // Our own server's answer to our own request: its shape is the contract's, checked on that side.
  const library = (await response.json()) as Library
  return { kind: 'fresh', library, etag: response.headers.get('ETag') }
}
