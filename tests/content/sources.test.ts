import { describe, expect, it } from 'vitest'
import { dayFromIso } from '../../core/domain/calendar/day.ts'
import { catalog, complain, documents, objectives, REREAD, textsOf } from './shipped.ts'
import facts from './usable-facts.json' with { type: 'json' }

describe('sources', () => {
  it('rest on rows of the fact base that may be used as they are, or that say they are to be confirmed', () => {
    const allowed = new Set([...facts.usable, ...facts.toConfirm])
    const cited = documents.flatMap(document =>
      textsOf(document.value)
        .filter(({ path }) => path.at(-2) === 'facts')
        .map(({ path, text }) => ({ text, where: `content/${document.path}:${document.lineOf(path)}` })),
    )
    expect(cited.length).toBeGreaterThan(100)
    expect(cited.filter(({ text }) => !allowed.has(text)).map(({ text, where }) => `${where}: ${text}`)).toEqual([])
  })

  it('give each objective a row of the fact base or the address of a primary source', () => {
    const without = objectives.filter(
      objective => !objective.sources.some(source => source.facts?.length || source.url !== undefined),
    )
    expect(without.map(objective => complain(objective, ['sources'], 'ni numéro de fait, ni adresse'))).toEqual([])
  })

  it('say « à confirmer » to the reader wherever a row is still to be confirmed', () => {
    const silent = objectives.filter(
      objective =>
        objective.sources.some(source => source.facts?.some(row => facts.toConfirm.includes(row))) &&
        !objective.questions.some(question => question.options.some(({ why }) => why.includes('à confirmer'))),
    )
    expect(silent.map(objective => objective.id)).toEqual([])
  })
})

describe('review dates', () => {
  it('come within 180 days of the last rereading', () => {
    const dated = [
      ...objectives,
      ...catalog.prompts.values(),
      ...catalog.checklists.values(),
      { id: 'charter', reviewBy: catalog.charter.reviewBy },
    ]
    const late = dated.filter(({ reviewBy }) => {
      const days = (dayFromIso(reviewBy) ?? Number.POSITIVE_INFINITY) - REREAD
      return days <= 0 || days > 180
    })
    expect(late.map(({ id, reviewBy }) => `${id}: ${reviewBy}`)).toEqual([])
  })
})
