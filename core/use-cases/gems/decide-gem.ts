import type { Day } from '../../domain/calendar/day.ts'
import type { DayMessage } from '../../domain/delivery/day-message.ts'
import type { Gem, GemRef } from '../../domain/gems/gem.ts'
import type { Announcement } from '../../notices.ts'
import type { Vetting } from '../../ports/gems.ts'
import type { GemDeps } from './gem-deps.ts'

/** Somebody on a long leave still hears of it when they are back. */
const TOLD_WITHIN = 60

/** The référent's word, from a dialog or from the command line; its author hears of it once. */
export async function decideGem(
  { gems }: Pick<GemDeps, 'gems'>,
  ref: GemRef,
  verdict: Vetting,
  day: Day,
): Promise<'vetted' | 'already'> {
  const gem = await gems.gem(ref)
  return gem ? gems.vet(ref, verdict, messageFor(gem, day)) : 'already'
}

const messageFor = ({ author, id }: Gem, day: Day): DayMessage<Announcement> => ({
  who: author,
  key: `gem/${id}`,
  announcement: { kind: 'gem-told', gem: id },
  from: day,
  until: day + TOLD_WITHIN,
})
