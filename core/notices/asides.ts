import type { IfThenProblem } from '../domain/asides/if-then.ts'
import type { SurveyQuestion, SurveyResult, SurveyWeek } from '../domain/asides/survey.ts'
import type { AskedKind } from '../domain/asides/topic.ts'
import type { Day } from '../domain/calendar/day.ts'
import type { DeliveryId } from '../domain/learning/delivery.ts'

/** One short thing under the explanation of an answer: said, or asked and put off with one tap. */
export type Aside =
  | { kind: 'transfer'; title: string }
  | { kind: 'if-then'; cue: string; plan: string; problem: IfThenProblem | null }
  /** `lastWeek` false: it is longer ago, since they were away. */
  | { kind: 'if-then-back'; cue: string; plan: string; written: Day; lastWeek: boolean }
  | { kind: 'poll'; pack: string; when: 'before' | 'after'; problem: 'incomplete' | null }
  | { kind: 'survey'; week: SurveyWeek; problem: 'incomplete' | null }
  | {
      kind: 'survey-results'
      people: number
      results: readonly SurveyResult[]
      changes: SurveyQuestion | 'nothing'
    }
  | { kind: 'needs'; problem: 'incomplete' | null }
  /** What was asked is settled. */
  | { kind: 'settled'; of: AskedKind; how: 'answered' | 'declined' }

/** An aside without its card: nothing of the answer above it was kept (adaptation off). */
export interface AsideNotice {
  kind: 'aside'
  delivery: DeliveryId
  aside: Aside
}
