import { kindOf, type Occurrence } from '../../domain/rituals/occurrence.ts'
import { isNamed } from '../../domain/rituals/script.ts'
import type { Mine } from '../../ports/rituals.ts'
import type { Reply } from '../deps.ts'
import { type AskedOfRitual, isSaid, type OpenRitual, openOccurrence } from './open-occurrence.ts'
import type { RitualDeps } from './ritual-deps.ts'
import { sayRitual } from './say-ritual.ts'

export interface AskedOfOwn extends Omit<AskedOfRitual, 'room'> {
  /** Null: from their own chat, where only what is already theirs can be reached. */
  room: AskedOfRitual['room'] | null
  /** The step it was asked in; null: whichever it is now. */
  step: number | null
  receipt: string
}

export const mineOf = ({ tenant, id, step, script }: Occurrence, command: AskedOfOwn): Mine => ({
  tenant,
  id,
  step,
  who: command.by,
  receipt: command.receipt,
  named: isNamed(script, script.phases[step]?.kind),
})

/**
 * A ritual for someone who answers. In its room anyone may; from elsewhere only the holder of a receipt that stands,
 * since nothing there says that they are in the room.
 */
export async function openForOwn(deps: RitualDeps, command: AskedOfOwn): Promise<OpenRitual | Reply> {
  const open = command.room
    ? await openOccurrence(deps, { ...command, room: command.room })
    : await openByReceipt(deps, command)
  if (isSaid(open)) return open
  const { occurrence } = open
  const gone = occurrence.state !== 'open' || (command.step !== null && command.step !== occurrence.step)
  const collects = kindOf(occurrence) === 'ecrire' || kindOf(occurrence) === 'voter'
  return gone || !collects ? sayRitual(command, 'over', occurrence.script.title) : open
}

async function openByReceipt(deps: RitualDeps, command: AskedOfOwn): Promise<OpenRitual | Reply> {
  const kept = await deps.rituals.occurrence({ tenant: command.by.tenant, id: command.occurrence })
  if (!kept) return sayRitual(command, 'over')
  const { occurrence } = kept
  const held = await deps.rituals.mine(mineOf(occurrence, command))
  if (!held) return sayRitual(command, 'over', occurrence.script.title)
  const team = await deps.rituals.team(occurrence)
  return team ? { ...kept, team } : sayRitual(command, 'over', occurrence.script.title)
}
