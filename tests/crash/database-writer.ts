import { startEmbedded } from '../../bot/store/embedded/start-embedded.ts'
import { openStore } from '../../bot/store/open.ts'
import { dayFrom } from '../../core/domain/calendar/day.ts'
import type { PersonRef } from '../../core/domain/people/person.ts'
import type { AnswerEntry, Store } from '../../core/ports/store.ts'
import { aMemory, anAnswer, aReview, keepPeople } from '../contracts/samples.ts'

/**
 * A process of its own, to be killed. Writes answers until SIGTERM and says on standard output what was acknowledged:
 *   writer url <postgres://…>    on a server that somebody else looks after
 *   writer folder <dir>          on its own embedded server
 * Lines: `server <url>` once it can write, then `ack <person> <n>` for each answer. A refused answer is tried again
 * until it is acknowledged, as Teams and people do.
 */
export const WRITERS = 12
const FIRST_DAY = dayFrom(2026, 1, 1)

const [how = '', target = '', name = 'w'] = process.argv.slice(2)
const embedded = how === 'folder' ? await startEmbedded({ dataDir: target, log: say }) : null
const opened = await openStore({ databaseUrl: embedded?.url ?? target })
let ending = false
process.once('SIGTERM', () => {
  ending = true
})

const people = Array.from({ length: WRITERS }, (_, i): PersonRef => ({ tenant: 'crash', person: `${name}${i}` }))
await keepPeople(opened.store, ...people)
say(`server ${embedded?.url ?? target}`)
await Promise.all(people.map(who => write(opened.store, who)))
await opened.close()
await embedded?.stop()

/** One answer after the other: the n-th on the n-th day, so that memory counts n reviews. */
async function write(store: Store, who: PersonRef): Promise<void> {
  const { deliveries: _, reviews } = await store.portable(who)
  for (let n = reviews.length + 1; !ending; n++) {
    await untilAcknowledged(store, entryOf(who, n))
    say(`ack ${who.person} ${n}`)
  }
}

async function untilAcknowledged(store: Store, entry: AnswerEntry): Promise<void> {
  for (;;) {
    try {
      await store.answer(entry)
      return
    } catch {
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
}

function entryOf(who: PersonRef, n: number): AnswerEntry {
  const day = FIRST_DAY + n
  return {
    answer: anAnswer({ ...who, day }),
    review: aReview({ ...who, day }),
    memory: aMemory({ lastDay: day, reviews: n }),
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
