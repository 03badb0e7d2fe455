import { weekOf } from '../aggregates/closed-weeks.ts'
import { type Day, weekdayOf } from '../calendar/day.ts'
import type { ObjectiveMemory } from '../learning/memory.ts'
import { quarterOf } from '../needs/need.ts'
import type { IfThen } from './if-then.ts'
import { DECLINED_DAYS, kindOf, type Mark } from './mark.ts'
import { ripe } from './ripe.ts'
import { SURVEY_WEEKS, type SurveyWeek } from './survey.ts'
import { type AsideKind, isTold, type Topic, topicKey } from './topic.ts'

export interface AsideState {
  /** Local day of the first contact. */
  joined: Day
  /** ISO weekdays, 1 = Monday. */
  workdays: readonly number[]
  marks: readonly Mark[]
  /** Their sentence, if one is kept. */
  sentence: Pick<IfThen, 'week'> | null
  /** Surveys of which there is something to give back. */
  heard: readonly SurveyWeek[]
  /** « De quoi avez-vous besoin ? » is counted here. */
  needs: boolean
  /** Null where adaptation is off: then nothing is asked that rests on what they answered. */
  memory: MemoryOfAsides | null
}

export interface MemoryOfAsides {
  /** Those whose last visit may be two weeks ago or more. */
  objectives: readonly ObjectiveMemory[]
  /** The pack of the card's objective: how much of their programme it holds, and how much of it they have met. */
  pack: { id: string; met: number; total: number } | null
}

/** Days of use before the first aside. */
const QUIET_DAYS = 3
/** « L’avez-vous utilisé ? » once a week at most. */
const TRANSFER_EVERY = 7
/** A sentence that nobody wrote is not asked for again the week after. */
const UNWRITTEN_DAYS = 14
/** The survey of a week can still be answered three weeks later. */
const SURVEY_OPEN_DAYS = 21
/** Packs are begun one after the other: a poll for each would be too many. */
const POLL_EVERY = 28
/** Begun, but no more: at most a quarter met. */
const BEGUN = 4
/** Of fewer, before and after lie too close. */
const SMALLEST_PACK = 4
/** What do they need: once they know what there is. */
const NEEDS_AFTER = 28
/** Everybody's moment is somewhere in the first half of the quarter. */
const NEEDS_SPREAD = 45
/** « Si …, alors … » is for the end of the week: the last two days worked. */
const LAST_DAYS = 2

/**
 * The one thing to say or ask under an answer, or null. First what was promised back, then what cannot wait, then the
 * rest. At most one a day, none in the first days, never two days running of a kind; what asks something leaves
 * the day after free of questions. `seed`: of the person.
 */
export function chooseAside(state: AsideState, day: Day, seed: number): Topic | null {
  if (isQuiet(state, day)) return null
  if (state.marks.some(({ card }) => card !== null && card.day >= day)) return null
  const candidates: (Topic | null)[] = [
    backOf(state, day),
    resultsOf(state),
    surveyOf(state, day),
    pollOf(state, day),
    ifThenOf(state, day),
    transferOf(state, day, seed),
    needsOf(state, day, seed),
  ]
  const asked = new Set(state.marks.map(({ topic }) => topic))
  return candidates.find(topic => topic && !asked.has(topicKey(topic)) && mayCome(topic.kind, state.marks, day)) ?? null
}

/** The first days are for getting to know each other. */
export const isQuiet = ({ joined }: Pick<AsideState, 'joined'>, day: Day): boolean => day - joined < QUIET_DAYS

function mayCome(kind: AsideKind, marks: readonly Mark[], day: Day): boolean {
  const own = daysSince(marks, day, mark => kindOf(mark) === kind)
  const declined = daysSince(marks, day, mark => kindOf(mark) === kind && mark.state === 'declined')
  if (own < 2 || declined < DECLINED_DAYS) return false
  return isTold(kind) || daysSince(marks, day, mark => !TOLD.has(kindOf(mark))) >= 2
}

const TOLD: ReadonlySet<string> = new Set<AsideKind>(['if-then-back', 'survey-results'])

/** Days since the latest of those marks; infinite without one. */
const daysSince = (marks: readonly Mark[], day: Day, test: (mark: Mark) => boolean): number =>
  Math.min(...marks.filter(test).map(({ card }) => (card ? day - card.day : Infinity)), Infinity)

const ofKind = (marks: readonly Mark[], kind: AsideKind): Mark[] => marks.filter(mark => kindOf(mark) === kind)

const backOf = ({ sentence }: AsideState, day: Day): Topic | null =>
  sentence && sentence.week < weekOf(day) ? { kind: 'if-then-back', week: sentence.week } : null

function resultsOf({ heard, marks }: AsideState): Topic | null {
  const week = owed(marks).find(answered => heard.includes(answered))
  return week === undefined ? null : { kind: 'survey-results', week }
}

/** Surveys that they answered and have not seen the results of, the latest first. */
export const owed = (marks: readonly Mark[]): SurveyWeek[] =>
  SURVEY_WEEKS.filter(week => {
    const of = (kind: 'survey' | 'survey-results') => marks.find(({ topic }) => topic === topicKey({ kind, week }))
    return of('survey')?.state === 'answered' && !of('survey-results')
  }).reverse()

function surveyOf({ joined }: AsideState, day: Day): Topic | null {
  const week = SURVEY_WEEKS.find(weeks => day >= joined + 7 * weeks && day < joined + 7 * weeks + SURVEY_OPEN_DAYS)
  return week === undefined ? null : { kind: 'survey', week }
}

/** After a pack only of those who were asked before it: else two different crowds would be compared. */
function pollOf({ memory, marks }: AsideState, day: Day): Topic | null {
  const pack = memory?.pack
  if (!pack || pack.total < SMALLEST_PACK) return null
  const asked = (when: 'before' | 'after') =>
    marks.find(({ topic }) => topic === topicKey({ kind: 'poll', pack: pack.id, when }))
  if (pack.met >= pack.total && asked('before')) return { kind: 'poll', pack: pack.id, when: 'after' }
  const rested = daysSince(marks, day, mark => kindOf(mark) === 'poll') >= POLL_EVERY
  return rested && BEGUN * pack.met <= pack.total ? { kind: 'poll', pack: pack.id, when: 'before' } : null
}

function ifThenOf({ sentence, workdays, marks }: AsideState, day: Day): Topic | null {
  const last = [...workdays].sort((a, b) => a - b).slice(-LAST_DAYS)
  if (isUnread(sentence, marks) || !last.includes(weekdayOf(day))) return null
  const unwritten = daysSince(ofKind(marks, 'if-then'), day, ({ state }) => state === 'asked')
  return unwritten < UNWRITTEN_DAYS ? null : { kind: 'if-then', week: weekOf(day) }
}

/** It is deleted the night after it was read again. */
const isUnread = (sentence: AsideState['sentence'], marks: readonly Mark[]): boolean =>
  sentence !== null && !marks.some(({ topic }) => topic === topicKey({ kind: 'if-then-back', week: sentence.week }))

function transferOf({ memory, marks }: AsideState, day: Day, seed: number): Topic | null {
  if (!memory || daysSince(ofKind(marks, 'transfer'), day, () => true) < TRANSFER_EVERY) return null
  const asked = new Set(marks.map(({ topic }) => topic))
  const open = memory.objectives.filter(({ objective }) => !asked.has(topicKey({ kind: 'transfer', objective })))
  const objective = ripe(open, day, seed)
  return objective === null ? null : { kind: 'transfer', objective }
}

function needsOf({ joined, needs }: AsideState, day: Day, seed: number): Topic | null {
  if (!needs) return null
  const turn = Math.abs(seed) % NEEDS_SPREAD
  if (day - joined < NEEDS_AFTER || day - quarterOf(day) < turn) return null
  return { kind: 'needs', quarter: quarterOf(day) }
}
