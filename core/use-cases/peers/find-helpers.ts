import { localTime } from '../../domain/calendar/local-time.ts'
import { hash, shuffled } from '../../domain/learning/seed.ts'
import type { Colleague, PeerEntry } from '../../domain/peers/peer-entry.ts'
import type { Person } from '../../domain/people/person.ts'
import type { HelpersNotice, Topic } from '../../notices/peers.ts'
import { type Asked, type Reply, reply } from '../deps.ts'
import { invite } from '../welcome-person.ts'
import type { PeersDeps } from './peers-deps.ts'
import { titlesOf, topicsOf } from './topics.ts'

export interface FindHelpers extends Asked {
  /** A topic of the list; null: the directory's first page. */
  topic: string | null
}

/** « Entraide »: reading takes no entry of one's own. */
export const findHelpers =
  (deps: PeersDeps) =>
  async (command: FindHelpers): Promise<Reply> => {
    const person = await deps.store.person(command.by)
    if (person?.state !== 'active') return invite(deps, command, person)
    return showHelpers(deps, person, command, null)
  }

export async function showHelpers(
  deps: PeersDeps,
  person: Person,
  { by, at, topic }: Omit<FindHelpers, 'locale'>,
  just: HelpersNotice['just'],
): Promise<Reply> {
  const topics = topicsOf(deps, by.tenant)
  const mine = await deps.peers.entry(by)
  const asked = topics.find(({ id }) => id === topic) ?? null
  const listed = asked ? await deps.peers.listedOn(by.tenant, asked.id) : []
  const others = listed.filter(entry => entry.person !== by.person)
  return reply(person, {
    kind: 'helpers',
    topics,
    mine: mine?.listed ? said(mine, topics) : null,
    found: asked && found(asked, others, `${by.person}/${localTime(at, person.zone).day}`),
    just,
  })
}

const said = ({ name, helps, wants }: PeerEntry, topics: readonly Topic[]) => ({
  name,
  helpsOn: titlesOf(topics, helps),
  wantsOn: titlesOf(topics, wants),
})

/** Of each kind; a card has a size. */
const MOST = 5

/** In an order drawn anew for each reader and day: nobody is always first. */
function found(topic: Topic, entries: readonly PeerEntry[], seed: string): HelpersNotice['found'] {
  const drawn = shuffled(entries, hash(seed))
  const helpers = drawn.filter(({ helps }) => helps.includes(topic.id))
  const learners = drawn.filter(({ wants }) => wants.includes(topic.id))
  const shown = [helpers.slice(0, MOST).map(asColleague), learners.slice(0, MOST).map(asColleague)] as const
  const more = Math.max(0, helpers.length - MOST) + Math.max(0, learners.length - MOST)
  return { topic, helpers: shown[0], learners: shown[1], more }
}

/** What others see of somebody, and nothing else. */
export const asColleague = ({ person, name }: PeerEntry): Colleague => ({ person, name })
