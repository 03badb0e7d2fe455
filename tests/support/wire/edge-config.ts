import { PUBLIC_CLOUD, type TeamsEdgeConfig } from '../../../bot/teams/config.ts'
import { TENANT } from '../builders.ts'
import { BOT_APP_ID } from './ids.ts'

/** The edge's configuration against the fakes; authentication is on, as everywhere. */
export const edgeConfig = (
  idp: { metadataUrl: string; loginUrl: string },
  connector: { origin: string },
  over: Partial<TeamsEdgeConfig> = {},
): TeamsEdgeConfig => ({
  ...PUBLIC_CLOUD,
  appId: BOT_APP_ID,
  appTenantId: TENANT,
  password: 'a password for tests',
  allowedTenants: [TENANT],
  allowedServiceOrigins: [connector.origin],
  openIdMetadataUrl: idp.metadataUrl,
  loginUrl: idp.loginUrl,
  loopback: true,
  sendTimeoutMs: 300,
  ...over,
})
