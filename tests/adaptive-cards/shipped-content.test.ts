import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { render } from '../../adaptive-cards/render.ts'
import { readContent } from '../../bot/content/read-content.ts'
import type { Catalog } from '../../core/domain/content/catalog.ts'
import { deliveryId } from '../../core/domain/learning/delivery.ts'
import { optionId, show } from '../../core/domain/learning/question.ts'
import type { Notice } from '../../core/notices.ts'
import { layOutFeedback } from '../../core/use-cases/lay-out-feedback.ts'
import { aDelivery, aPerson } from '../support/builders.ts'
import { lint } from './lint.ts'
import { schemaProblem } from './schema.ts'
import { BUDGET_KB, kilobytes } from './size.ts'
import { wordsOf } from './walk.ts'

const { ok: catalog, problems } = await readContent(fileURLToPath(new URL('../../content', import.meta.url)))

/** Every question before and after each single choice, every term, as people will see them. */
function noticesOf(from: Catalog): Notice[] {
  return [...from.questions.values()].flatMap(({ question, objective }) => {
    const delivery = aDelivery({ objective: objective.id, question: question.id })
    const id = deliveryId(delivery)
    return [false, true].flatMap(plain => {
      const asked: Notice = {
        kind: 'question',
        delivery: id,
        series: from.series.get(objective.series)?.title ?? '',
        question: show(question, id, plain),
        position: 1,
        of: 1,
        reason: delivery.reason,
      }
      const answered = question.options.flatMap((_, i) => {
        const answer = { chosen: [optionId(i)], confidence: 3, question: question.id } as const
        return (
          layOutFeedback(
            {
              person: aPerson({ plain }),
              delivery,
              answer: { ...answer, chosen: [...answer.chosen] },
              memory: null,
              aside: null,
            },
            from,
            false,
          ) ?? []
        )
      })
      return [asked, ...answered]
    })
  })
}

const PROSE = new Set([
  'delivery',
  'question',
  'objective',
  'id',
  'value',
  'text',
  'title',
  'label',
  'fallbackText',
  'speak',
  'altText',
  'errorMessage',
])
const shapeOf = (card: object): string =>
  JSON.stringify(card, (key, value) => (PROSE.has(key) && typeof value === 'string' ? '' : value))

describe('the content we ship', () => {
  test('can be read', () => {
    expect(problems).toEqual([])
  })

  test('makes cards that fit, that Teams knows and that keep our rules', () => {
    const cards = catalog ? noticesOf(catalog).map(notice => render(notice, 'fr').card) : []
    expect(cards.length).toBeGreaterThan(0)
    expect(cards.filter(card => kilobytes(card) > BUDGET_KB)).toEqual([])
    expect(cards.flatMap(card => lint({ ...card }))).toEqual([])
    // The schema looks at structure, and hundreds of these cards differ by their sentences only.
    const shapes = [...new Map(cards.map(card => [shapeOf(card), card])).values()]
    expect(shapes.length).toBeLessThan(cards.length)
    expect(shapes.map(schemaProblem).filter(Boolean)).toEqual([])
  })

  test('is asked without its explanations', () => {
    const flat = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, ' ')
    const notices = catalog ? noticesOf(catalog) : []
    const leaks = notices.flatMap(notice => {
      if (notice.kind !== 'question') return []
      const question = catalog?.questions.get(notice.question.id)?.question
      const whys = [...(question?.options ?? []), ...(question?.plain?.options ?? [])].map(({ why }) => flat(why))
      const said = flat(wordsOf(render(notice, 'fr').card).join(' '))
      return whys.filter(why => said.includes(why))
    })
    expect(leaks).toEqual([])
  })
})
