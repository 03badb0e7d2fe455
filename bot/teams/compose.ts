import type { Actor, ChatEvent, Occasion } from '../chat/event.ts'
import type { TeamsActivity } from './activity.ts'
import { field } from './activity-rules.ts'
import { guid } from './guid.ts'
import { messageWords } from './message-words.ts'

/** What a message extension sends (teams.md 5.5): a search from the compose box, an action on a message and its form. */
export const COMPOSE_SEARCH = 'composeExtension/query'
export const COMPOSE_OPEN = 'composeExtension/fetchTask'
export const COMPOSE_SUBMIT = 'composeExtension/submitAction'
export const COMPOSE: ReadonlySet<string> = new Set([COMPOSE_SEARCH, COMPOSE_OPEN, COMPOSE_SUBMIT])

interface Seen extends Occasion {
  activity: TeamsActivity
  actor: Actor | null
}

const LONGEST_QUERY = 200
const FURTHEST = 1_000
const MOST = 25

/** Null: nobody asks, or nothing that we know. */
export function composeEvent({ activity, actor, place, at }: Seen, name: string): ChatEvent | null {
  if (actor === null) return null
  const { value } = activity
  const asked = { actor, place, at }
  if (name === COMPOSE_SEARCH) return { type: 'compose-search', ...asked, ...searched(value) }
  if (name === COMPOSE_OPEN) return { type: 'compose-open', ...asked, message: messageIn(value, actor) }
  const data = field(value, 'data')
  if (!isRecord(data) || typeof data.verb !== 'string' || data.verb === '') return null
  const { verb, msteams: _, type: _type, ...rest } = data
  return { type: 'compose-submit', ...asked, name: activity.from.name ?? null, verb: data.verb, data: rest }
}

function searched(value: unknown): { query: string; skip: number; count: number } {
  const parameters = field(value, 'parameters')
  // When the box opens, Teams asks for something to show before anything was typed (`initialRun`).
  const typed = Array.isArray(parameters) ? parameters.find(one => field(one, 'name') === QUERY) : undefined
  const words = field(typed, 'value')
  return {
    query: typeof words === 'string' ? words.slice(0, LONGEST_QUERY) : '',
    skip: whole(field(value, 'queryOptions', 'skip'), 0, FURTHEST),
    count: whole(field(value, 'queryOptions', 'count'), MOST, MOST),
  }
}

/** The name of the one parameter, as the manifest declares it. */
const QUERY = 'q'

/** The message as plain words. Who wrote it is compared with who asks, and goes no further. */
function messageIn(value: unknown, actor: Actor): { text: string; own: boolean } | null {
  const payload = field(value, 'messagePayload')
  const content = field(payload, 'body', 'content')
  if (typeof content !== 'string') return null
  const html = field(payload, 'body', 'contentType') !== 'text'
  const author = guid(field(payload, 'from', 'user', 'id'))
  return { text: messageWords(content, html), own: author !== null && author === actor.person }
}

const whole = (raw: unknown, otherwise: number, most: number): number =>
  typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 ? Math.min(raw, most) : otherwise

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
