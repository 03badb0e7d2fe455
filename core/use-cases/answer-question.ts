import { localTime } from '../domain/calendar/local-time.ts'
import type { Question } from '../domain/content/objective.ts'
import { wholeHour } from '../domain/learning/answer.ts'
import type { DeliveryId } from '../domain/learning/delivery.ts'
import { type Confidence, chosenOptions, gradeOf, isRight } from '../domain/learning/grade.ts'
import { type ObjectiveMemory, review } from '../domain/learning/memory.ts'
import type { Aside } from '../notices/asides.ts'
import type { AnswerEntry } from '../ports/store.ts'
import { asideUnder } from './asides/aside-under.ts'
import { pickAside } from './asides/pick-aside.ts'
import type { VoicesDeps } from './asides/voices-deps.ts'
import { type Asked, type Deps, type Reply, reply } from './deps.ts'
import { layOutFeedback } from './lay-out-feedback.ts'
import { layOutQuestion } from './lay-out-question.ts'
import { memoryParametersOf } from './memory-parameters-of.ts'
import { isReply, type OpenSheet, openDelivery } from './open-delivery.ts'
import { answerRecord } from './record-learning.ts'
import { refuse } from './refuse.ts'
import { withoutResult } from './show-delivery.ts'

export interface AnswerQuestion extends Asked {
  delivery: DeliveryId
  /** Option ids as the client sent them. */
  chosen: readonly string[]
  confidence: Confidence | null
}

/**
 * Two round trips: read the sheet, write the answer with what it changes. The key is what was meant (person,
 * delivery, question), so a second click, a repeated request or an old copy of the card gets the first result again.
 * What lies under the answer is chosen beside that write and takes no time of its own.
 */
export const answerQuestion =
  (deps: VoicesDeps) =>
  async (command: AnswerQuestion): Promise<Reply> => {
    const sheet = await openDelivery(deps, command)
    if (isReply(sheet)) return sheet
    if (sheet.answer) return storedResult(deps, sheet, command.at)

    const found = deps.catalog.questions.get(sheet.delivery.question)
    if (!found) return refuse(deps, sheet.person, 'withdrawn')
    const chosen = chosenOptions(found.question, command.chosen)
    if (!chosen) return refuse(deps, sheet.person, 'unknown-card')
    if (chosen.length === 0) return askAgain(deps, sheet)

    const { day, position } = sheet.delivery
    const given = { day, position, chosen, right: isRight(found.question, chosen), confidence: command.confidence }
    const entry: AnswerEntry = {
      ...decide(deps, sheet, found.question, chosen, command),
      record: answerRecord(deps, sheet.person, { ...found, ...given }, command.at),
    }
    const today = localTime(command.at, sheet.person.zone).day
    const [saved, aside] = await Promise.all([deps.store.answer(entry), pickAside(deps, sheet, today)])
    if (saved === 'already') return answerQuestion(deps)(command)
    return feedback(
      deps,
      {
        ...sheet,
        memory: entry.memory ?? sheet.memory,
        answer: { ...entry.answer, chosen, confidence: command.confidence },
      },
      false,
      aside,
    )
  }

/** What the answer adds to the record. With adaptation off only the key remains, so that it cannot be given twice. */
function decide(
  deps: Deps,
  sheet: OpenSheet,
  question: Question,
  chosen: string[],
  command: AnswerQuestion,
): AnswerEntry {
  const { person, delivery, memory } = sheet
  const right = isRight(question, chosen)
  const { day: today } = localTime(command.at, person.zone)
  const key = { ...command.by, day: delivery.day, position: delivery.position, question: delivery.question }
  const hour = wholeHour(command.at)
  if (!person.adaptation)
    return { answer: { ...key, chosen: [], confidence: null, right: null, hour }, review: null, memory: null }

  const answer = { ...key, chosen, confidence: command.confidence, right, hour }
  // One review a day and objective: a second question on the same day trains, but memory counts whole days.
  if (memory && memory.lastDay >= today) return { answer, review: null, memory: null }
  const grade = gradeOf(right, command.confidence, memory === null)
  return {
    answer,
    review: { ...command.by, objective: delivery.objective, day: today, grade },
    memory: review(memory, delivery.objective, grade, today, memoryParametersOf(deps, person)),
  }
}

async function storedResult(deps: VoicesDeps, sheet: OpenSheet, at: number): Promise<Reply> {
  const aside = await asideUnder(deps, sheet, at)
  return sheet.answer?.right === null ? withoutResult(deps, sheet, aside) : feedback(deps, sheet, true, aside)
}

function feedback(deps: Deps, sheet: OpenSheet, repeated: boolean, aside: Aside | null): Reply {
  const { person, delivery, answer, memory } = sheet
  const kept = keptMemory(person.adaptation, memory)
  const parameters = memoryParametersOf(deps, person)
  const notice =
    answer && layOutFeedback({ person, delivery, answer, memory: kept, aside }, deps.catalog, repeated, parameters)
  return notice ? reply(person, notice) : refuse(deps, person, 'withdrawn')
}

const keptMemory = (adaptation: boolean, memory: ObjectiveMemory | null) => (adaptation ? memory : null)

function askAgain(deps: Deps, sheet: OpenSheet): Reply {
  const notice = layOutQuestion(sheet.delivery, sheet.person, deps.catalog)
  return notice ? reply(sheet.person, { ...notice, nothingChosen: true }) : refuse(deps, sheet.person, 'withdrawn')
}
