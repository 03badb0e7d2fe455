import type { PreferenceProblem } from '../../core/domain/people/change-preferences.ts'
import type { PreferencesNotice } from '../../core/notices/people.ts'
import type { Element } from '../card.ts'
import type { Say } from '../words/say.ts'
import { LAST_START } from './preference-inputs.ts'
import { pointOut } from './text.ts'

/** What could not be taken of a field, said just before it. */
export const problemsAt = ({ problems }: PreferencesNotice, field: PreferenceProblem['field'], say: Say): Element[] =>
  problems
    .filter(problem => problem.field === field)
    .map(problem => pointOut(problemText(problem, say), { spacing: 'Medium' }))

function problemText(problem: PreferenceProblem, say: Say): string {
  if (problem.field === 'hour') {
    const { why, from, to } = problem
    return say(`prefs.bad.hour.${why}`, { from: say.hour(from), to: say.hour(to - LAST_START) })
  }
  if (problem.field === 'workdays') return say('prefs.bad.workdays')
  return say(problem.field === 'zone' ? 'prefs.bad.zone' : 'prefs.bad.other', { given: problem.given })
}
