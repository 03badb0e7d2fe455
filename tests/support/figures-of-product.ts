import { teamEndpoint } from '../../bot/api/team-endpoint.ts'
import type { HttpRequest } from '../../bot/http/answer.ts'
import { type MemoryStorage, openMemory } from '../../bot/store/memory/open-memory.ts'
import type { Counts, Group } from '../../core/domain/aggregates/group.ts'
import type { Figure } from '../../core/domain/aggregates/publish.ts'
import type { UnitView } from '../../core/domain/figures/team-view.ts'
import type { Unit } from '../../core/domain/members/member.ts'
import type { PersonRef } from '../../core/domain/people/person.ts'
import type { TeamAnswer } from '../../core/http-contract.ts'
import { publishFigures } from '../../core/use-cases/team/publish-figures.ts'
import { anAnswer, aReview } from '../contracts/samples.ts'
import { aCatalog, aPerson, MONDAY, TENANT } from './builders.ts'

/** What the yes of a random organisation stands for: having learned something, or « pas encore » at the first try. */
export type Asked = 'active' | 'hard'

/** A Tuesday, when the week of `MONDAY` is over in every zone. */
export const AFTER = Date.UTC(2026, 11, 1, 12)
const catalog = aCatalog()

export interface Seen {
  /** All that all managers and the training service read together, as figures of the groups of the organisation. */
  figures: Figure[]
  views: number
  /** Views that hold a unit outside of its reader's own, or the id of anybody. */
  faults: string[]
}

/** A random organisation as the product would have it: people in units who answered; then every view through the API. */
export async function figuresOfProduct(organisation: Group, asked: Asked): Promise<Seen> {
  const storage = openMemory()
  const readers = fill(storage, organisation, asked)
  const deps = { ...storage, catalog }
  await publishFigures(deps)({ at: AFTER })
  const { handle } = teamEndpoint(deps, { of: async who => ({ who: { tenant: TENANT, person: who } }) }, () => AFTER)
  const found = new Map<string, Figure>()
  const faults: string[] = []
  for (const { person, scope } of readers) {
    const { status, body } = await handle({ authorization: person, at: AFTER } as HttpRequest)
    const text = JSON.stringify(body)
    if (status !== 200 || text.includes('person-')) faults.push(`${scope}: ${status}`)
    const answer = body as TeamAnswer
    for (const view of 'is' in answer ? [] : answer.units) {
      if (!scope.every((name, i) => view.unit[i] === name)) faults.push(`${scope} reads ${view.unit}`)
      const figure = figureOf(view, asked)
      if (figure) found.set(figure.group, figure)
    }
  }
  return { figures: [...found.values()].sort((a, b) => (a.group < b.group ? -1 : 1)), views: readers.length, faults }
}

function figureOf({ unit, people, active, hard }: UnitView, asked: Asked): Figure | null {
  const share = asked === 'active' ? active.at(-1) : hard[0]?.share
  return share && people !== null ? { group: unit.at(-1) ?? 'o', people, shares: [share] } : null
}

interface Reader {
  person: string
  scope: Unit
}

/** People, their answers and the directory; in each unit one of them leads it, besides one of the training service. */
function fill(storage: MemoryStorage, organisation: Group, asked: Asked): Reader[] {
  const readers: Reader[] = [{ person: 'trainer', scope: [] }]
  const { person, answer, review, member } = storage.state
  member.set(JSON.stringify([TENANT, 'trainer']), { tenant: TENANT, person: 'trainer', unit: [], roles: ['training'] })
  const visit = (group: Group, unit: Unit) => {
    for (const [i, yes] of peopleOf(group.own).entries()) {
      const who: PersonRef = { tenant: TENANT, person: `person-${group.id}-${i}` }
      const key = JSON.stringify([TENANT, who.person])
      person.set(key, aPerson(who))
      member.set(key, { ...who, unit, roles: i === 0 ? ['manager'] : [] })
      if (i === 0) readers.push({ person: who.person, scope: unit })
      if (asked === 'active' && yes) answer.set(key, anAnswer({ ...who, day: MONDAY + 2 }))
      if (asked === 'hard') review.set(key, aReview({ ...who, day: MONDAY + 2, grade: yes ? 1 : 3 }))
    }
    for (const part of group.parts) visit(part, [...unit, part.id])
  }
  visit(organisation, [])
  return readers
}

const peopleOf = ([yes = 0, no = 0]: Counts): boolean[] => [
  ...Array.from({ length: yes }, () => true),
  ...Array.from({ length: no }, () => false),
]
