import type { Config } from '../../bot/config.ts'
import { type App, wire } from '../../bot/wire.ts'
import type { Catalog } from '../../core/domain/content/catalog.ts'
import { aCatalog } from './builders.ts'
import { type Drivers, drivers } from './driven.ts'
import { freshDatabase } from './postgres-for-tests.ts'
import { testConfig } from './test-config.ts'
import { fakeConnector } from './wire/fake-connector.ts'
import { fakeIdp } from './wire/fake-idp.ts'
import { keptLog } from './wire/log.ts'

export interface BotUnderTest {
  app: App
  origin: string
  idp: Awaited<ReturnType<typeof fakeIdp>>
  connector: Awaited<ReturnType<typeof fakeConnector>>
  log: ReturnType<typeof keptLog>
  clock: { at: number }
  databaseUrl: string
  person: Drivers
  close(): Promise<void>
}

/** The whole bot over HTTP, on a real PostgreSQL, between a fake connector and a fake identity provider, with a clock of the test's. */
export async function botUnderTest({
  at,
  catalog = aCatalog(),
  databaseUrl,
  config: over = {},
  around = null,
}: {
  at: number
  catalog?: Catalog
  databaseUrl?: string
  config?: Partial<Config>
  /** Of a server that went before: the same Teams, which outlives it and is closed by the test. */
  around?: Pick<BotUnderTest, 'idp' | 'connector'> | null
}): Promise<BotUnderTest> {
  const idp = around?.idp ?? (await fakeIdp())
  const connector = around?.connector ?? (await fakeConnector())
  const database = databaseUrl ? null : await freshDatabase()
  const url = databaseUrl ?? database?.url ?? ''
  const clock = { at }
  const log = keptLog()
  const config: Config = { ...testConfig(idp, connector), ...over }
  const app = await wire({ config, catalog, databaseUrl: url, log: log as never, now: () => clock.at })
  const origin = `http://127.0.0.1:${await app.listen()}`

  return {
    app,
    origin,
    idp,
    connector,
    log,
    clock,
    databaseUrl: url,
    person: drivers({ origin: () => origin, idp, connector }),
    async close() {
      await app.stop()
      if (!around) await Promise.all([idp.close(), connector.close()])
      await database?.drop()
    },
  }
}

export type { Driven, Said } from './driven.ts'
export { said } from './driven.ts'
