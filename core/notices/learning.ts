import type { Link } from '../domain/content/link.ts'
import type { Source, Status } from '../domain/content/shared.ts'
import type { DeliveryId, Verdict } from '../domain/learning/delivery.ts'
import type { Confidence } from '../domain/learning/grade.ts'
import type { ShownQuestion } from '../domain/learning/question.ts'
import type { Reason } from '../domain/learning/reason.ts'
import type { Level } from '../domain/people/person.ts'
import type { Aside } from './asides.ts'

/** Today's card: the question, before any answer. */
export interface QuestionNotice {
  kind: 'question'
  delivery: DeliveryId
  /** Title of the series it belongs to. */
  series: string
  question: ShownQuestion
  /** n-th card of the day, of at most `of`. */
  position: number
  of: number
  reason: Reason
  /** They pressed the button without choosing anything. */
  nothingChosen?: true
}

/** An option after the answer: what it was worth, and why. */
export interface ExplainedOption {
  id: string
  text: string
  right: boolean
  chosen: boolean
  why: string
}

/** The same card after the answer. Seen by the person alone. */
export interface FeedbackNotice {
  kind: 'feedback'
  delivery: DeliveryId
  series: string
  title: string
  context: string | null
  stem: string
  multiple: boolean
  right: boolean
  confidence: Confidence | null
  /** In the order in which they were shown. */
  options: readonly ExplainedOption[]
  /** "À essayer aujourd'hui". */
  tryToday: string
  followUp: string | null
  sources: readonly Source[]
  status: Status
  reviewBy: string
  reason: Reason
  verdict: Verdict | null
  /** The answer was already on record: this is the stored result, nothing changed. */
  repeated: boolean
  /** Another card can be asked for today. */
  another: boolean
  /** Whole days until this objective is due again; null when it rests (`due.ts`) or is not kept (adaptation off). */
  backInDays: number | null
  /** One short thing besides, never in the way. */
  aside: Aside | null
}

/** The card was put away by the person; each of these can be undone from the card that replaces it. */
export interface PutAwayNotice {
  kind: 'put-away'
  delivery: DeliveryId
  how: 'later' | 'passed' | 'excluded'
  title: string
  /** For `later`: local minute of the one reminder today, null when the day is too short for one. */
  againAt: number | null
}

/** There is no card to show now, and that is fine. */
export interface NothingDueNotice {
  kind: 'nothing-due'
  why: 'all-fresh' | 'budget-done' | 'no-content'
  /** Local days until something met can come again; null when unknown, or nothing of it does. */
  backInDays: number | null
}

export interface LibraryEntry {
  objective: string
  title: string
  series: string
  level: Level
  /** Already met by this person. */
  met: boolean
}

export interface LibraryNotice {
  kind: 'library'
  query: string
  entries: readonly LibraryEntry[]
  /** Entries found in all. */
  total: number
  page: number
  pages: number
  series: readonly { id: string; title: string; count: number }[]
}

export interface LessonNotice {
  kind: 'lesson'
  objective: string
  title: string
  series: string
  lesson: string
  /** Shown in its plain-language twin. */
  plain: boolean
  hasPlain: boolean
  tryToday: string
  followUp: string | null
  /** The open question of its series; null: none. */
  seriesQuestion: string | null
  /** « Aller plus loin ». */
  further: readonly Pick<Link, 'title' | 'publisher' | 'url'>[]
  sources: readonly Source[]
  competences: readonly string[]
  madeBy: string
  author: string
  reviewer: string
  status: Status
  reviewBy: string
  /** A question on it can be asked for. */
  canPractise: boolean
}

export interface StandingInSeries {
  id: string
  title: string
  met: number
  total: number
  anchored: number
}

/** The private page "progression". No score, no rank, no streak: what is there, what comes back. */
export interface ProgressNotice {
  kind: 'progress'
  /** Objectives of the person's programme. */
  total: number
  met: number
  /** Expected to be recalled today with at least the target probability. */
  fresh: number
  /** Likely to come back within seven days. */
  soon: number
  /** Well anchored: stability of 60 days or more. */
  anchored: number
  bySeries: readonly StandingInSeries[]
  /** Share right by level of confidence, only from 30 answers with a confidence; null before. */
  calibration: { answers: number; unsure: number | null; fairly: number | null; certain: number | null } | null
  adaptation: boolean
}
