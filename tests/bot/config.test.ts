import { describe, expect, it } from 'vitest'
import { readConfig } from '../../bot/config.ts'

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
/** Production, with every variable that must be there. */
const env = (over: Record<string, string | undefined> = {}) => ({
  HOST: '0.0.0.0',
  PUBLIC_URL: 'https://apprenance.mairie.example/',
  MicrosoftAppId: id(1),
  MicrosoftAppTenantId: id(9),
  MicrosoftAppPassword: 'secret',
  API_CLIENT_ID: id(2),
  ADDIN_CLIENT_ID: id(3),
  ALLOWED_TENANTS: `${id(9)}, ${id(8).toUpperCase()}`,
  ...over,
})
const LRS = { XAPI_ENDPOINT: 'https://lrs.example/xapi/', XAPI_KEY: 'k', XAPI_SECRET: 'hunter2' }
const problems = (over: Record<string, string | undefined>): string[] => {
  const outcome = readConfig(env(over))
  return 'problems' in outcome ? outcome.problems : []
}

describe('the configuration', () => {
  it('is read as a whole', () => {
    const outcome = readConfig(env())
    expect(outcome).toMatchObject({
      ok: {
        publicUrl: 'https://apprenance.mairie.example',
        tenants: [id(9), id(8)],
        serviceOrigins: ['https://smba.trafficmanager.net'],
        tenantRps: 30,
        port: 3978,
        databaseUrl: null,
        metricsToken: null,
      },
    })
  })

  it('says everything that is missing at once, each by its name', () => {
    const outcome = readConfig({})
    const said = 'problems' in outcome ? outcome.problems.join('\n') : ''
    for (const name of [
      'PUBLIC_URL',
      'MicrosoftAppId',
      'MicrosoftAppTenantId',
      'MicrosoftAppPassword',
      'API_CLIENT_ID',
      'ADDIN_CLIENT_ID',
      'ALLOWED_TENANTS',
    ])
      expect(said).toContain(name)
  })

  it.each([
    ['an id that is not one', { MicrosoftAppId: 'bot' }, 'MicrosoftAppId'],
    ['one registration for two uses', { API_CLIENT_ID: id(1) }, 'trois inscriptions différentes'],
    ['the same id in capitals', { API_CLIENT_ID: id(1).toUpperCase() }, 'trois inscriptions différentes'],
    ['no tenant', { ALLOWED_TENANTS: ' ' }, 'ALLOWED_TENANTS'],
    ['a tenant that is none', { ALLOWED_TENANTS: 'contoso.example' }, 'contoso.example'],
    ['personal accounts', { ALLOWED_TENANTS: '9188040d-6c67-4c5b-b112-36a304b66dad' }, 'comptes personnels'],
    ['a secret and a certificate', { MicrosoftAppCertificatePath: 'bot.pem' }, 'l’un ou l’autre'],
    ['a multi-tenant bot', { MicrosoftAppType: 'MultiTenant' }, 'MicrosoftAppType'],
    ['plain http', { PUBLIC_URL: 'http://apprenance.mairie.example' }, 'PUBLIC_URL'],
    ['keys from this very machine', { ENTRA_JWKS_URL: 'https://localhost/keys' }, 'ENTRA_JWKS_URL'],
    ['keys over http', { BOT_OPENID_METADATA_URL: 'http://127.0.0.1:1/x' }, 'BOT_OPENID_METADATA_URL'],
    ['a sign-in over http', { BOT_LOGIN_URL: 'http://login.example' }, 'BOT_LOGIN_URL'],
    ['sending to a host over http', { ALLOWED_SERVICE_URLS: 'http://smba.example/' }, 'ALLOWED_SERVICE_URLS'],
    ['a database that is not PostgreSQL', { DATABASE_URL: 'mysql://db' }, 'DATABASE_URL'],
    ['a port that is none', { PORT: '70000' }, 'PORT'],
    ['a rate that is none', { TENANT_RPS: 'fast' }, 'TENANT_RPS'],
    ['a record store without its key', { ...LRS, XAPI_KEY: undefined }, 'XAPI_KEY : manque'],
    ['a record store over http', { ...LRS, XAPI_ENDPOINT: 'http://lrs.example/xapi' }, 'XAPI_ENDPOINT'],
    ['a version of xAPI that is none', { ...LRS, XAPI_VERSION: '1.1' }, 'XAPI_VERSION'],
    ['a level that is none', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ])('refuses %s', (_what, over, said) => {
    expect(problems(over).join('\n')).toContain(said)
    expect(problems(over)).toHaveLength(1)
  })

  it('has a record store only when all of it is given', () => {
    expect(readConfig(env())).toMatchObject({ ok: { xapi: null } })
    expect(readConfig(env(LRS))).toMatchObject({
      ok: { xapi: { endpoint: 'https://lrs.example/xapi', key: 'k', secret: 'hunter2', version: '1.0.3' } },
    })
    expect(readConfig(env({ ...LRS, XAPI_VERSION: '2.0.0' }))).toMatchObject({ ok: { xapi: { version: '2.0.0' } } })
    expect(problems({ XAPI_SECRET: 'hunter2' })).toHaveLength(2)
    expect(problems({ XAPI_SECRET: 'hunter2' }).join('\n')).not.toContain('hunter2')
  })

  it('accepts a managed identity without any secret', () => {
    expect(problems({ MicrosoftAppPassword: undefined, MicrosoftAppType: 'UserAssignedMSI' })).toEqual([])
  })

  it('accepts plain http and local addresses only when it listens to this machine alone', () => {
    const local = { PUBLIC_URL: 'http://127.0.0.1:3978', ENTRA_JWKS_URL: 'http://localhost:1/keys' }
    expect(problems({ ...local, HOST: '127.0.0.1' })).toEqual([])
    expect(problems(local)).toHaveLength(2)
  })

  it('never repeats a secret', () => {
    const said = problems({ MicrosoftAppPassword: 'hunter2', MicrosoftAppCertificatePath: 'x', PORT: 'x' }).join('\n')
    expect(said).not.toContain('hunter2')
  })
})
