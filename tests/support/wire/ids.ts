/** Ids that every test of the wire shares; people and tenants are in builders.ts. */
export const BOT_APP_ID = '22222222-2222-4222-8222-222222222222'
export const API_CLIENT_ID = '33333333-3333-4333-8333-333333333333'
export const ADDIN_CLIENT_ID = '44444444-4444-4444-8444-444444444444'
export const OTHER_TENANT = '99999999-9999-4999-8999-999999999999'
export const BOT_USER = `28:${BOT_APP_ID}`

export const BOT_ISSUER = 'https://api.botframework.com'
export const ENTRA_ISSUER = 'https://login.microsoftonline.com/{tenantid}/v2.0'
