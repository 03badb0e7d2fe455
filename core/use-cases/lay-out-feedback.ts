import type { Catalog } from '../domain/content/catalog.ts'
import type { Objective } from '../domain/content/objective.ts'
import type { Answer } from '../domain/learning/answer.ts'
import { type Delivery, deliveryId } from '../domain/learning/delivery.ts'
import { comesBack } from '../domain/learning/due.ts'
import { isRight } from '../domain/learning/grade.ts'
import type { ObjectiveMemory } from '../domain/learning/memory.ts'
import { type MemoryParameters, UNCALIBRATED } from '../domain/learning/memory-model.ts'
import { isMultiple, optionId, optionOrder, wording } from '../domain/learning/question.ts'
import type { Person } from '../domain/people/person.ts'
import type { Aside } from '../notices/asides.ts'
import type { FeedbackNotice } from '../notices/learning.ts'

export interface Answered {
  person: Person
  delivery: Delivery
  answer: Pick<Answer, 'chosen' | 'confidence' | 'question'>
  memory: ObjectiveMemory | null
  aside: Aside | null
}

/** What an answer is followed by: each option explained, the source, something to try. Null when the question is gone. */
export function layOutFeedback(
  of: Answered,
  catalog: Catalog,
  repeated: boolean,
  parameters: MemoryParameters = UNCALIBRATED,
): FeedbackNotice | null {
  const { person, delivery, answer, memory } = of
  const found = catalog.questions.get(answer.question)
  if (!found) return null
  const { question, objective } = found
  const words = wording(question, person.plain)
  const id = deliveryId(delivery)
  return {
    kind: 'feedback',
    delivery: id,
    series: catalog.series.get(objective.series)?.title ?? '',
    title: objective.title,
    context: words.context,
    stem: words.stem,
    multiple: isMultiple(question),
    right: isRight(question, answer.chosen),
    confidence: answer.confidence,
    options: optionOrder(question, id).map(i => ({
      id: optionId(i),
      text: words.texts[i] ?? '',
      right: question.options[i]?.right ?? false,
      chosen: answer.chosen.includes(optionId(i)),
      why: words.whys[i] ?? '',
    })),
    tryToday: objective.tryToday,
    followUp: objective.followUp ?? null,
    sources: objective.sources,
    status: objective.status,
    reviewBy: objective.reviewBy,
    reason: delivery.reason,
    verdict: delivery.verdict,
    repeated,
    another: delivery.position < person.budget,
    backInDays: memory && backInDays(objective, memory, parameters),
    aside: of.aside,
  }
}

function backInDays(objective: Objective, memory: ObjectiveMemory, parameters: MemoryParameters): number | null {
  const back = comesBack(objective, memory, parameters)
  return back === null ? null : Math.max(1, back - memory.lastDay)
}
