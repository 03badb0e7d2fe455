import { readContent } from '../../../bot/content/read-content.ts'
import { logger } from '../../../bot/log.ts'
import { wire } from '../../../bot/wire.ts'
import { testConfig } from '../../support/test-config.ts'
import { profileOnSignal } from '../support/profile-on-signal.ts'

/** The whole product as `serve` composes it, against the addresses given: database, identity provider, connector. */
const [databaseUrl = '', metadataUrl = '', loginUrl = '', entraKeysUrl = '', connectorOrigin = '', at = '0'] =
  process.argv.slice(2)
const content = await readContent('content')
if (!content.ok) throw new Error('the content does not stand')
const config = testConfig({ metadataUrl, loginUrl, entraKeysUrl }, { origin: connectorOrigin })
const app = await wire({ config, catalog: content.ok, databaseUrl, log: logger('warn'), now: () => Number(at) })
const port = await app.listen()
console.log(JSON.stringify({ port }))
profileOnSignal()
process.on('SIGTERM', () => void app.stop().then(() => process.exit(0)))
