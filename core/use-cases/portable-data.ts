import { isoOf } from '../domain/calendar/day.ts'
import { optionId } from '../domain/learning/question.ts'
import type { PersonRef } from '../domain/people/person.ts'
import type { Deps } from './deps.ts'

/**
 * Everything kept about a person, in a form that people and machines can read (GDPR articles 15 and 20): dates as
 * dates, questions in words.
 */
export async function portableData({ store, catalog, records }: Deps, who: PersonRef) {
  const all = await store.portable(who)
  const wordsOf = (id: string, chosen: readonly string[]) => {
    const question = catalog.questions.get(id)?.question
    return {
      question: question?.stem ?? id,
      chosen: question?.options.filter((_, i) => chosen.includes(optionId(i))).map(o => o.text) ?? chosen,
    }
  }
  return {
    person: all.person && { ...all.person, joined: isoOf(all.person.joined) },
    answers: all.answers.map(({ tenant: _t, person: _p, day, hour, ...answer }) => ({
      ...answer,
      ...wordsOf(answer.question, answer.chosen),
      questionId: answer.question,
      day: isoOf(day),
      hour: new Date(hour).toISOString(),
    })),
    reviews: all.reviews.map(({ objective, day, grade }) => ({ objective, day: isoOf(day), grade })),
    memory: all.memories.map(memory => ({ ...memory, lastDay: isoOf(memory.lastDay) })),
    cards: all.deliveries.map(({ tenant: _t, person: _p, day, ...delivery }) => ({ ...delivery, day: isoOf(day) })),
    messages: all.messages,
    // With the pseudonym they can ask whoever runs the record store about what is there.
    records: { pseudonym: records?.pseudonymOf(who) ?? null, kept: all.records },
    address: all.address,
    rituals: { ledIn: all.ritualRooms, signed: all.signed },
    exportAddresses: all.exportCodes.map(({ expires }) => ({ validUntil: new Date(expires).toISOString() })),
  }
}
