import type { Catalog } from '../domain/content/catalog.ts'
import { type Delivery, deliveryId } from '../domain/learning/delivery.ts'
import { show } from '../domain/learning/question.ts'
import type { Person } from '../domain/people/person.ts'
import type { QuestionNotice } from '../notices/learning.ts'

/** The card of an open delivery, or null when its question was withdrawn meanwhile. */
export function layOutQuestion(delivery: Delivery, person: Person, catalog: Catalog): QuestionNotice | null {
  const found = catalog.questions.get(delivery.question)
  if (!found || found.objective.status === 'retire') return null
  const id = deliveryId(delivery)
  return {
    kind: 'question',
    delivery: id,
    series: catalog.series.get(found.objective.series)?.title ?? '',
    question: show(found.question, id, person.plain),
    position: delivery.position,
    of: Math.max(person.budget, delivery.position),
    reason: delivery.reason,
  }
}
