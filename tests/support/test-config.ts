import type { Config } from '../../bot/config.ts'
import { TENANT } from './builders.ts'
import { ADDIN_CLIENT_ID, API_CLIENT_ID, BOT_APP_ID, BOT_ISSUER, ENTRA_ISSUER } from './wire/ids.ts'

/** The configuration of a server between fakes: authentication is on, as everywhere. */
export const testConfig = (
  idp: { metadataUrl: string; loginUrl: string; entraKeysUrl: string },
  connector: { origin: string },
): Config => ({
  host: '127.0.0.1',
  port: 0,
  publicUrl: 'http://127.0.0.1',
  databaseUrl: null,
  dataDir: '',
  dataDirGiven: false,
  contentDir: '',
  bot: {
    appId: BOT_APP_ID,
    tenantId: TENANT,
    appType: 'SingleTenant',
    password: 'secret',
    certificatePath: null,
    openIdMetadataUrl: idp.metadataUrl,
    tokenIssuer: BOT_ISSUER,
    loginUrl: idp.loginUrl,
  },
  api: { clientId: API_CLIENT_ID, addinClientId: ADDIN_CLIENT_ID, jwksUrl: idp.entraKeysUrl, issuer: ENTRA_ISSUER },
  tenants: [TENANT],
  serviceOrigins: [connector.origin],
  tenantRps: 1000,
  logLevel: 'silent',
  xapi: null,
  metricsToken: null,
})
