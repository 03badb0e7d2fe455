import { readFileSync } from 'node:fs'
import { logger } from '../../bot/log.ts'
import { wire } from '../../bot/wire.ts'
import { aRitualCatalog } from '../support/ritual-builders.ts'
import { testConfig } from '../support/test-config.ts'

/** The whole server with a clock that a file tells. Says its port, then after each 'turn over' how much was settled. */
const setting = JSON.parse(process.argv[2] ?? '{}') as {
  databaseUrl: string
  clockFile: string
  idp: Parameters<typeof testConfig>[0]
  origin: string
}
const app = await wire({
  config: testConfig(setting.idp, { origin: setting.origin }),
  catalog: aRitualCatalog(),
  databaseUrl: setting.databaseUrl,
  log: logger('debug'),
  now: () => Number(readFileSync(setting.clockFile, 'utf8')),
})
const port = await app.listen()
process.on('message', async () => process.send?.(await app.turnOver()))
process.send?.(port)
