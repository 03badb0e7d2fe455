import type { Day } from '../calendar/day.ts'
import { findPersonalData } from '../privacy/guard.ts'

/** « Si …, alors je … »: a plan in one's own words, for oneself alone (learning.md 9, implementation intentions). */
export interface IfThen {
  /** Monday of the week in which it was written. */
  week: Day
  day: Day
  cue: string
  plan: string
}

/** Characters of each half. */
export const IF_THEN_LENGTH = 160

export type IfThenProblem = 'empty' | 'personal-data'

/** Both halves, as they are kept: without what the card already says before them. */
export const halves = (cue: string, plan: string): Pick<IfThen, 'cue' | 'plan'> => ({
  cue: trimmed(cue).replace(/^(si|if)\s+/iu, ''),
  plan: trimmed(plan).replace(/^(alors|then)[\s,]+/iu, ''),
})

const trimmed = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, IF_THEN_LENGTH)
    .replace(/[\s,;.…]+$/u, '')

/** Free text is looked at before it is kept: a name or a number of somebody has no place in it. */
export function problemOf({ cue, plan }: Pick<IfThen, 'cue' | 'plan'>): IfThenProblem | null {
  if (cue === '' || plan === '') return 'empty'
  const found = findPersonalData(`${cue}\n${plan}`)
  return found.some(({ severity }) => severity !== 'low') ? 'personal-data' : null
}
