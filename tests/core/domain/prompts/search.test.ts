import { describe, expect, it } from 'vitest'
import { indexPrompts, searchPrompts } from '../../../../core/domain/prompts/search.ts'
import { aPrompt } from './a-prompt.ts'

const prompts = [
  aPrompt({ id: 'a', title: 'Résumer un rapport', tags: ['synthèse'], summary: 'L’essentiel d’une délibération.' }),
  aPrompt({ id: 'b', title: 'Reformuler un courrier', tags: ['délibération'], summary: 'Plus clair.' }),
  aPrompt({ id: 'c', title: 'Rédiger une délibération', tags: ['conseil'], summary: 'Un premier jet.' }),
  aPrompt({ id: 'd', title: 'Préparer un compte-rendu', tags: ['réunion', 'œuvre'], summary: 'À partir de notes.' }),
]
const index = indexPrompts(prompts)
const found = (query: string) => searchPrompts(index, query).map(({ id }) => id)

describe('searching the templates', () => {
  it('puts a word of the title before one of the tags before one of the body', () => {
    expect(found('délibération')).toEqual(['c', 'b', 'a'])
  })

  it.each([
    ['DELIBERATION', 'no accent, capitals'],
    ['délibératon', 'a letter forgotten'],
    ['delibreation', 'two letters swapped'],
    ['délib', 'not finished'],
    ['une délibération ?', 'small words and punctuation'],
  ])('forgives « %s » (%s)', query => {
    expect(found(query)[0]).toBe('c')
  })

  it('keeps what has every word asked', () => {
    expect(found('rédiger délibération')).toEqual(['c'])
    expect(found('compte rendu reunion')).toEqual(['d'])
    expect(found('oeuvre')).toEqual(['d'])
  })

  it('finds nothing for a word that is nowhere, and everything when nothing was asked', () => {
    expect(found('zèbre')).toEqual([])
    expect(found(' ')).toEqual(['a', 'b', 'c', 'd'])
    expect(found('de la')).toEqual(['a', 'b', 'c', 'd'])
  })

  it('does not take one short word for another', () => {
    expect(found('bus')).toEqual([])
  })
})
