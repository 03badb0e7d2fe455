import { digestOf } from '../../domain/rituals/digest.ts'
import type { Occurrence } from '../../domain/rituals/occurrence.ts'
import type { Team } from '../../domain/rituals/room.ts'
import type { Announcement, Notice, RitualAnnouncement } from '../../notices.ts'
import type { Kept } from '../../ports/rituals.ts'
import type { Composed } from '../composed.ts'
import { isReadable, layOutCall } from './lay-out-call.ts'
import { momentIn } from './moment-in.ts'
import type { RitualDeps } from './ritual-deps.ts'

export const isRitual = (announcement: Announcement): announcement is RitualAnnouncement => 'occurrence' in announcement

interface ComposeRitual {
  tenant: string
  announcement: RitualAnnouncement
}

/** What was planned for a room, in the words of the moment of sending; or why nothing is left to say. */
export const composeRitual =
  (deps: RitualDeps) =>
  async ({ tenant, announcement }: ComposeRitual): Promise<Composed | { moot: string }> => {
    const kept = await deps.rituals.occurrence({ tenant, id: announcement.occurrence })
    const team = kept && (await deps.rituals.team(kept.occurrence))
    if (!kept || !team) return { moot: 'no such ritual' }
    const notice = await noticeFor(deps, kept, team, announcement)
    if (!notice) return { moot: 'over meanwhile' }
    // In a channel everything after the card goes under it.
    const thread = announcement.kind !== 'ritual-card' && team.kind === 'channel' ? kept.message : null
    return { notice, language: team.language, ...(thread && { thread }) }
  }

async function noticeFor(
  deps: RitualDeps,
  { occurrence, people }: Kept,
  team: Team,
  announcement: RitualAnnouncement,
): Promise<Notice | null> {
  if (announcement.kind === 'ritual-digest') return digest(deps, occurrence)
  if (occurrence.state !== 'open') return null
  if (announcement.kind === 'ritual-card') return layOutCall(occurrence, team, people, null)
  const step = occurrence.script.phases[announcement.step]
  if (!step || occurrence.step !== announcement.step) return null
  return {
    kind: 'ritual-nudge',
    why: announcement.why,
    occurrence: occurrence.id,
    title: occurrence.script.title,
    step: { kind: step.kind, title: step.title, instruction: step.instruction },
    people,
    due: momentIn(team, occurrence.due),
    readable: isReadable(occurrence),
  }
}

async function digest({ rituals }: RitualDeps, occurrence: Occurrence): Promise<Notice> {
  return {
    kind: 'ritual-digest',
    occurrence: occurrence.id,
    title: occurrence.script.title,
    opened: occurrence.opened,
    digest: digestOf(occurrence, await rituals.contributions(occurrence)),
  }
}
