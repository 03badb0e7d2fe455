import { kindOf } from '../../domain/rituals/occurrence.ts'
import { isNamed } from '../../domain/rituals/script.ts'
import type { Reply } from '../deps.ts'
import { layOutCall } from './lay-out-call.ts'
import { type AskedOfRitual, isSaid, type OpenRitual, openOccurrence } from './open-occurrence.ts'
import type { RitualDeps } from './ritual-deps.ts'

/** The room's card as it stands for one person: it goes back to them alone, never into the room. */
export const viewRitual =
  (deps: RitualDeps) =>
  async (command: AskedOfRitual): Promise<Reply> => {
    const open = await openOccurrence(deps, command)
    return isSaid(open) ? open : ownView(deps, command, open)
  }

export async function ownView({ rituals }: RitualDeps, command: AskedOfRitual, open: OpenRitual): Promise<Reply> {
  const { occurrence, people, team } = open
  const { tenant, id, step } = occurrence
  const [tookPart, host] = await Promise.all([
    rituals.tookPart({ tenant, id, step, named: isNamed(occurrence.script, kindOf(occurrence)) }, command.by),
    rituals.isHost(occurrence, command.by),
  ])
  return { language: command.locale, notice: layOutCall(occurrence, team, people, { tookPart, host }) }
}
