import { describe, expect, it } from 'vitest'
import { authorityOf, signInEndpoint } from '../../../bot/api/sign-in.ts'

const ISSUER = 'https://login.microsoftonline.com/{tenantid}/v2.0'

describe('how to sign in', () => {
  it('names the add-in’s registration and the API’s scope, never the same one', async () => {
    const endpoint = signInEndpoint({ clientId: 'api', addinClientId: 'addin', issuer: ISSUER }, ['t1'])
    const reply = await endpoint.handle({} as never)
    expect(reply).toEqual({
      status: 200,
      body: { clientId: 'addin', authority: 'https://login.microsoftonline.com/t1', scope: 'api://api/access_as_user' },
    })
  })

  it('goes to the one tenant, or to any work account when there are several', () => {
    expect(authorityOf(ISSUER, ['t1', 't2'])).toBe('https://login.microsoftonline.com/organizations')
    expect(authorityOf('https://login.other.example/{tenantid}/v2.0', ['t1'])).toBe('https://login.other.example/t1')
  })
})
