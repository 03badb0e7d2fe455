import { expect, it } from 'vitest'
import { apiEndpoints } from '../../../bot/api/endpoints.ts'
import { openMemory } from '../../../bot/store/memory/open-memory.ts'
import { PROPOSALS_A_DAY } from '../../../core/domain/prompts/proposal.ts'
import { API } from '../../../core/http-contract.ts'
import { ANN, aCatalog, MONDAY_0930_PARIS } from '../../support/builders.ts'

const OFFERED = { title: 'Résumer', body: 'Résume [note].', works: '', failsWhere: 'Il oublie les dates.' }

function anApi(caller: { who: typeof ANN } | { refused: 401 | 403 | 503 } = { who: ANN }) {
  const { store, state } = openMemory()
  const endpoints = apiEndpoints({ store, catalog: aCatalog() }, { of: async () => caller }, () => MONDAY_0930_PARIS)
  const endpoint = endpoints.find(({ path }) => path === API.proposals)
  const post = async (body: unknown) =>
    endpoint?.handle({
      method: 'POST',
      path: API.proposals,
      query: new URLSearchParams(),
      header: () => undefined,
      authorization: '',
      body,
      loopback: false,
      at: MONDAY_0930_PARIS,
    })
  return { endpoint, post, store, state }
}

it('takes a template from whoever is signed in, and keeps nothing of them', async () => {
  const { post, state, endpoint } = anApi()
  expect(endpoint).toMatchObject({ method: 'POST', body: 'json' })
  expect(await post(OFFERED)).toEqual({ status: 204 })
  expect([...state.proposal.values()]).toMatchObject([OFFERED])
  expect(JSON.stringify([...state.proposal.entries()])).not.toContain(ANN.person)
})

it.each([401, 403, 503] as const)('takes nothing from whoever is refused with %i', async refused => {
  const { post, store } = anApi({ refused })
  expect(await post(OFFERED)).toMatchObject({ status: refused })
  expect(await store.proposals()).toEqual([])
})

it('answers without a word of what was sent when it is malformed, personal or too much for one day', async () => {
  const { post } = anApi()
  expect(await post({ ...OFFERED, author: 'Ann' })).toEqual({ status: 400 })
  expect(await post({ ...OFFERED, body: 'Écris à Mme Claire Morel' })).toEqual({ status: 422 })
  for (let n = 0; n < PROPOSALS_A_DAY; n++)
    expect(await post({ ...OFFERED, title: `n° ${n}` })).toEqual({ status: 204 })
  expect(await post(OFFERED)).toEqual({ status: 429 })
})
