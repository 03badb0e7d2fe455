/**
 * The team view of a large organisation, through the server and PostgreSQL: what a week costs to publish, and what its
 * training service's reply weighs and takes.
 *   npm run bench -- team
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { teamEndpoint } from '../../bot/api/team-endpoint.ts'
import type { HttpRequest } from '../../bot/http/answer.ts'
import { startEmbedded } from '../../bot/store/embedded/start-embedded.ts'
import { openStore } from '../../bot/store/open.ts'
import { dayFrom } from '../../core/domain/calendar/day.ts'
import type { Member } from '../../core/domain/members/member.ts'
import { publishFigures } from '../../core/use-cases/team/publish-figures.ts'
import { aPerson, TENANT } from '../support/builders.ts'
import { SERIES } from '../support/random-town.ts'
import { objectiveOf, townCatalog } from '../support/town-in-product.ts'

const PEOPLE = 5_000
const UNITS = 400
const WEEKS = 12
const DIRECTIONS = 8
const SERVICES = 40
const MONDAY = dayFrom(2026, 9, 28)
/** The Tuesday after so many whole weeks. */
const tuesdayAfter = (weeks: number): number => Date.UTC(2026, 8, 29 + 7 * weeks, 12)
const READS = 40

const dataDir = mkdtempSync(join(tmpdir(), 'apprenance-bench-'))
const database = await startEmbedded({ dataDir, log: () => {} })
const storage = await openStore({ databaseUrl: database.url })
try {
  await fill()
  const deps = { ...storage, catalog: townCatalog }
  const published: number[] = []
  for (let week = 0; week < WEEKS; week++) {
    const at = tuesdayAfter(week + 1)
    const started = performance.now()
    await publishFigures(deps)({ at })
    published.push(performance.now() - started)
  }
  const at = tuesdayAfter(WEEKS)
  const { rows } = await storage.pool.query('select count(*)::integer as n from group_figure')
  const { handle } = teamEndpoint(deps, { of: async id => ({ who: { tenant: TENANT, person: id ?? '' } }) }, () => at)
  for (const [who, person] of [
    ['training service', 'training'],
    ['manager of a direction', 'person-0'],
    ['manager of a team', `person-${UNITS - 1}`],
  ] as const) {
    const request = { authorization: person, at, header: () => 'gzip' } as unknown as HttpRequest
    const taken: number[] = []
    let bytes: Uint8Array | string = ''
    let units = 0
    for (let i = 0; i < READS; i++) {
      const started = performance.now()
      const { body } = await handle(request)
      bytes = body instanceof Uint8Array ? body : String(body)
      taken.push(performance.now() - started)
      const text = typeof bytes === 'string' ? bytes : gunzipSync(bytes).toString()
      units = (JSON.parse(text) as { units: unknown[] }).units.length
      if (i === 0)
        console.log(JSON.stringify({ who, units, bytes: Buffer.byteLength(text), sent: Buffer.byteLength(bytes) }))
    }
    console.log(JSON.stringify({ who, medianMs: median(taken), slowestMs: Math.round(Math.max(...taken)) }))
  }
  console.log(
    JSON.stringify({
      people: PEOPLE,
      units: UNITS,
      series: SERIES.length,
      figures: rows[0].n,
      publishMedianMs: median(published),
      publishSlowestMs: Math.round(Math.max(...published)),
    }),
  )
} finally {
  await storage.close()
  await database.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

/** Directions, services below them, teams below these; everybody in a team but for who leads something larger. */
async function fill(): Promise<void> {
  const unitOf = (unit: number): string[] => {
    const direction = `Direction ${unit % DIRECTIONS}`
    if (unit < DIRECTIONS) return [direction]
    const service = [direction, `Service de l’accueil et de la population ${unit % SERVICES}`]
    return unit < DIRECTIONS + SERVICES ? service : [...service, `Équipe de proximité ${unit}`]
  }
  const directory = Array.from(
    { length: PEOPLE },
    (_, n): Member => ({
      tenant: TENANT,
      person: `person-${n}`,
      unit: unitOf(n < UNITS ? n : DIRECTIONS + SERVICES + (n % (UNITS - DIRECTIONS - SERVICES))),
      roles: n < UNITS ? ['manager'] : [],
    }),
  )
  const training: Member = { tenant: TENANT, person: 'training', unit: [], roles: ['training'] }
  await storage.members.replaceMembers(TENANT, [...directory, training])
  for (let from = 0; from < PEOPLE; from += 500)
    await storage.store.save(
      directory.slice(from, from + 500).map(({ tenant, person }) => ({
        kind: 'person-saved',
        person: aPerson({ tenant, person, joined: MONDAY }),
      })),
    )
  // Each week three in four answer, and meet one series after the other anew.
  await storage.pool.query(
    `insert into answer (tenant, person, day, position, question, chosen, confidence, was_right, hour)
     select p.tenant, p.person, $1 + 7 * w, 1, 'q', '["o1"]', 2, true, 0
     from person p, generate_series(0, $2 - 1) w where hashtext(p.person || w) % 4 <> 0`,
    [MONDAY + 2, WEEKS],
  )
  await storage.pool.query(
    `insert into review (tenant, person, objective, day, grade)
     select a.tenant, a.person, o.objective, a.day, case when hashtext(a.person || o.objective) % 3 = 0 then 1 else 3 end
     from answer a, unnest($1::text[]) with ordinality as o(objective, nth)
     where (a.day - $2) / 7 % $3 = o.nth - 1`,
    [SERIES.map(objectiveOf), MONDAY + 2, SERIES.length],
  )
  await storage.pool.query('analyze')
}

function median(all: readonly number[]): number {
  return Math.round([...all].sort((a, b) => a - b)[all.length >> 1] ?? 0)
}
