import { expect, it } from 'vitest'
import { openMemory } from '../../../bot/store/memory/open-memory.ts'
import { PROPOSALS_A_DAY, type Proposal } from '../../../core/domain/prompts/proposal.ts'
import { proposal as contract } from '../../../core/http-contract.ts'
import { proposeTemplate } from '../../../core/use-cases/propose-template.ts'
import { ANN, aCatalog, MONDAY, MONDAY_0930_PARIS } from '../../support/builders.ts'

const OFFERED: Proposal = {
  title: 'Résumer une note',
  body: 'Résume [note] en dix lignes. Réponse à accueil@mairie.example.',
  works: '',
  failsWhere: 'Il oublie les dates.',
}
function aReferent() {
  const { store } = openMemory()
  const propose = (over: Partial<Proposal> = {}, tenant = ANN.tenant) =>
    proposeTemplate({ store, catalog: aCatalog() })({
      tenant,
      at: MONDAY_0930_PARIS,
      proposal: { ...OFFERED, ...over },
    })
  return { store, propose }
}

it('hands on a template with the day it came, a service’s own address included', async () => {
  const { store, propose } = aReferent()
  expect(await propose()).toBe('kept')
  expect(await store.proposals()).toEqual([{ ...OFFERED, tenant: ANN.tenant, day: MONDAY }])
})

it.each<[keyof Proposal, string]>([
  ['title', 'Répondre à Mme Claire Morel'],
  ['body', 'Écris à claire.morel@example.com'],
  ['works', 'Appeler le 06 39 98 12 34'],
  ['failsWhere', 'IBAN FR14 2004 1010 0505 0001 3M02 606'],
])('keeps nothing when its %s holds personal data, whatever the pane let through', async (field, text) => {
  const { store, propose } = aReferent()
  expect(await propose({ [field]: text })).toBe('personal-data')
  expect(await store.proposals()).toEqual([])
})

it('takes a day’s worth from an organisation, and no more', async () => {
  const { propose } = aReferent()
  for (let n = 0; n < PROPOSALS_A_DAY; n++) expect(await propose({ title: `Modèle ${n}` })).toBe('kept')
  expect(await propose()).toBe('full')
  expect(await propose({}, 'another')).toBe('kept')
})

it.each([
  ['no title', { title: '  ' }],
  ['no limit said', { failsWhere: '' }],
  ['a book', { body: 'x'.repeat(8_001) }],
  ['a byte that no text has', { body: 'a\u0000b' }],
  ['who wrote it', { author: 'Ann' }],
])('is not read at all with %s', (_what, over) => {
  expect(contract.safeParse(OFFERED).success).toBe(true)
  expect(contract.safeParse({ ...OFFERED, ...over }).success).toBe(false)
})
