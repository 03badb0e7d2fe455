import { dayFrom } from '../../core/domain/calendar/day.ts'
import type { TeamNotice } from '../../core/notices/team.ts'
import type { Notice } from '../../core/notices.ts'

const CONTACT = 'votre référent IA, bureau 12, poste 4210'

const team: TeamNotice = {
  kind: 'team',
  unit: 'Service Accueil et population',
  people: 15,
  active: { share: { percent: 70, end: null }, week: dayFrom(2026, 11, 16) },
  hard: [
    { title: 'Partager sans exposer', share: { percent: 55, end: null } },
    { title: 'Vérifier et garder la main', share: { percent: 40, end: null } },
    { title: 'Flairer le piège', share: { percent: 90, end: 'at least' } },
  ],
  rituals: [
    { title: 'La question de la semaine', held: 4 },
    { title: 'L’essai raté qui apprend', held: 1 },
  ],
  suggestions: [
    {
      why: 'hard',
      series: 'Partager sans exposer',
      ritual: 'question-de-la-semaine',
      title: 'La question de la semaine',
      minutes: 10,
      question: 'Qui, en dehors de la bonne personne, a lu ou entendu quelque chose par nous cette semaine ?',
    },
  ],
  below: 3,
  contact: CONTACT,
}

export const TEAMS = {
  team,
  'team organisation': {
    ...team,
    unit: null,
    people: 640,
    active: { share: { percent: 90, end: 'at least' as const }, week: dayFrom(2026, 11, 16) },
    below: 1,
    suggestions: [
      {
        why: 'quiet' as const,
        series: null,
        ritual: 'question-de-la-semaine',
        title: 'La question de la semaine',
        minutes: 10,
        question: null,
      },
    ],
    rituals: [],
  },
  'team few': { ...team, people: null, active: null, hard: [], rituals: [], suggestions: [], below: 0 },
  'no-team': { kind: 'no-team' as const, why: 'no-role' as const, contact: CONTACT },
  'no-team without a directory': { kind: 'no-team' as const, why: 'no-directory' as const, contact: CONTACT },
} satisfies Record<string, Notice>
