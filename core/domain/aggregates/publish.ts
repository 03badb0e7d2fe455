import { type Group, peopleOf } from './group.ts'
import { type Share, shareOf, shareOfAll } from './share.ts'
import { type Shown, suppress, total } from './suppress.ts'
import type { Kind } from './thresholds.ts'

/** What anyone entitled may read of a group, and all that is kept of it. */
export interface Figure {
  group: string
  /** At least so many people, a multiple of 5. */
  people: number
  /** One for each option; of a yes or no, the yes alone, since both together could tell more. */
  shares: readonly Share[]
}

const PEOPLE_STEP = 5

/**
 * The figures of one question and one closed week, for a whole organisation: every view is a choice among them, so
 * that no two views together tell more than one. Groups that are not in it stay unsaid.
 */
export const publish = (kind: Kind, organisation: Group): Figure[] =>
  suppress(kind, organisation)
    .flatMap(withThoseBelow)
    .map(shown => figure(kind, shown))

const withThoseBelow = (shown: Shown): Shown[] => [shown, ...shown.below.flatMap(withThoseBelow)]

function figure(kind: Kind, shown: Shown): Figure {
  const all = total(shown)
  const options = kind === 'share' ? all.slice(0, 1) : all
  const rests = withThoseBelow(shown).flatMap(({ rest }) => (peopleOf(rest) > 0 ? [rest] : []))
  const shares = options.map((_, option) =>
    shareOfAll(rests.map(rest => ({ share: shareOf(rest[option] ?? 0, peopleOf(rest)), people: peopleOf(rest) }))),
  )
  return { group: shown.id, people: PEOPLE_STEP * Math.floor(peopleOf(all) / PEOPLE_STEP), shares }
}
