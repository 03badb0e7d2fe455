import { isoOf } from '../domain/calendar/day.ts'
import { optionId } from '../domain/learning/question.ts'
import { firstDayOf } from '../domain/peers/fortnight.ts'
import type { PersonRef } from '../domain/people/person.ts'
import type { Wish } from '../domain/people/wish.ts'
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
    person: all.person && { ...all.person, joined: isoOf(all.person.joined), wish: inWords(all.person.wish) },
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
    waiting: all.waiting.map(({ key, from, until }) => ({ key, from: isoOf(from), until: isoOf(until) })),
    // With the pseudonym they can ask whoever runs the record store about what is there.
    records: { pseudonym: records?.pseudonymOf(who) ?? null, kept: all.records },
    address: all.address,
    gems: {
      offered: all.gems.map(({ day, ...gem }) => ({ ...gem, day: isoOf(day) })),
      useful: all.useful,
      keptForMyself: all.keepsakes.map(({ day, text }) => ({ text, day: isoOf(day) })),
    },
    rituals: { ledIn: all.ritualRooms, signed: all.signed },
    asides: all.asides.map(({ topic, state, day }) => ({ topic, state, day: day === null ? null : isoOf(day) })),
    ifThen: all.ifThen.map(({ day, cue, plan }) => ({ day: isoOf(day), cue, plan })),
    peers: {
      told: all.peer,
      avoids: all.avoids,
      meetings: all.meetings.map(({ fortnight, ...met }) => ({ ...met, from: isoOf(firstDayOf(fortnight)) })),
    },
    directory: all.directory,
    exportAddresses: all.exportCodes.map(({ expires }) => ({ validUntil: new Date(expires).toISOString() })),
  }
}

const inWords = (wish: Wish | null) => wish && { series: wish.series, from: isoOf(wish.from), until: isoOf(wish.until) }
