import { describe, expect, it } from 'vitest'
import { allowedFirst } from '../../../../core/domain/charter/may-i.ts'
import { concerns } from '../../../../core/domain/prompts/offer.ts'
import { aCatalog } from '../../../support/builders.ts'

describe('templates on offer', () => {
  it('begin with what may go into most tools, by the charter’s order of its classes of data', () => {
    const { charter } = aCatalog()
    const classes = charter.dataClasses.map(({ id }) => id)
    const templates = [...classes].reverse().map(dataClass => ({ dataClass }))
    const unknown = { dataClass: 'inconnue' }
    expect(allowedFirst(charter, [unknown, ...templates]).map(({ dataClass }) => dataClass)).toEqual([
      ...classes,
      'inconnue',
    ])
  })

  it('are those of the chosen family of trades and those for everybody', () => {
    expect(concerns({ trades: [] }, 'accueil')).toBe(true)
    expect(concerns({ trades: ['accueil', 'rh'] }, 'accueil')).toBe(true)
    expect(concerns({ trades: ['rh'] }, 'accueil')).toBe(false)
    expect(concerns({ trades: ['rh'] }, null)).toBe(true)
  })
})
