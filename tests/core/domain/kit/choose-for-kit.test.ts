import { describe, expect, it } from 'vitest'
import { chooseForKit, keyOf } from '../../../../core/domain/kit/choose-for-kit.ts'
import { aCatalog, anObjectiveFile } from '../../../support/builders.ts'

const questions = (id: string, over: object[]) =>
  anObjectiveFile(id).questions.map((question, i) => ({ ...question, ...over[i] }))
const catalog = aCatalog([
  anObjectiveFile('un', { core: false, questions: questions('un', [{}, { scenario: true }]) }),
  anObjectiveFile('deux', { core: false }),
  anObjectiveFile('trois'),
  anObjectiveFile('retire', { status: 'retire' }),
])
const objectives = [...catalog.objectives.values()]
const idsOf = (count: number) => chooseForKit(objectives, count).map(({ question }) => question.id)

describe('the questions of a kit', () => {
  it('come from as many objectives as there are, the essential ones first, situations before definitions', () => {
    expect(idsOf(3)).toEqual(['trois-1', 'un-2', 'deux-1'])
  })

  it('are second ones only when every objective has given one, and never more than there are', () => {
    expect(idsOf(4)).toEqual(['trois-1', 'un-2', 'deux-1', 'trois-2'])
    expect(idsOf(30)).toHaveLength(6)
    expect(idsOf(30).filter(id => id.startsWith('retire'))).toEqual([])
    expect(chooseForKit([], 6)).toEqual([])
  })

  it('are the same each time, with their options in a drawn order that the key follows', () => {
    const [first, again] = [chooseForKit(objectives, 6), chooseForKit(objectives, 6)]
    expect(first).toEqual(again)
    for (const of of first) {
      expect([...of.order].sort()).toEqual([0, 1, 2])
      expect(keyOf(of)).toEqual(['ABC'[of.order.indexOf(0)]])
    }
    expect(new Set(first.map(of => of.order.join())).size).toBeGreaterThan(1)
  })

  it('keep their options as written where the order matters', () => {
    const [only] = chooseForKit(
      [...aCatalog([anObjectiveFile('x', { questions: questions('x', [{ ordered: true }]) })]).objectives.values()],
      1,
    )
    expect(only?.order).toEqual([0, 1, 2])
  })
})
