import { resultsOf, whatChanges } from '../../core/domain/asides/survey.ts'
import type { Aside } from '../../core/notices/asides.ts'
import type { FeedbackNotice } from '../../core/notices/learning.ts'
import type { Notice } from '../../core/notices.ts'
import { MONDAY } from '../support/builders.ts'

const IF_THEN = { cue: 'une IA me cite un article de loi', plan: 'j’ouvre l’article avant de le reprendre' }

const ofPoints = (use: number, load: number, autonomy: number) => {
  const results = resultsOf({
    'use-2': 20 - use,
    'use-4': use,
    'load-1': 20 - load,
    'load-5': load,
    'autonomy-3': 20 - autonomy,
    'autonomy-4': autonomy,
  })
  return { kind: 'survey-results' as const, people: 20, results, changes: whatChanges(results) }
}

const ASIDES: Record<string, Aside> = {
  transfer: { kind: 'transfer', title: 'Vérifier une source avant de s’en servir' },
  'if-then': { kind: 'if-then', cue: '', plan: '', problem: null },
  'if-then half': { kind: 'if-then', cue: IF_THEN.cue, plan: '', problem: 'empty' },
  'if-then personal': {
    kind: 'if-then',
    cue: 'on me demande le dossier de prenom.nom@ville.example',
    plan: 'je retire son nom',
    problem: 'personal-data',
  },
  'if-then-back': { kind: 'if-then-back', ...IF_THEN, written: MONDAY - 4, lastWeek: true },
  'if-then-back late': { kind: 'if-then-back', ...IF_THEN, written: MONDAY - 25, lastWeek: false },
  'poll before': { kind: 'poll', pack: 'IA et esprit critique', when: 'before', problem: null },
  'poll after': { kind: 'poll', pack: 'IA et esprit critique', when: 'after', problem: 'incomplete' },
  survey: { kind: 'survey', week: 8, problem: null },
  'survey incomplete': { kind: 'survey', week: 2, problem: 'incomplete' },
  'survey-results load': ofPoints(14, 9, 19),
  'survey-results use': ofPoints(6, 0, 12),
  'survey-results autonomy': ofPoints(16, 2, 8),
  'survey-results nothing': ofPoints(16, 2, 13),
  needs: { kind: 'needs', problem: null },
  'needs incomplete': { kind: 'needs', problem: 'incomplete' },
  declined: { kind: 'settled', of: 'survey', how: 'declined' },
  ...Object.fromEntries(
    (['transfer', 'if-then', 'poll', 'survey', 'needs'] as const).map(of => [
      `settled ${of}`,
      { kind: 'settled', of, how: 'answered' } as const,
    ]),
  ),
}

/** Every aside under an ordinary answer; and one alone. */
export const asideSamples = (feedback: FeedbackNotice): Record<`feedback aside ${string}` | 'aside', Notice> => ({
  ...Object.fromEntries(
    Object.entries(ASIDES).map(([name, aside]) => [`feedback aside ${name}`, { ...feedback, aside }]),
  ),
  aside: { kind: 'aside', delivery: feedback.delivery, aside: { kind: 'survey', week: 2, problem: null } },
})
