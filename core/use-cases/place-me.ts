import { localTime } from '../domain/calendar/local-time.ts'
import type { Objective } from '../domain/content/objective.ts'
import { type GivenAnswer, placementQuestion, readGiven } from '../domain/learning/placement/given.ts'
import { nextToPlace, type PlacementAnswer, placed } from '../domain/learning/placement/placement.ts'
import { programmeOf } from '../domain/learning/programme.ts'
import { show } from '../domain/learning/question.ts'
import type { Person } from '../domain/people/person.ts'
import type { Learner } from '../ports/store.ts'
import { type Asked, type Deps, type Reply, reply } from './deps.ts'
import { memoryParametersOf } from './memory-parameters-of.ts'
import { RECENT_DAYS } from './recent-days.ts'
import { refuse } from './refuse.ts'
import { adapted } from './settings-of.ts'
import { invite } from './welcome-person.ts'

export interface PlaceMe extends Asked {
  /** As the card says; what they are worth is looked up. Empty: the first question is asked for. */
  given: readonly GivenAnswer[]
  /** The button that sends an answer was pressed: the last one must choose something. */
  mustChoose: boolean
}

/**
 * "Me situer": a few questions so that what is known already comes later. Optional, and nothing is kept before the
 * end; then only what was shown known, as if it had been met (docs/adr/0006-no-profiling.md).
 */
export const placeMe =
  (deps: Deps) =>
  async (command: PlaceMe): Promise<Reply> => {
    const today = localTime(command.at, 'Europe/Paris').day
    const learner = await deps.store.learner(command.by, today - RECENT_DAYS)
    if (learner?.person.state !== 'active') return invite(deps, command, learner?.person ?? null)
    const person = adapted(learner.person, deps.catalog)
    if (!person.adaptation) return refuse(deps, person, 'adaptation-off')
    const answers = readGiven(command.given, programmeOf(person, deps.catalog))
    if (!answers) return refuse(deps, person, 'old-card')

    const last = command.given.at(-1)
    if (command.mustChoose && last?.chosen.length === 0) return askAgain(deps, person, command.given)
    const programme = placeable(deps, learner, answers)
    const next = nextToPlace(programme, answers)
    if (next) return ask(deps, person, next, command.given)
    if (answers.length === 0) return reply(person, { kind: 'placement-over', why: 'nothing-new' })
    return place(deps, command, person, programme, answers)
  }

/** Neither met nor waiting for an answer; and what these very answers are about, whatever became of it meanwhile. */
function placeable({ catalog }: Deps, { person, memories, deliveries }: Learner, answers: readonly PlacementAnswer[]) {
  const met = [...memories.filter(memory => memory.reviews > 0), ...deliveries.filter(card => card.outcome === null)]
  const known = new Set(met.map(({ objective }) => objective))
  for (const { objective } of answers) known.delete(objective)
  return programmeOf(person, catalog).filter(({ id }) => !known.has(id))
}

function ask(deps: Deps, person: Person, objective: Objective, given: readonly GivenAnswer[]): Reply {
  return reply(person, layOut(deps, person, objective, placementQuestion(objective, person), given))
}

function askAgain(deps: Deps, person: Person, given: readonly GivenAnswer[]): Reply {
  const found = deps.catalog.questions.get(given.at(-1)?.id ?? '')
  if (!found) return refuse(deps, person, 'withdrawn')
  const notice = layOut(deps, person, found.objective, found.question, given.slice(0, -1))
  return reply(person, { ...notice, nothingChosen: true })
}

const layOut = (
  { catalog }: Deps,
  person: Person,
  { series }: Objective,
  question: Objective['questions'][number],
  given: readonly GivenAnswer[],
) => ({
  kind: 'placement' as const,
  series: catalog.series.get(series)?.title ?? '',
  question: show(question, `${person.person}/${question.id}`, person.plain),
  given,
})

/** Enough to recognise what it is about. */
const TITLES = 12

/** One placement replaces the one before, so a repeated click leaves what the first one left. */
async function place(
  deps: Deps,
  { by, at }: PlaceMe,
  person: Person,
  programme: readonly Objective[],
  answers: readonly PlacementAnswer[],
): Promise<Reply> {
  const { day } = localTime(at, person.zone)
  const memories = placed(programme, answers, day, memoryParametersOf(deps, person))
  await deps.store.save([
    { kind: 'placement-undone', who: by },
    { kind: 'memories-placed', who: by, memories },
  ])
  const known = new Set(memories.map(({ objective }) => objective))
  const titles = programme.filter(({ id }) => known.has(id)).map(({ title }) => title)
  return reply(person, { kind: 'placed', known: known.size, titles: titles.slice(0, TITLES) })
}
