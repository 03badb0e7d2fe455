import { parseArgs } from 'node:util'
import { type Day, dayFromIso, isoOf } from '../../core/domain/calendar/day.ts'
import { instantOf } from '../../core/domain/calendar/local-time.ts'
import type { Catalog } from '../../core/domain/content/catalog.ts'
import { momentOf } from '../../core/domain/people/moment.ts'
import type { PersonRef } from '../../core/domain/people/person.ts'
import type { Learner, Store } from '../../core/ports/store.ts'
import type { Deps } from '../../core/use-cases/deps.ts'
import { planFor } from '../../core/use-cases/plan-daily-cards.ts'
import { ownCatalogs } from '../own-catalogs.ts'
import type { OpenStore } from '../store/open.ts'
import { catalogOrProblems } from './catalog.ts'
import { type Command, type Io, said } from './command.ts'
import { withStore } from './with-store.ts'

type PlanDeps = Pick<Deps, 'catalog' | 'weights'>

const LIMIT = 250
const LAST_MINUTE = 1439

/** People who would be treated alike: counted, never listed, because what comes back tells what was not known. */
interface Group {
  tenant: string
  zone: string
  /** Local time, 'HH:MM'. */
  at: string
  /** null: no card. */
  objective: string | null
  /** Reason of the card, or of its absence. */
  why: string
  people: number
}

/** What a morning would look like. Nothing is sent and nothing is kept. */
export const push: Command = {
  usage: 'push --dry-run --date YYYY-MM-DD',
  about: {
    fr: 'dit combien recevraient quoi ce jour-là, quand et pourquoi',
    en: 'says how many would get what that day, when, and why',
  },
  async run(args, io) {
    const { values } = parseArgs({
      args: [...args],
      options: { 'dry-run': { type: 'boolean' }, date: { type: 'string' } },
    })
    const day = dayFromIso(values.date ?? '')
    if (!values['dry-run'] || day === null) {
      io.err(
        said(
          io,
          'push demande --dry-run et --date AAAA-MM-JJ : cette commande n’envoie rien',
          'push needs --dry-run and --date YYYY-MM-DD: this command sends nothing',
        ),
      )
      return 2
    }
    const catalog = await catalogOrProblems(io)
    if (!catalog) return 2
    report(await withStore(io, storage => groupsOf(storage, catalog, day)), day, io)
    return 0
  },
}

async function groupsOf({ store, calibrations, gems }: OpenStore, shipped: Catalog, day: Day): Promise<Group[]> {
  const own = ownCatalogs(shipped, gems)
  const weights = (await calibrations.current())?.weights
  const groups = new Map<string, Group>()
  for (const zone of await store.zones())
    for await (const learner of everyone(store, zone, day)) {
      const catalog = await own.catalogOf(learner.person.tenant)
      const group = groupOf(learner, { catalog, weights }, day, zone)
      const key = JSON.stringify(group)
      groups.set(key, { ...group, people: (groups.get(key)?.people ?? 0) + 1 })
    }
  return [...groups.values()].sort(
    (a, b) => a.tenant.localeCompare(b.tenant) || a.at.localeCompare(b.at) || b.people - a.people,
  )
}

async function* everyone(store: Store, zone: string, day: Day): AsyncGenerator<Learner> {
  for (let after: PersonRef | null = null; ; ) {
    const people = await store.peopleToPlan({ zone, day, minute: LAST_MINUTE, limit: LIMIT, after })
    yield* people
    after = people.at(-1)?.person ?? null
    if (people.length < LIMIT) return
  }
}

function groupOf(learner: Learner, deps: PlanDeps, day: Day, zone: string): Omit<Group, 'people'> {
  const { person } = learner
  const at = instantOf(day, person.hour, zone)
  const moment = momentOf(person, deps.catalog.organisationOf(person.tenant).hours, at)
  const plan = planFor(learner, deps, at)
  const delivery = plan?.card?.delivery
  const without = moment.is === 'off' ? moment.why : plan?.message ? 'message' : 'nothing-due'
  const why = delivery?.reason.why ?? without
  return { tenant: person.tenant, zone, at: clock(person.hour), objective: delivery?.objective ?? null, why }
}

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map(n => String(n).padStart(2, '0')).join(':')

function report(groups: readonly Group[], day: Day, io: Io): void {
  if (io.json) {
    io.out(JSON.stringify({ date: isoOf(day), groups }))
    return
  }
  for (const { tenant, zone, at, objective, why, people } of groups)
    io.out(
      `${tenant}  ${zone.padEnd(20)} ${at}  ${(objective ?? '—').padEnd(40)} ${why.padEnd(12)} ${String(people).padStart(7)}`,
    )
  const sum = (of: readonly Group[]) => of.reduce((total, group) => total + group.people, 0)
  const [cards, all] = [sum(groups.filter(group => group.objective)), sum(groups)]
  io.out(
    said(
      io,
      `${cards} cartes pour ${all} personnes le ${isoOf(day)}.`,
      `${cards} cards for ${all} people on ${isoOf(day)}.`,
    ),
  )
}
