import type { Day } from '../../domain/calendar/day.ts'
import { type Fortnight, fortnightOf, isRoundDay, lastDayToMeet, lastDayToTell } from '../../domain/peers/fortnight.ts'
import { type MadeRound, makeRound } from '../../domain/peers/make-round.ts'
import { participants } from '../../domain/peers/participants.ts'
import { MEMORY } from '../../domain/peers/suitability.ts'
import { dayOff } from '../../domain/people/moment.ts'
import type { Person } from '../../domain/people/person.ts'
import type { PeersDeps } from './peers-deps.ts'
import { organisationDay } from './show-pairs.ts'

/**
 * Makes the round of each organisation whose fortnight has none yet, in its working hours. Any number of servers may:
 * the fortnight is the round's key, and whoever comes second changes nothing.
 */
export const holdRounds =
  (deps: PeersDeps) =>
  async ({ at }: { at: number }): Promise<void> => {
    for (const tenant of await deps.peers.organisations()) {
      const { day, minute, territory, hours } = organisationDay(deps, tenant, at)
      if (minute < hours.from || minute >= hours.to || !isRoundDay(day, territory)) continue
      if ((await deps.peers.latestRound(tenant)) === fortnightOf(day)) continue
      await holdRound(deps, tenant, day)
    }
  }

async function holdRound(deps: PeersDeps, tenant: string, day: Day): Promise<void> {
  const fortnight = fortnightOf(day)
  const taking = (await deps.peers.taking(tenant)).filter(({ person }) =>
    isThere(person, day, lastDayToMeet(fortnight)),
  )
  // A round of nobody would use up the fortnight: somebody may join tomorrow.
  if (taking.length < 2) return
  const [members, avoided, past] = await Promise.all([
    deps.members.members(tenant),
    deps.peers.avoided(tenant),
    deps.peers.pastRounds(tenant, fortnight, MEMORY),
  ])
  const entries = taking.map(({ entry }) => entry)
  const made = makeRound(participants(entries, members, avoided), past, fortnight, `${tenant}/${fortnight}`)
  await deps.peers.holdRound({
    tenant,
    fortnight,
    meetings: made.meetings,
    messages: toTell(tenant, fortnight, day, made),
    arrived: made.arrived,
  })
}

/** They work at least one of these days. */
function isThere(person: Person, from: Day, until: Day): boolean {
  for (let day = from; day <= until; day++) if (!dayOff(person, day)) return true
  return false
}

const toTell = (tenant: string, fortnight: Fortnight, day: Day, { meetings }: MadeRound) =>
  meetings
    .flatMap(({ people }) => people)
    .map(person => ({
      who: { tenant, person },
      key: `pair/${fortnight}`,
      announcement: { kind: 'pair-card' as const, fortnight },
      // West of the organisation it may still be yesterday.
      from: day - 1,
      until: lastDayToTell(fortnight),
    }))
