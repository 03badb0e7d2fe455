import type { Actor, ChatEvent, Occasion } from '../chat/event.ts'
import type { TeamsActivity } from './activity.ts'
import { field } from './activity-rules.ts'
import { COMPOSE, composeEvent } from './compose.ts'
import type { Installs } from './installs.ts'
import { saidText } from './mentions.ts'
import { actorOf, placeOf } from './who-and-where.ts'

export const CARD_ACTION = 'adaptiveCard/action'
export const DIALOGS = { open: 'task/fetch', submit: 'task/submit' } as const

interface Seen extends Occasion {
  activity: TeamsActivity
  actor: Actor | null
  tenant: string
}

/**
 * An admitted activity in our words.
 * @param tenant as the guard found it
 * @param at epoch milliseconds when it came in
 */
export function readEvent(activity: TeamsActivity, tenant: string, at: number, installs: Installs): ChatEvent {
  const seen: Seen = { activity, actor: actorOf(activity, tenant), tenant, place: placeOf(activity), at }
  switch (activity.type) {
    case 'message':
      return message(seen)
    case 'invoke':
      return invoked(seen)
    case 'conversationUpdate':
      return membersAdded(seen, installs)
    case 'installationUpdate':
      return installation(seen, installs)
    default:
      return ignored(seen, activity.type)
  }
}

/** Words, or a button of a card on a client that knows only Action.Submit: those arrive as a message with a value. */
function message(seen: Seen): ChatEvent {
  const { activity, actor, place, at } = seen
  if (actor === null) return ignored(seen, 'message of nobody')
  const said = saidText(activity)
  if (said === '' && isRecord(activity.value)) return clicked(seen, activity.value.verb, activity.value, false)
  return { type: 'message', actor, place, at, text: said }
}

function invoked(seen: Seen): ChatEvent {
  const { name } = seen.activity
  if (name === CARD_ACTION) return cardAction(seen)
  if (name === DIALOGS.open || name === DIALOGS.submit) return dialog(seen, name)
  if (name !== undefined && COMPOSE.has(name)) return composeEvent(seen, name) ?? ignored(seen, `invoke ${name}`)
  return ignored(seen, `invoke ${name ?? ''}`)
}

/** A dialog is opened and sent by Action.Submit, whose data holds the button's name. */
function dialog(seen: Seen, name: string): ChatEvent {
  const { activity, actor, place, at } = seen
  const given = field(activity.value, 'data')
  if (actor === null || !isRecord(given) || typeof given.verb !== 'string' || given.verb === '')
    return ignored(seen, `invoke ${name} without a name`)
  const { verb, msteams: _, type: _type, ...data } = given
  const event = { actor, place, at, verb: given.verb, data }
  if (name === DIALOGS.open) return { type: 'dialog-open', ...event }
  return { type: 'dialog-submit', ...event, name: activity.from.name ?? null }
}

/** `trigger` is absent on some clients: then someone clicked. */
function cardAction(seen: Seen): ChatEvent {
  const { value } = seen.activity
  const data = field(value, 'action', 'data')
  const automatic = field(value, 'trigger') === 'automatic'
  return clicked(seen, field(value, 'action', 'verb'), isRecord(data) ? data : {}, automatic)
}

function clicked(seen: Seen, verb: unknown, data: Record<string, unknown>, automatic: boolean): ChatEvent {
  const { activity, actor, place, at } = seen
  if (actor === null || typeof verb !== 'string' || verb === '') return ignored(seen, 'a button without a name')
  const [messageId, name] = [activity.replyToId ?? null, activity.from.name ?? null]
  return { type: 'card-action', actor, place, at, verb, data, automatic, messageId, name }
}

function membersAdded(seen: Seen, installs: Installs): ChatEvent {
  const { activity, actor, place, tenant, at } = seen
  const weAreNew = activity.membersAdded?.some(member => member.id === activity.recipient.id) ?? false
  if (!weAreNew) return ignored(seen, 'conversationUpdate')
  if (place.kind !== 'personal') return { type: 'added-to-team', actor, tenant, place, at }
  return installed(seen, installs.counts(place.conversation, 'member', at))
}

/** In a team or a group the other activity always comes, so only personal installs are read from this one. */
function installation(seen: Seen, installs: Installs): ChatEvent {
  const { activity, actor, place, tenant, at } = seen
  const action = (activity.action ?? '').toLowerCase()
  if (place.kind !== 'personal') return ignored(seen, `installationUpdate ${action}`)
  if (action === 'add') return installed(seen, installs.counts(place.conversation, 'install', at))
  if (action !== 'remove' && action !== 'remove-upgrade') return ignored(seen, `installationUpdate ${action}`)
  installs.forget(place.conversation)
  return { type: 'uninstalled', actor, tenant, place, at }
}

function installed(seen: Seen, counts: boolean): ChatEvent {
  const { actor, place, at } = seen
  if (!counts) return ignored(seen, 'install told twice')
  return actor === null ? ignored(seen, 'install of nobody') : { type: 'installed', actor, place, at }
}

const ignored = ({ place, at }: Seen, what: string): ChatEvent => ({ type: 'ignored', what, place, at })

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
