import type { Day } from '../calendar/day.ts'

/** A leave that was announced. */
export interface Leave {
  /** First day away. */
  from: Day
  /** First day back. */
  back: Day
}

export interface Due {
  objective: string
  day: Day
}

export interface Room {
  today: Day
  /** Cards a day. */
  budget: number
  /** Whether the person works on a day, leave apart. */
  works: (day: Day) => boolean
}

/**
 * What falls due during a leave, each with another day: what would come in its first half on the last free places
 * before it, the rest (and what finds no place) on the first free ones after. Nothing moves further than it must, no
 * day gets more than the budget, so that nothing piles up at the return. What is due outside the leave stays.
 */
export function aroundLeave(due: readonly Due[], leave: Leave, room: Room): Map<string, Day> {
  const inOrder = [...due].sort((a, b) => a.day - b.day || (a.objective < b.objective ? -1 : 1))
  const inside = inOrder.filter(({ day }) => day >= leave.from && day < leave.back)
  const middle = (leave.from + leave.back) / 2
  const others = inOrder.filter(item => !inside.includes(item))
  const places = placesOf(room, others, leave)
  const moved = new Map<string, Day>()
  for (const { objective, day } of inside) {
    const place = (day < middle ? places.lastBefore() : null) ?? places.firstAfter()
    moved.set(objective, place)
  }
  return moved
}

/** The objectives that should come today or should have come already, before the leave begins. */
export function broughtForward(due: readonly Due[], leave: Leave, room: Room): ReadonlySet<string> {
  const moved = [...aroundLeave(due, leave, room)]
  return new Set(moved.filter(([, day]) => day <= room.today && day < leave.from).map(([objective]) => objective))
}

/** Free places before and after a leave, those taken by what is due then left out. */
function placesOf({ today, budget, works }: Room, others: readonly Due[], leave: Leave) {
  const taken = new Map<Day, number>()
  const isFree = (day: Day) => works(day) && (taken.get(day) ?? 0) < budget
  const take = (day: Day) => {
    taken.set(day, (taken.get(day) ?? 0) + 1)
    return day
  }
  // What is late already comes first; what finds no place before the leave waits until the return, like the rest.
  for (const { day } of others) {
    const free = firstSuch(Math.max(day, today), isFree)
    take(free >= leave.from && free < leave.back ? firstSuch(leave.back, isFree) : free)
  }
  return {
    lastBefore(): Day | null {
      for (let day = leave.from - 1; day >= today; day--) if (isFree(day)) return take(day)
      return null
    },
    firstAfter: () => take(firstSuch(Math.max(leave.back, today), isFree)),
  }
}

/** Far enough for any leave; a person who never works gets the day after it. */
const FARTHEST = 1000

function firstSuch(from: Day, isFree: (day: Day) => boolean): Day {
  for (let day = from; day < from + FARTHEST; day++) if (isFree(day)) return day
  return from + FARTHEST
}
