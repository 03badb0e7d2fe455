import { amongPresent } from '../aggregates/among-present.ts'
import type { Group } from '../aggregates/group.ts'
import { publish } from '../aggregates/publish.ts'
import type { Share } from '../aggregates/share.ts'
import { suppress } from '../aggregates/suppress.ts'
import type { Kind } from '../aggregates/thresholds.ts'
import { holds, type Unit } from '../members/member.ts'
import { hierarchyOf, type Tally, unitOf } from './tally.ts'

/**
 * What a figure is about: people who learned something that week; a series at whose questions they first said « pas
 * encore »; a series that they used at work; a ritual that was held; what a trade needs.
 *
 * Series, and not objectives one by one: the figures of a series and of its objectives together would tell about the
 * few who met another of them (docs/adr/0017-figures-of-groups.md).
 */
export type Subject = 'active' | `hard/${string}` | `used/${string}` | `ritual/${string}` | 'need'

/** What is kept of a group for a closed period, and all that anyone can read of it. */
export interface GroupFigure {
  subject: Subject
  unit: Unit
  /** At least so many people, a multiple of 5. */
  people: number
  shares: readonly Share[]
  /** How many times, of what a whole team did together; null of what people did each for themselves. */
  held: number | null
}

/** A ritual that ended, with the units of those who lead rituals in its room. */
export interface Held {
  ritual: string
  units: readonly Unit[]
}

/** Everything that is counted of a closed week, before any of it may be seen. */
export interface WeekTallies {
  /** [those who learned something, those who did not] of people who use the product and are not away. */
  active: readonly Tally[]
  /** By series, of those who met one of its objectives for the first time: [« pas encore » at half of them or more, the others]. */
  hard: ReadonlyMap<string, readonly Tally[]>
  /** By series: [used, no occasion yet, no]. */
  used: ReadonlyMap<string, readonly Tally[]>
  /** People of the directory. */
  members: readonly Tally[]
  held: readonly Held[]
}

const YES_OR_NO = 2

export function weekFigures({ active, hard, used, members, held }: WeekTallies): GroupFigure[] {
  const present = suppress('share', hierarchyOf(active, YES_OR_NO))
  const met = (tallies: readonly Tally[]) => amongPresent(present, hierarchyOf(tallies, YES_OR_NO))
  return [
    ...figuresOf('active', 'share', active),
    ...[...hard].flatMap(([series, tallies]) => figuresIn(`hard/${series}`, 'share', met(tallies))),
    ...[...used].flatMap(([series, tallies]) => figuresOf(`used/${series}`, 'distribution', tallies)),
    ...heldFigures(members, held),
  ]
}

/** Those of one subject that may be said. */
export function figuresOf(subject: Subject, kind: Kind, tallies: readonly Tally[]): GroupFigure[] {
  const options = Math.max(0, ...tallies.map(({ counts }) => counts.length))
  return figuresIn(subject, kind, hierarchyOf(tallies, options))
}

const figuresIn = (subject: Subject, kind: Kind, organisation: Group | null): GroupFigure[] =>
  (organisation ? publish(kind, organisation) : []).map(({ group, people, shares }) => ({
    subject,
    unit: unitOf(group),
    people,
    shares,
    held: null,
  }))

/** What a team does in its channel all of it sees; still it is said only of units that are large enough for any figure. */
function heldFigures(members: readonly Tally[], held: readonly Held[]): GroupFigure[] {
  const rituals = [...new Set(held.map(({ ritual }) => ritual))].sort()
  const groups = publish('share', hierarchyOf(members, 1))
  return rituals.flatMap(ritual => {
    const places = held.filter(one => one.ritual === ritual).map(({ units }) => commonUnit(units))
    return groups.flatMap(({ group, people }) => {
      const unit = unitOf(group)
      const times = places.filter(place => holds(unit, place)).length
      return times > 0 ? [{ subject: `ritual/${ritual}` as const, unit, people, shares: [], held: times }] : []
    })
  })
}

/** The smallest unit that holds them all; of nobody known, the organisation. */
export function commonUnit(units: readonly Unit[]): Unit {
  const [first = [], ...others] = units
  const level = first.findIndex((name, i) => others.some(unit => unit[i] !== name))
  return level < 0 ? first : first.slice(0, level)
}
