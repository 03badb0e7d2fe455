import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NotAllowedError } from '../../../../bot/teams/connector-error.ts'
import { connectorHttp, sdkHttpClient } from '../../../../bot/teams/connector-http.ts'
import { type FakeConnector, fakeConnector } from '../../../support/wire/fake-connector.ts'

let allowed: FakeConnector
let other: FakeConnector
beforeAll(async () => {
  allowed = await fakeConnector()
  other = await fakeConnector()
})
afterAll(() => Promise.all([allowed.close(), other.close()]))

const transport = () => connectorHttp(new Set([allowed.origin]), 300)
const call = (origin: string) => ({
  origin,
  path: '/x',
  method: 'POST',
  headers: { authorization: 'Bearer x' },
  body: '{}',
})
/** As the SDK would ask for it. */
const sdkCall = (url: string) =>
  sdkHttpClient(transport()).sendRequest({
    url,
    method: 'POST',
    body: '{}',
    headers: {
      headersArray: () => [
        { name: 'Authorization', value: 'Bearer x' },
        { name: 'Accept-Encoding', value: 'gzip' },
      ],
    },
  } as never)

describe('the way out', () => {
  it('leads to the list of origins and nowhere else, whoever asks', async () => {
    expect(await transport().call(call(allowed.origin))).toMatchObject({ status: 201 })
    expect(await sdkCall(`${allowed.origin}/x?y=1`)).toMatchObject({ status: 201 })
    for (const origin of [other.origin, `${allowed.origin}/`, allowed.origin.replace('127.0.0.1', 'localhost'), ''])
      await expect(transport().call(call(origin))).rejects.toThrow(NotAllowedError)
    for (const url of [
      `${other.origin}/x`,
      allowed.origin.replace('//', '//x:y@'),
      `${other.origin}@${allowed.origin}/`,
    ])
      await expect(sdkCall(url)).rejects.toThrow(/not an allowed|Invalid URL/)
    expect(other.calls).toEqual([])
    expect(allowed.calls.map(({ path }) => path)).toEqual(['/x', '/x?y=1'])
  })

  it('asks for nothing compressed', () => {
    for (const { headers } of allowed.calls) expect(headers['accept-encoding']).toBeUndefined()
  })
})
