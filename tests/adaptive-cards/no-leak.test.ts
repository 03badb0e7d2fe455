import { describe, expect, test } from 'vitest'
import { render } from '../../adaptive-cards/render.ts'
import type { Question } from '../../core/domain/content/objective.ts'
import { deliveryId } from '../../core/domain/learning/delivery.ts'
import { show } from '../../core/domain/learning/question.ts'
import { ANN, aCatalog, MONDAY } from '../support/builders.ts'

const DELIVERY = deliveryId({ ...ANN, day: MONDAY, position: 1 })

function cardOf(question: Question, plain = false): string {
  const { card } = render(
    {
      kind: 'question',
      delivery: DELIVERY,
      series: 'Esprit critique',
      question: show(question, DELIVERY, plain),
      position: 1,
      of: 1,
      reason: { why: 'new', from: 'core' },
    },
    'fr',
  )
  return JSON.stringify(card)
}

const questions = [...aCatalog().questions.values()].map(({ question }) => question)

describe.each(questions)('the card of $id', question => {
  test('is the same to the letter whichever option is right', () => {
    const withRight = (right: number) =>
      cardOf({ ...question, options: question.options.map((option, i) => ({ ...option, right: i === right })) })
    const cards = question.options.map((_, i) => withRight(i))
    expect(new Set(cards).size).toBe(1)
  })

  test.each([false, true])('holds no explanation (plain: %s)', plain => {
    const whys = [...question.options, ...(question.plain?.options ?? [])].map(option => option.why)
    const card = cardOf(question, plain)
    expect(whys.filter(why => card.includes(why))).toEqual([])
    expect(card).not.toMatch(/"right"|"key"|"correct"/)
  })
})
