// npx tsx tests/linking/full.ts [rituals] [tries]
// All of it: 200 anonymous rituals of 20 people, and 10,000 tries of one person at once. Prints one JSON line each.
import { rmSync } from 'node:fs'
import { startEmbedded } from '../../bot/store/embedded/start-embedded.ts'
import { openStore } from '../../bot/store/open.ts'
import { botUnderTest } from '../support/bot.ts'
import { MONDAY_0930_PARIS } from '../support/builders.ts'
import { openFolder } from '../support/postgres-for-tests.ts'
import { aRitualCatalog } from '../support/ritual-builders.ts'
import { collect, link } from './attack.ts'
import { tryAtOnce } from './tries.ts'

const [rituals = 200, tries = 10_000] = process.argv.slice(2).map(Number)
const dataDir = openFolder()
const server = await startEmbedded({ dataDir, log: () => {} })
const bot = await botUnderTest({ at: MONDAY_0930_PARIS, catalog: aRitualCatalog(), databaseUrl: server.url })
const opened = await openStore({ databaseUrl: server.url })
try {
  const cases = await collect(bot, opened.pool, rituals)
  const { linker, right, chance } = link(cases)
  const allowed = chance + 0.05
  console.log(
    JSON.stringify({ check: 'linking', rituals, people: 20, linker, right, chance, allowed, ok: right <= allowed }),
  )
  const begun = Date.now()
  const outcome = await tryAtOnce([opened.rituals, bot.app.deps.rituals], tries)
  console.log(
    JSON.stringify({ check: 'tries', tries, ...outcome, ms: Date.now() - begun, ok: outcome.contributions === 1 }),
  )
} finally {
  await opened.close()
  await bot.close()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
