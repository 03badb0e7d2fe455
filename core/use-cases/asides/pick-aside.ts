import { type AsideState, chooseAside, isQuiet, owed } from '../../domain/asides/choose-aside.ts'
import { TRANSFER_AFTER, TRANSFER_UNTIL } from '../../domain/asides/ripe.ts'
import type { SurveyWeek } from '../../domain/asides/survey.ts'
import { topicKey } from '../../domain/asides/topic.ts'
import type { Day } from '../../domain/calendar/day.ts'
import type { Delivery } from '../../domain/learning/delivery.ts'
import { programmeOf } from '../../domain/learning/programme.ts'
import { hash } from '../../domain/learning/seed.ts'
import type { Person } from '../../domain/people/person.ts'
import type { Aside } from '../../notices/asides.ts'
import type { Standing } from '../../ports/voices.ts'
import { layOutAside, surveyResults } from './lay-out-aside.ts'
import type { VoicesDeps } from './voices-deps.ts'

interface Answered {
  person: Person
  delivery: Delivery
}

/** Beside an answer: what lies under it. Nobody's answer fails, or waits in vain, because of it. */
export const pickAside = (deps: VoicesDeps, answered: Answered, today: Day): Promise<Aside | null> =>
  choose(deps, answered, today).catch(() => null)

/** Under a card of today: an old one that is answered late is no moment for more. */
async function choose(deps: VoicesDeps, { person, delivery }: Answered, today: Day): Promise<Aside | null> {
  if (isQuiet(person, today) || delivery.day !== today) return null
  const pack = person.adaptation ? packOf(deps, person, delivery) : null
  const { voices } = deps
  const standing = await voices.standing(person, {
    memory: person.adaptation
      ? { from: today - TRANSFER_UNTIL, to: today - TRANSFER_AFTER, pack: pack?.objectives ?? [] }
      : null,
  })
  const topic = chooseAside(await stateOf(deps, person, standing, pack, today), today, seedOf(person))
  if (!topic) return null
  const aside = await layOutAside(deps, { topic, who: person, sentence: standing.sentence, today })
  // Of two clicks at once one asks; the other finds it under the card.
  return aside && (await voices.ask(person, topicKey(topic), delivery)) === 'asked' ? aside : null
}

const seedOf = ({ tenant, person }: Person): number => hash(`aside/${tenant}/${person}`)

interface PackOf {
  id: string
  objectives: string[]
}

/** The pack of the card, as far as it is in their programme. */
function packOf({ catalog }: VoicesDeps, person: Person, { objective }: Delivery): PackOf | null {
  const id = catalog.objectives.get(objective)?.pack
  if (id === undefined) return null
  const objectives = programmeOf(person, catalog).filter(({ pack }) => pack === id)
  return { id, objectives: objectives.map(own => own.id) }
}

async function stateOf(
  deps: VoicesDeps,
  person: Person,
  { marks, sentence, objectives, metOfPack }: Standing,
  pack: PackOf | null,
  today: Day,
): Promise<AsideState> {
  const heard: SurveyWeek[] = []
  for (const week of owed(marks)) if (await surveyResults(deps, person, week, today)) heard.push(week)
  const memory = { objectives, pack: pack && { id: pack.id, met: metOfPack, total: pack.objectives.length } }
  const { joined, workdays, adaptation } = person
  const needs = deps.figures !== undefined
  return { joined, workdays, marks, sentence, heard, needs, memory: adaptation ? memory : null }
}
