import type { Fortnight } from './fortnight.ts'
import { matchPeers } from './match.ts'
import { IDEAS, isLastStep, type Meeting, PATHS, type Path, pathOf } from './meeting.ts'
import type { Group, Peer } from './peer.ts'
import type { Part } from './peer-entry.ts'
import { MEMORY, neverTogether } from './suitability.ts'

export interface Participant extends Peer {
  part: Part
}

export interface MadeRound {
  meetings: readonly Meeting[]
  /** Those whom nobody can meet this time; they are told nothing. */
  alone: readonly string[]
  /** Those whose path ends with this round: afterwards they meet freely. */
  arrived: readonly string[]
}

/**
 * A fortnight's meetings. Paths under way go on with the same person; then paths begin where two parts fit; all others
 * meet freely, as `matchPeers` pairs them; who would stay alone joins a pair that can have them.
 * `past`: the rounds before, the latest first. The same people, past and seed give the same round.
 */
export function makeRound(
  people: readonly Participant[],
  past: readonly (readonly Meeting[])[],
  fortnight: Fortnight,
  seed: string,
): MadeRound {
  const here = new Map(people.map(one => [one.person, one]))
  const met = past.slice(0, MEMORY).map(round => round.map(({ people: group }) => group))
  const meetings = (past[0] ?? []).flatMap(meeting => goOn(meeting, here) ?? [])
  for (const path of PATHS) meetings.push(...begin(path, left(people, meetings), met, seed))
  const { groups, alone } = matchPeers(left(people, meetings), met, seed)
  const open = { template: 'open' as const, step: (fortnight % IDEAS) + 1 }
  meetings.push(...groups.map(group => ({ people: group, ...open })))
  const still = alone.filter(one => !join(one, meetings, here))
  return { meetings, alone: still, arrived: meetings.flatMap(meeting => arriving(meeting, here)) }
}

function left(people: readonly Participant[], meetings: readonly Meeting[]): Participant[] {
  const busy = new Set(meetings.flatMap(({ people: group }) => group))
  return people.filter(({ person }) => !busy.has(person))
}

/** The next step of a path, if both are still here and wish it; someone who had joined them is free again. */
function goOn(meeting: Meeting, here: ReadonlyMap<string, Participant>): Meeting | null {
  const path = pathOf(meeting.template)
  if (!path || isLastStep(meeting)) return null
  const playing = (part: Part) => meeting.people.map(one => here.get(one)).find(one => one?.part === part)
  const [giver, receiver] = [playing(path.gives), playing(path.receives)]
  if (!giver || !receiver || neverTogether(giver, receiver)) return null
  return { people: [giver.person, receiver.person], template: path.template, step: meeting.step + 1 }
}

/** Pairs of one who gives and one who receives: as if those of the same part avoided one another. */
function begin(path: Path, people: readonly Participant[], met: readonly (readonly Group[])[], seed: string) {
  const givers = people.filter(({ part }) => part === path.gives)
  const receivers = people.filter(({ part }) => part === path.receives)
  const apart = (side: readonly Participant[]): Participant[] => {
    const names = side.map(({ person }) => person)
    return side.map(one => ({ ...one, avoids: [...one.avoids, ...names.filter(name => name !== one.person)] }))
  }
  const { groups } = matchPeers([...apart(givers), ...apart(receivers)], met, seed)
  return groups.map((group): Meeting => ({ people: group, template: path.template, step: 1 }))
}

/** Makes a trio of a pair, a free one if there is one. */
function join(lone: string, meetings: Meeting[], here: ReadonlyMap<string, Participant>): boolean {
  const fits = ({ people }: Meeting) => people.length === 2 && people.every(other => mayMeet(lone, other, here))
  const places = meetings.flatMap((meeting, place) => (fits(meeting) ? [place] : []))
  const place = places.find(one => meetings[one]?.template === 'open') ?? places[0]
  const pair = place === undefined ? undefined : meetings[place]
  if (place === undefined || !pair) return false
  meetings[place] = { ...pair, people: [...pair.people, lone] }
  return true
}

function mayMeet(one: string, other: string, here: ReadonlyMap<string, Participant>): boolean {
  const [a, b] = [here.get(one), here.get(other)]
  return a !== undefined && b !== undefined && !neverTogether(a, b)
}

function arriving(meeting: Meeting, here: ReadonlyMap<string, Participant>): string[] {
  const path = pathOf(meeting.template)
  if (!path || !isLastStep(meeting)) return []
  return meeting.people.filter(one => here.get(one)?.part === path.receives)
}
