import { add, type Counts, type Group, peopleOf } from './group.ts'
import { hidesWhoCame, isEnough, type Kind, SMALLEST_ORGANISATION } from './thresholds.ts'

/** A group that is published. */
export interface Shown {
  id: string
  /** Those whom no published group below holds: what subtraction leaves of this one. */
  rest: Counts
  /** Crowds that they are of, where being counted tells that one came. */
  crowds: readonly number[]
  below: readonly Shown[]
}

/** People of groups that are not published, and the published groups among them. */
interface Sifted {
  loose: Pick<Shown, 'rest' | 'crowds'>
  shown: readonly Shown[]
}

/**
 * Which groups of an organisation may be published: those that are large enough (primary suppression), without those
 * whose absence keeps a small rest from being computed (complementary suppression). In a hierarchy, sums and
 * differences of published groups give nothing finer than each one's rest, so each rest must be nobody, or enough.
 * Only numbers of people decide where shares are published, never what they answered.
 */
export function suppress(kind: Kind, organisation: Group): readonly Shown[] {
  const { loose, shown } = siftParts(kind, organisation)
  if (!isFit(kind, [loose, ...shown].reduce(join, NOBODY), SMALLEST_ORGANISATION)) return []
  return [settle(kind, organisation.id, loose, shown)]
}

function sift(kind: Kind, group: Group): Sifted {
  const { loose, shown } = siftParts(kind, group)
  if (!isFit(kind, [loose, ...shown].reduce(join, NOBODY))) return { loose, shown }
  return { loose: NOBODY, shown: [settle(kind, group.id, loose, shown)] }
}

function siftParts(kind: Kind, { own, crowd = 0, parts }: Group): Sifted {
  const sifted = parts.map(part => sift(kind, part))
  const direct = { rest: own, crowds: crowd > 0 ? [crowd] : [] }
  return {
    loose: sifted.map(({ loose }) => loose).reduce(join, direct),
    shown: sifted.flatMap(({ shown }) => shown),
  }
}

/** Hides the smallest groups below, one after the other, until the rest is enough with them. */
function settle(kind: Kind, id: string, loose: Sifted['loose'], shown: readonly Shown[]): Shown {
  let [left, below] = [loose, shown]
  while (peopleOf(left.rest) > 0 && !isFit(kind, left)) {
    const hidden = smallest(below)
    if (!hidden) break
    left = join(left, { rest: hidden.rest, crowds: hidden.crowds })
    below = [...below.filter(one => one !== hidden), ...hidden.below]
  }
  return { id, ...left, below }
}

/** One whose hiding adds people, if there is one. */
function smallest(groups: readonly Shown[]): Shown | undefined {
  const adding = groups.filter(({ rest }) => peopleOf(rest) > 0)
  const size = (group: Shown) => peopleOf(total(group))
  return [...(adding.length > 0 ? adding : groups)].sort((a, b) => size(a) - size(b) || (a.id < b.id ? -1 : 1))[0]
}

const NOBODY: Sifted['loose'] = { rest: [], crowds: [] }

const isFit = (kind: Kind, { rest, crowds }: Sifted['loose'], smallest?: number): boolean =>
  isEnough(kind, rest, smallest) && hidesWhoCame(crowds)

/** With those of the groups below, where there are any. */
const join = (some: Sifted['loose'], others: Sifted['loose'] | Shown): Sifted['loose'] => ({
  rest: add(some.rest, 'below' in others ? total(others) : others.rest),
  crowds: [...some.crowds, ...('below' in others ? crowdsOf(others) : others.crowds)],
})

export const total = ({ rest, below }: Shown): Counts => below.map(total).reduce(add, rest)

const crowdsOf = ({ crowds, below }: Shown): number[] => [...crowds, ...below.flatMap(crowdsOf)]
