import { expect, it } from 'vitest'
import { apiEndpoints } from '../../../bot/api/endpoints.ts'
import { openMemory } from '../../../bot/store/memory/open-memory.ts'
import { API } from '../../../core/http-contract.ts'
import { ANN, aCatalog, aPerson, MONDAY, MONDAY_0930_PARIS } from '../../support/builders.ts'

const TOPIC = 'esprit-critique'

async function anApi(caller: { who: typeof ANN } | { refused: 401 | 403 | 503 } = { who: ANN }, known = true) {
  const { store } = openMemory()
  if (known) await store.save([{ kind: 'person-saved', person: aPerson() }])
  const endpoints = apiEndpoints({ store, catalog: aCatalog() }, { of: async () => caller }, () => MONDAY_0930_PARIS)
  const endpoint = endpoints.find(({ path }) => path === API.wish)
  const post = async (body: unknown) =>
    endpoint?.handle({
      method: 'POST',
      path: API.wish,
      query: new URLSearchParams(),
      header: () => undefined,
      authorization: '',
      body,
      loopback: false,
      at: MONDAY_0930_PARIS,
    })
  return { endpoint, post, store }
}

it('notes a topic for the caller and says when it comes', async () => {
  const { post, store, endpoint } = await anApi()
  expect(endpoint).toMatchObject({ method: 'POST', body: 'json' })
  expect(await post({ series: TOPIC })).toEqual({ status: 200, body: { day: '2026-11-24' } })
  expect((await store.person(ANN))?.wish).toEqual({ series: TOPIC, from: MONDAY + 1, until: MONDAY + 30 })
  expect(await post({ series: null })).toEqual({ status: 204 })
  expect((await store.person(ANN))?.wish).toBeNull()
})

it.each([401, 403, 503] as const)('notes nothing for whoever is refused with %i', async refused => {
  const { post, store } = await anApi({ refused })
  expect(await post({ series: TOPIC })).toMatchObject({ status: refused })
  expect((await store.person(ANN))?.wish).toBeNull()
})

it.each([
  ['a text', { series: TOPIC, text: 'Madame la Présidente' }],
  ['somebody else', { series: TOPIC, person: 'autre' }],
  ['a topic as long as a sentence', { series: 'x'.repeat(81) }],
  ['nothing', {}],
])('does not read a wish that carries %s', async (_what, body) => {
  const { post, store } = await anApi()
  expect(await post(body)).toEqual({ status: 400 })
  expect((await store.person(ANN))?.wish).toBeNull()
})

it('tells an unknown topic from a person to whom the bot does not write', async () => {
  const ann = await anApi()
  expect(await ann.post({ series: 'jardinage' })).toEqual({ status: 404 })
  const stranger = await anApi({ who: ANN }, false)
  expect(await stranger.post({ series: TOPIC })).toEqual({ status: 409 })
})
