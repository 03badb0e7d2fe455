import type { Share } from '../../core/domain/aggregates/share.ts'
import type { TeamView, UnitView } from '../../core/domain/figures/team-view.ts'

const about = (percent: number): Share => ({ percent, end: null })
const WEEK_MS = 7 * 86_400_000
const MONDAY_MS = 4 * 86_400_000

/** Mondays of the twelve weeks before this one. */
function mondays(): string[] {
  const open = Math.floor((Date.now() - MONDAY_MS) / WEEK_MS) * WEEK_MS + MONDAY_MS
  return Array.from({ length: 12 }, (_, i) => new Date(open - (12 - i) * WEEK_MS).toISOString().slice(0, 10))
}

const service = (week: string): UnitView => ({
  unit: ['Direction de la population', 'Service Accueil'],
  people: 25,
  active: [null, null, null, ...[45, 55, 60, 55, 70, 65, null, 70, 75].map(n => (n === null ? null : about(n)))],
  hard: [
    { series: 'donnees-partager', title: 'Partager sans exposer', share: about(55), week },
    { series: 'socle-verifier', title: 'Vérifier et garder la main', share: about(40), week },
    { series: 'prompt-preparer', title: 'Préparer sa demande', share: about(30), week },
  ],
  used: [],
  rituals: [
    { ritual: 'question-de-la-semaine', title: 'La question de la semaine', held: 6 },
    { ritual: 'essai-rate', title: 'L’essai raté qui apprend', held: 2 },
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
    {
      why: 'hard',
      series: 'Vérifier et garder la main',
      ritual: 'quiz-d-equipe',
      title: 'Le quiz d’équipe, à une seule tablette',
      minutes: 20,
      question: null,
    },
  ],
})

const organisation = (week: string): UnitView => ({
  ...service(week),
  unit: [],
  people: 640,
  active: [40, 45, 50, 50, 55, 55, 60, 55, 60, 65, 65, 70].map(about),
  used: [{ series: 'prompt-preparer', title: 'Préparer sa demande', shares: [about(55), about(35), about(10)], week }],
  rituals: [
    { ritual: 'question-de-la-semaine', title: 'La question de la semaine', held: 48 },
    { ritual: 'essai-rate', title: 'L’essai raté qui apprend', held: 17 },
    { ritual: 'cafe-ia', title: 'Café IA d’équipe', held: 9 },
    { ritual: 'debat-vote', title: 'Débat : voter, argumenter, revoter', held: 5 },
  ],
})

/** An invented town hall, said to be an example wherever it is shown. In the demonstration alone. */
export function teamSample(): TeamView {
  const weeks = mondays()
  const week = weeks.at(-1) ?? ''
  const needs = [
    { need: 'examples' as const, share: about(30) },
    { need: 'data' as const, share: about(25) },
    { need: 'checking' as const, share: about(20) },
    { need: 'time' as const, share: about(15) },
    { need: 'tools' as const, share: { percent: 10, end: 'at most' as const } },
  ]
  return {
    weeks,
    units: [
      organisation(week),
      { ...service(week), unit: ['Direction de la population'], people: 90, used: [] },
      service(week),
    ],
    needs: {
      quarter: `${weeks[0]?.slice(0, 4)}-07-01`,
      trades: [
        { trade: null, people: 310, shares: needs },
        {
          trade: { fr: 'Accueil et secrétariat', en: 'Reception' },
          people: 60,
          shares: needs.map(({ need }, i) => ({ need, share: about([20, 35, 15, 20, 10][i] ?? 10) })),
        },
      ],
    },
  }
}
