import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { logger } from '../../../bot/log.ts'
import { startEmbedded } from '../../../bot/store/embedded/start-embedded.ts'
import { openPool } from '../../../bot/store/postgres/pool.ts'
import { type App, wire } from '../../../bot/wire.ts'
import { API } from '../../../core/http-contract.ts'
import { MONDAY_0930_PARIS } from '../../support/builders.ts'
import { drivers } from '../../support/driven.ts'
import { openFolder } from '../../support/postgres-for-tests.ts'
import { testConfig } from '../../support/test-config.ts'
import { fakeConnector } from '../../support/wire/fake-connector.ts'
import { fakeIdp } from '../../support/wire/fake-idp.ts'
import { ADDIN_CLIENT_ID, API_CLIENT_ID, BOT_APP_ID } from '../../support/wire/ids.ts'
import { builtPane } from './built-pane.ts'
import { launchChromium } from './chromium.ts'
import { anyCatalog, trialIn } from './library.ts'
import { type Stage, stageOf } from './stage.ts'

/** The pane beside the real server: real tokens, real logs, a real PostgreSQL; only Microsoft’s side is made up. */
export interface RealStage {
  open: Stage['open']
  /** Every line the server logged, at its most talkative. */
  logged: string[]
  /** Everything the server said to Teams. */
  told(): string[]
  /** Every row of every table of the database, with the name of its table. */
  rows(): Promise<{ table: string; row: string }[]>
  /** Texts sent where none is taken, as by a pane gone wrong, with a good token, a bad one and none; and one that is taken while the database is out of order. What was answered. */
  mistakes(text: string): Promise<string[]>
  metrics(): Promise<string>
  /** What PostgreSQL itself wrote down. */
  databaseLog(): string[]
  /** One day later: what is due is sent. */
  nextDay(): Promise<void>
  close(): Promise<void>
}

const DAY_MS = 86_400_000

export async function realStage(): Promise<RealStage> {
  const dataDir = openFolder()
  const database = await startEmbedded({ dataDir, log: () => {} })
  const [idp, connector, catalog] = [await fakeIdp(), await fakeConnector(), await anyCatalog()]
  const clock = { at: MONDAY_0930_PARIS }
  const logged: string[] = []
  const paneToken = () => idp.entraToken(API_CLIENT_ID, ADDIN_CLIENT_ID)
  const trial = trialIn(catalog)
  const app: App = await wire({
    config: testConfig(idp, connector),
    catalog: { ...catalog, prompts: new Map([...catalog.prompts, [trial.id, trial]]) },
    databaseUrl: database.url,
    log: logger('trace', { write: line => void logged.push(line) }),
    now: () => clock.at,
    more: {
      endpoints: [
        {
          method: 'GET',
          path: '/addin-demo/config.json',
          handle: () => ({ status: 200, body: { token: paneToken() } }),
        },
      ],
      folders: [{ prefix: '/addin-demo/', folder: builtPane('demo'), policy: { embeds: true } }],
    },
  })
  const url = `http://127.0.0.1:${await app.listen()}`
  const ann = drivers({ origin: () => url, idp, connector })()
  for (const activity of ann.does.install()) await ann.send(activity)
  await ann.click('start')
  const browser: Browser = await launchChromium()
  const pool = openPool({ databaseUrl: database.url, size: 1, onLost: () => {} })
  return {
    open: stageOf({ url }, () => browser).open,
    logged,
    told: () => connector.calls.map(({ body }) => JSON.stringify(body ?? null)),
    async rows() {
      const tables = await pool.query<{ name: string }>(
        `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
         where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
      )
      const rows: { table: string; row: string }[] = []
      for (const { name } of tables.rows) {
        const found = await pool.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`)
        rows.push(...found.rows.map(({ row }) => ({ table: name, row })))
      }
      return rows
    },
    async mistakes(text) {
      const answers: string[] = []
      for (const path of [API.wish, API.uses, API.proposals, API.library, '/api/v1/unknown'])
        for (const token of [paneToken(), idp.entraToken(API_CLIENT_ID, BOT_APP_ID), ''])
          for (const body of [{ series: text }, { what: text, id: text, version: text }, { text }]) {
            const headers = {
              authorization: `Bearer ${token}`,
              'content-type': 'application/json',
              'x-text': encodeURIComponent(text),
            }
            const reply = await fetch(`${url}${path}?q=${encodeURIComponent(text)}`, {
              method: 'POST',
              headers,
              body: JSON.stringify(body),
            })
            answers.push(`${reply.status} ${await reply.text()}`)
          }
      await pool.query('alter table proposal rename to proposal_away')
      answers.push(await offered(url, paneToken(), text))
      await pool.query('alter table proposal_away rename to proposal')
      return answers
    },
    databaseLog: () => logFilesIn(dataDir),
    metrics: async () => (await fetch(`${url}/metrics`)).text(),
    async nextDay() {
      clock.at += DAY_MS
      await app.turnOver()
    },
    async close() {
      await browser.close()
      await pool.end()
      await app.stop()
      await Promise.all([idp.close(), connector.close()])
      await database.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A template that a référent could read, were there a place to keep it. */
async function offered(url: string, token: string, text: string): Promise<string> {
  // A word of its own, which the guard takes for nobody's.
  const word = /canari\d+bleu\d+/.exec(text)?.[0] ?? ''
  const reply = await fetch(url + API.proposals, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Essai', body: `Résume [note] ${word}`, works: '', failsWhere: word }),
  })
  return `${reply.status} ${await reply.text()}`
}

const logFilesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.log'))
    .map(name => readFileSync(join(folder, name), 'utf8'))
