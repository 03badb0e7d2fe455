import { add, type Counts, type Group, peopleOf } from './group.ts'
import type { Shown } from './suppress.ts'

/**
 * The hierarchy of people who met something that week, and so came: it knows only the groups of which it is said how
 * many came. Any other would tell, with those, who came of the few it leaves out. `null`: nothing is said of anybody.
 */
export function amongPresent(present: readonly Shown[], organisation: Group): Group | null {
  const [top] = present
  if (!top) return null
  const all = totalsOf(organisation)
  const nobody = organisation.own.map(() => 0)
  const of = ({ id }: Shown): Counts => all.get(id) ?? nobody
  const folded = (shown: Shown): Group => ({
    id: shown.id,
    own: shown.below.map(part => of(part).map(count => -count)).reduce(add, of(shown)),
    crowd: peopleOf(shown.rest),
    parts: shown.below.map(folded),
  })
  return folded(top)
}

function totalsOf(organisation: Group): Map<string, Counts> {
  const found = new Map<string, Counts>()
  const visit = ({ id, own, parts }: Group): Counts => {
    const all = parts.map(visit).reduce(add, own)
    found.set(id, all)
    return all
  }
  visit(organisation)
  return found
}
