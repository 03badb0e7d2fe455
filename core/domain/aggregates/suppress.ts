import { add, type Counts, type Group, peopleOf } from './group.ts'
import { isEnough, type Kind, SMALLEST_ORGANISATION } from './thresholds.ts'

/** A group that is published. */
export interface Shown {
  id: string
  /** Those whom no published group below holds: what subtraction leaves of this one. */
  rest: Counts
  below: readonly Shown[]
}

/** People of groups that are not published, and the published groups among them. */
interface Sifted {
  loose: Counts
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
  const all = shown.map(total).reduce(add, loose)
  if (!isEnough(kind, all, SMALLEST_ORGANISATION)) return []
  return [settle(kind, organisation.id, loose, shown)]
}

function sift(kind: Kind, group: Group): Sifted {
  const { loose, shown } = siftParts(kind, group)
  const all = shown.map(total).reduce(add, loose)
  if (!isEnough(kind, all)) return { loose, shown }
  return { loose: [], shown: [settle(kind, group.id, loose, shown)] }
}

function siftParts(kind: Kind, { own, parts }: Group): Sifted {
  const sifted = parts.map(part => sift(kind, part))
  return { loose: sifted.map(({ loose }) => loose).reduce(add, own), shown: sifted.flatMap(({ shown }) => shown) }
}

/** Hides the smallest groups below, one after the other, until the rest is enough with them. */
function settle(kind: Kind, id: string, loose: Counts, shown: readonly Shown[]): Shown {
  let [rest, below] = [loose, shown]
  while (peopleOf(rest) > 0 && !isEnough(kind, rest)) {
    const hidden = smallest(below)
    if (!hidden) break
    rest = add(rest, hidden.rest)
    below = [...below.filter(one => one !== hidden), ...hidden.below]
  }
  return { id, rest, below }
}

/** One whose hiding adds people, if there is one. */
function smallest(groups: readonly Shown[]): Shown | undefined {
  const adding = groups.filter(({ rest }) => peopleOf(rest) > 0)
  const size = (group: Shown) => peopleOf(total(group))
  return [...(adding.length > 0 ? adding : groups)].sort((a, b) => size(a) - size(b) || (a.id < b.id ? -1 : 1))[0]
}

export const total = ({ rest, below }: Shown): Counts => below.map(total).reduce(add, rest)
