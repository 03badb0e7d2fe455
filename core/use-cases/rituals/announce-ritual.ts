import type { OutboxItem } from '../../domain/delivery/outbox-item.ts'
import type { Occurrence } from '../../domain/rituals/occurrence.ts'
import { roomRef } from '../../domain/rituals/room.ts'
import type { Announcement, RitualAnnouncement } from '../../notices.ts'

const DAY_MS = 86_400_000

/** Each is keyed by what it says, so that it is said once however often it is planned. */
const item = (
  { tenant, conversation, id }: Occurrence,
  what: string,
  announcement: RitualAnnouncement,
  at: number,
): OutboxItem<Announcement> => ({
  key: `ritual/${id}/${what}`,
  to: roomRef({ tenant, conversation }),
  announcement,
  policy: 'at-most-once',
  notBefore: at,
  // Later than that it would surprise more than help; what was made can still be read from the room's card.
  notAfter: at + 3 * DAY_MS,
})

export const announceCard = (to: Occurrence, at: number) =>
  item(to, 'card', { kind: 'ritual-card', occurrence: to.id }, at)

export const announceReminder = (to: Occurrence, at: number) =>
  item(to, 'reminder', { kind: 'ritual-nudge', occurrence: to.id, step: to.step, why: 'reminder' }, at)

export const announceStep = (to: Occurrence, at: number) =>
  item(to, `step/${to.step}`, { kind: 'ritual-nudge', occurrence: to.id, step: to.step, why: 'step' }, at)

export const announceDigest = (to: Occurrence, at: number) =>
  item(to, 'digest', { kind: 'ritual-digest', occurrence: to.id }, at)
