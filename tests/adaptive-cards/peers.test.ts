import { expect, it } from 'vitest'
import { render } from '../../adaptive-cards/render.ts'
import { readContent } from '../../bot/content/read-content.ts'
import { shownName } from '../../core/use-cases/peers/shown-name.ts'
import { topicsOf } from '../../core/use-cases/peers/topics.ts'
import { TENANT } from '../support/builders.ts'
import { BUDGET_KB, kilobytes } from './size.ts'
import { executesOf, ofType } from './walk.ts'

const colleague = (n: number) => ({
  person: `cccccccc-0000-4000-8000-${String(n).padStart(12, '0')}`,
  name: shownName('Anne-Sophie de la Rochefoucauld-Montbazon '.repeat(4)),
})
const five = [1, 2, 3, 4, 5].map(colleague)

it('mutual help fits its cards with every theme shipped, all of them chosen', async () => {
  const { ok: catalog } = await readContent('content')
  if (!catalog) throw new Error('the shipped content does not stand')
  const topics = topicsOf({ catalog }, TENANT)
  const [ids, titles] = [topics.map(({ id }) => id), topics.map(({ title }) => title)]
  const mine = { name: 'Élodie', helpsOn: titles, wantsOn: titles }
  const [topic = { id: '', title: '' }] = topics
  const found = { topic, helpers: five, learners: five, more: 9 }
  const form = { name: 'Élodie', helps: ids, wants: ids, listed: true, problem: 'nothing' as const }
  const cards = [
    render({ kind: 'helpers', topics, mine, found, just: 'listed' }, 'fr'),
    render({ kind: 'helper-form', topics, ...form }, 'fr'),
  ]
  for (const { card } of cards) expect(kilobytes(card)).toBeLessThanOrEqual(BUDGET_KB)
})

it('in a trio each of the others is written to, and no longer met, apart', () => {
  const { card } = render(
    {
      kind: 'pair',
      fortnight: 180,
      others: five.slice(0, 2),
      template: 'open',
      step: 1,
      steps: null,
      side: null,
      helping: null,
      until: 2529,
      told: false,
    },
    'fr',
  )
  expect(new Set(ofType(card, 'Action.OpenUrl').map(({ url }) => url)).size).toBe(2)
  const avoided = executesOf(card).filter(({ verb }) => verb === 'pairAvoid')
  expect(avoided.map(({ data }) => data)).toEqual(
    five.slice(0, 2).map(({ person }) => ({ fortnight: 180, other: person })),
  )
})
