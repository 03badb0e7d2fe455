import type { Spoken } from '../../adaptive-cards/card.ts'
import type { ClaimedItem, SendOutcome } from '../../core/domain/delivery/outbox-item.ts'
import { holdUntil, type Pace, startPace, takeSlot } from '../../core/domain/delivery/pace.ts'
import { settle } from '../../core/domain/delivery/settle.ts'
import type { Language } from '../../core/domain/people/person.ts'
import { threadOf } from '../../core/domain/rituals/room.ts'
import type { Announcement, Notice } from '../../core/notices.ts'
import { type Address, type Addresses, addressKey } from '../../core/ports/addresses.ts'
import type { Outbox } from '../../core/ports/outbox.ts'
import type { AllDeps } from '../../core/use-cases/all-deps.ts'
import { composeAnnouncement } from '../../core/use-cases/compose-announcement.ts'
import type { Messenger } from '../chat/outbound.ts'

export interface Delivering extends AllDeps {
  outbox: Outbox
  addresses: Addresses
  messenger: Messenger
  /** Requests a second and tenant. */
  perSecond: number
  /** Epoch milliseconds. */
  now(): number
  sleep(ms: number): Promise<void>
  /** Counts by outcome; nothing about anybody. */
  counted(outcome: SendOutcome['is']): void
  /** Notice → card. */
  speak(notice: Notice, language: Language): Spoken
  /** A step of the minute failed; the others go on. */
  trouble(error: unknown, step: string): void
}

type Item = ClaimedItem<Announcement>
type Ready = { item: Item; address: Address; spoken: Spoken }

const BATCH = 50
/** More requests at once than the pace needs only queue up at the other end. */
const SIDE_BY_SIDE = 8
/** Longer than any batch takes, so that a lease is lost only by a server that died. */
const LEASE_MS = 60_000

/**
 * Sends what is ready for one tenant, a batch at a time, until nothing is left or `until` is reached.
 * One server works on a tenant at any time (the job's key), which is what keeps the pace across servers.
 * Returns how many items were settled.
 */
export async function deliverTenant(
  deps: Delivering,
  tenant: string,
  until = Number.POSITIVE_INFINITY,
): Promise<number> {
  const pace = { now: startPace(deps.perSecond, deps.now()) }
  for (let settled = 0; ; ) {
    if (deps.now() >= until) return settled
    const items = await deps.outbox.claim({ tenant, at: deps.now(), limit: BATCH, leaseMs: LEASE_MS })
    if (items.length === 0) return settled
    await deliverBatch(deps, items, pace)
    settled += items.length
  }
}

async function deliverBatch(deps: Delivering, items: readonly Item[], pace: { now: Pace }): Promise<void> {
  const results = new Map<Item, SendOutcome>()
  const ready = await prepare(deps, items, results)
  // On disk before any request leaves: after a crash we know that we do not know.
  const ours = await deps.outbox.markSending(
    ready.map(r => r.item),
    deps.now(),
  )
  await sideBySide(
    ready.filter(r => ours.has(r.item.key)),
    async r => {
      results.set(r.item, await sendOne(deps, r, pace))
    },
  )
  const at = deps.now()
  for (const outcome of results.values()) deps.counted(outcome.is)
  await deps.outbox.settle(
    [...results].map(([item, outcome]) => ({ item, settlement: settle(item, outcome, at) })),
    at,
  )
}

/** Composes what there is to say; what is moot or has nobody to go to is settled without a request. */
async function prepare(deps: Delivering, items: readonly Item[], results: Map<Item, SendOutcome>): Promise<Ready[]> {
  const known = await deps.addresses.of(items.map(item => item.to))
  const ready: Ready[] = []
  await sideBySide(items, async item => {
    const address = known.get(addressKey(item.to))
    if (!address) return void results.set(item, { is: 'failed', why: 'gone' })
    const composed = await composeAnnouncement(deps)({ to: item.to, announcement: item.announcement, at: deps.now() })
    if ('moot' in composed) return void results.set(item, { is: 'moot', why: composed.moot })
    // What goes under a card of a channel is sent to that card's thread.
    const place = composed.thread
      ? { ...address, conversation: threadOf(address.conversation, composed.thread) }
      : address
    ready.push({ item, address: place, spoken: deps.speak(composed.notice, composed.language) })
  })
  return ready
}

async function sendOne(deps: Delivering, { item, address, spoken }: Ready, pace: { now: Pace }): Promise<SendOutcome> {
  const slot = takeSlot(pace.now, deps.now())
  pace.now = slot.pace
  if (slot.waitMs > 0) await deps.sleep(slot.waitMs)
  const outcome = await deps.messenger.send(item.to, address, spoken)
  if (outcome.is === 'throttled' && outcome.retryAfterMs !== null)
    pace.now = holdUntil(pace.now, deps.now() + outcome.retryAfterMs)
  if (outcome.is === 'sent') await noteCard(deps, item, outcome.messageId)
  if (outcome.is === 'failed' && outcome.why === 'blocked') await deps.addresses.block(item.to)
  if (outcome.is === 'failed' && outcome.why === 'gone') await deps.addresses.forget(item.to)
  return outcome
}

/** The room's card is written anew as answers come, and the rest goes under it: its id is worth keeping. */
async function noteCard({ rituals }: Delivering, { to, announcement }: Item, messageId: string): Promise<void> {
  if (announcement.kind !== 'ritual-card' || messageId === '') return
  await rituals.posted({ tenant: to.tenant, id: announcement.occurrence }, messageId)
}

/** Runs over all items, a few at a time. */
async function sideBySide<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, items.length) }, worker))
}
