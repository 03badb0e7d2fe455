import type pg from 'pg'
import { localTime } from '../../core/domain/calendar/local-time.ts'
import { generator, shuffled } from '../../core/domain/learning/seed.ts'
import { isWorkday } from '../../core/domain/rituals/hours.ts'
import { type BotUnderTest, said } from '../support/bot.ts'
import { TENANT } from '../support/builders.ts'
import { cardIn, inChannel, member } from '../support/ritual-week.ts'

const PEOPLE = 20
const DAY = 86_400_000

/** One row that can be read afterwards, with everything that PostgreSQL tells of it besides. */
export interface SeenRow {
  text: string
  id: string
  /** Place in the heap. */
  place: number
  /** Transaction that wrote it. */
  transaction: number
}

/**
 * What someone holds who has the whole database and the logs when a ritual is over, and knows besides, from elsewhere,
 * in which order its people took part.
 */
export interface Seen {
  people: readonly string[]
  rows: readonly SeenRow[]
  /** Order in which people's rows stand in other tables: those who came back to their own chat are there. */
  elsewhere: readonly string[]
}

export interface Case extends Seen {
  /** Person → what they wrote. */
  truth: ReadonlyMap<string, string>
}

/** Holds anonymous rituals of twenty people over the wire, each to its end, and collects what can be seen of them. */
export async function collect(bot: BotUnderTest, pool: pg.Pool, rituals: number, seed = 1): Promise<Case[]> {
  const draw = generator(seed)
  for (let n = 1; n <= PEOPLE; n++)
    for (const activity of member(bot, n).does.install()) await member(bot, n).send(activity)
  const cases: Case[] = []
  for (let round = 0; round < rituals; round++) cases.push(await hold(bot, pool, draw, round))
  return cases
}

async function hold(bot: BotUnderTest, pool: pg.Pool, draw: () => number, round: number): Promise<Case> {
  do bot.clock.at += DAY
  while (!isWorkday(localTime(bot.clock.at, 'Europe/Paris').day, { zone: 'Europe/Paris', territory: 'FR' }))
  await member(bot, 1).there.click('ritualLaunch', {
    ritual: 'essai-rate',
    cadence: 'une-fois',
    start: 'now',
    hour: '09:30',
  })
  await bot.app.turnOver()
  const occurrence = String(said(200, cardIn(inChannel(bot).at(-1))).button('ritualAnswer')?.occurrence)
  const order = shuffled(
    Array.from({ length: PEOPLE }, (_, i) => i + 1),
    Math.floor(draw() * 2 ** 31),
  )
  const truth = new Map<string, string>()
  for (const n of order) {
    const words = `tour ${round}, texte ${Math.floor(draw() * 1e9)}`
    await write(bot, n, { occurrence, step: 0, receipt: `${round}-${n}-${draw()}` }, words, draw() < 0.2)
    truth.set(personOf(n), words)
    if (draw() < 0.1) await bot.app.turnOver()
  }
  const kept = await bot.app.deps.rituals.occurrence({ tenant: TENANT, id: occurrence })
  bot.clock.at = kept?.occurrence.ends ?? 0
  await bot.app.turnOver()
  bot.connector.clear()
  return { people: order.map(personOf), truth, rows: await rowsOf(pool, occurrence), elsewhere: await elsewhere(pool) }
}

/** In the channel; some come back to it in their own chat, which notes their address. */
async function write(bot: BotUnderTest, n: number, own: Record<string, unknown>, words: string, twice: boolean) {
  await member(bot, n).there.submit('ritualKeep', { ...own, a0: twice ? 'à revoir' : words })
  if (twice) await member(bot, n).submit('ritualKeep', { ...own, a0: words })
}

export const personOf = (n: number): string => `cccccccc-0000-4000-8000-${String(n).padStart(12, '0')}`

async function rowsOf(pool: pg.Pool, occurrence: string): Promise<SeenRow[]> {
  const { rows } = await pool.query<SeenRow>(
    `select entry->'answers'->>'essai' as text, id::text, xmin::text::bigint as transaction,
       (ctid::text::point)[0] * 1000 + (ctid::text::point)[1] as place
     from ritual_contribution where occurrence = $1`,
    [occurrence],
  )
  return rows
}

async function elsewhere(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ person: string }>(
    `select person from address where person like 'cccc%' order by xmin::text::bigint, ctid`,
  )
  return rows.map(row => row.person)
}

/** Guesses: person → text. */
type Linker = (seen: Seen) => Map<string, string>

const zip = (people: readonly string[], rows: readonly SeenRow[]): Map<string, string> =>
  new Map(people.map((person, i) => [person, rows[i]?.text ?? '']))
const by = (key: (row: SeenRow) => string | number) => (rows: readonly SeenRow[]) =>
  [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.place - b.place))
const SORTED: [string, (rows: readonly SeenRow[]) => SeenRow[]][] = [
  ['place', by(row => row.place)],
  ['transaction', by(row => row.transaction)],
  ['id', by(row => row.id)],
  ['length', by(row => row.text.length)],
]

const fixed: [string, Linker][] = SORTED.flatMap(([name, sort]): [string, Linker][] => [
  [`order of ${name}`, seen => zip(seen.people, sort(seen.rows))],
  [`reverse order of ${name}`, seen => zip(seen.people, sort(seen.rows).reverse())],
  [`order of ${name} against other tables`, seen => zip(seen.elsewhere, sort(seen.rows))],
])

/** Learns from half of the rituals at which place each rank of taking part ends up, most often. */
function learned(
  name: string,
  sort: (rows: readonly SeenRow[]) => SeenRow[],
  known: readonly Case[],
): [string, Linker] {
  const met = Array.from({ length: PEOPLE }, () => new Array<number>(PEOPLE).fill(0))
  for (const one of known) {
    const rows = sort(one.rows)
    one.people.forEach((person, rank) => {
      const place = rows.findIndex(({ text }) => text === one.truth.get(person))
      const line = met[rank]
      if (line && place >= 0) line[place] = (line[place] ?? 0) + 1
    })
  }
  const most = met.map(line => line.indexOf(Math.max(...line)))
  const guess: Linker = seen =>
    new Map(seen.people.map((person, rank) => [person, sort(seen.rows)[most[rank] ?? 0]?.text ?? '']))
  return [`learned from ${name}`, guess]
}

export interface Verdict {
  linker: string
  /** Share of people whose text was named. */
  right: number
  chance: number
}

/**
 * The best linker, chosen (and, where it learns, taught) on one half of the rituals and judged on the other, both ways:
 * the best of many guesses at chance would look like knowledge on the half that it was chosen on.
 */
export function link(cases: readonly Case[]): Verdict {
  const half = Math.floor(cases.length / 2)
  const halves = [cases.slice(0, half), cases.slice(half)] as const
  const [one, other] = [judge(halves[0], halves[1]), judge(halves[1], halves[0])]
  return { linker: `${one.linker}; ${other.linker}`, right: (one.right + other.right) / 2, chance: one.chance }
}

function judge(known: readonly Case[], unseen: readonly Case[]): Verdict {
  const all = [...fixed, ...SORTED.map(([name, sort]) => learned(name, sort, known))]
  const onKnown = all.map(([linker, guess]) => ({ linker, guess, right: share(guess, known) }))
  const { linker, guess } = onKnown.reduce((best, tried) => (tried.right > best.right ? tried : best))
  const chance = unseen.reduce((sum, { truth }) => sum + 1 / truth.size, 0) / unseen.length
  return { linker, right: share(guess, unseen), chance }
}

function share(guess: Linker, cases: readonly Case[]): number {
  const hits = cases.flatMap(one => {
    const guessed = guess(one)
    return [...one.truth].map(([person, text]) => guessed.get(person) === text)
  })
  return hits.filter(Boolean).length / hits.length
}
