import type { Group } from '../../core/domain/aggregates/group.ts'
import { generator } from '../../core/domain/learning/seed.ts'
import type { Role, Unit } from '../../core/domain/members/member.ts'
import { NEEDS, type Need } from '../../core/domain/needs/need.ts'
import { randomOrganisation } from './random-organisation.ts'

export const WEEKS = 2
export const SERIES = ['data', 'sources', 'writing'] as const
export const TRADES = ['', 'accueil', 'rh', 'social'] as const

/** Somebody of a random organisation, for two weeks and the quarter that they are in. */
export interface Townsperson {
  id: string
  roles: readonly Role[]
  trade: string
  need: Need | null
  /** Week by week. */
  weeks: readonly TownWeek[]
}

export interface TownWeek {
  unit: Unit
  /** In the directory, and using the product. */
  here: boolean
  active: boolean
  /** Series met for the first time: whether « pas encore » came first. Who met one is active. */
  met: Readonly<Partial<Record<(typeof SERIES)[number], boolean>>>
}

export interface Town {
  people: Townsperson[]
  /** By week, rituals that ended, each with those who lead it. */
  held: { ritual: string; hosts: string[] }[][]
  /** Of the answers to « l’avez-vous utilisé ? » of each week, the three counts. */
  used: number[][]
}

/**
 * A random organisation that lives: teams of ten to twelve, people who change units, come and go, units that appear
 * and disappear from one week to the next, several who lead the same unit, and several roles in one person.
 */
export function randomTown(seed: number): Town {
  const draw = generator(seed + 1)
  const upTo = (most: number) => Math.floor(draw() * (most + 1))
  const small = draw() < 0.4
  const units = unitsOf(randomOrganisation(seed)).map(({ unit, people }) => ({
    unit,
    people: people > 0 && small && draw() < 0.6 ? 9 + upTo(4) : people,
    coming: [0, 1].map(() => tendency(draw)),
    meeting: SERIES.map(() => tendency(draw)),
    failing: SERIES.map(() => tendency(draw)),
    /** A whole unit that opens in the second week, or is closed after the first: its people go to another. */
    closed: draw() < 0.08 ? upTo(1) : null,
  }))
  const moving = draw() < 0.5 ? 0.03 : 0.15
  const somewhere = () => units[upTo(units.length - 1)] ?? units[0]
  const people: Townsperson[] = []
  for (const home of units)
    for (let i = 0; i < home.people; i++) {
      const [first, second] = [home, draw() < moving ? somewhere() : home]
      const gone = draw() < moving / 3 ? upTo(1) : null
      const weeks = [first, second].map((planned, week): TownWeek => {
        const place = (planned?.closed === week ? somewhere() : planned) ?? home
        const here = gone !== week
        const active = here && draw() < (place.coming[week] ?? 0)
        const met = Object.fromEntries(
          SERIES.flatMap((series, s) =>
            active && draw() < (place.meeting[s] ?? 0) ? [[series, draw() < (place.failing[s] ?? 0)]] : [],
          ),
        )
        return { unit: place.unit, here, active, met }
      })
      people.push({
        id: `person-${people.length}`,
        roles: rolesOf(i, draw),
        trade: TRADES[upTo(TRADES.length - 1)] ?? '',
        need: draw() < 0.7 ? (NEEDS[upTo(small ? 2 : NEEDS.length - 1)] ?? null) : null,
        weeks: onceOnly(weeks),
      })
    }
  const anybody = () => people[upTo(people.length - 1)]?.id ?? ''
  return {
    people,
    held: [0, 1].map(() =>
      Array.from({ length: upTo(6) }, () => ({
        ritual: `ritual-${upTo(2)}`,
        hosts: [anybody(), anybody()].slice(upTo(1)),
      })),
    ),
    used: [0, 1].map(() => [upTo(20), upTo(8), upTo(8)]),
  }
}

/** Often all or nobody. */
function tendency(draw: () => number): number {
  const kind = draw()
  return kind < 0.3 ? 1 : kind < 0.4 ? 0 : kind < 0.6 ? 0.95 : draw()
}

function rolesOf(place: number, draw: () => number): Role[] {
  if (place > 0 && draw() > 0.05) return []
  const more = draw()
  return more < 0.1 ? ['manager', 'referent'] : more < 0.13 ? ['manager', 'training'] : ['manager']
}

/** What was met in the first week is not met for the first time in the second. */
const onceOnly = (weeks: readonly TownWeek[]): TownWeek[] =>
  weeks.map((week, i) => ({
    ...week,
    met: Object.fromEntries(
      Object.entries(week.met).filter(([series]) => !weeks.slice(0, i).some(({ met }) => series in met)),
    ),
  }))

const unitsOf = ({ id, own, parts }: Group, above: Unit | null = null): { unit: Unit; people: number }[] => {
  const unit = above ? [...above, id] : []
  return [{ unit, people: own.reduce((sum, count) => sum + count, 0) }, ...parts.flatMap(part => unitsOf(part, unit))]
}
