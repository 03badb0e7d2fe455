import type { RitualLibraryNotice } from '../../core/notices/rituals.ts'
import type { SessionFormNotice, SessionReadyNotice } from '../../core/notices/sessions.ts'
import type { Notice } from '../../core/notices.ts'

const form: SessionFormNotice = {
  kind: 'session-form',
  series: [
    { id: 'esprit-critique', title: 'Vérifier et garder la main', questions: 24 },
    { id: 'donnees-personnelles', title: 'Données personnelles', questions: 18 },
    { id: 'bien-demander', title: 'Bien demander à un assistant', questions: 12 },
  ],
  ofWeek: 'donnees-personnelles',
  chosen: 'donnees-personnelles',
  problem: null,
}

const ready: SessionReadyNotice = {
  kind: 'session-ready',
  title: 'Données personnelles',
  questions: 5,
  url: 'https://apprenance.mairie.example/session#c0de-de-qui-anime',
  code: 'BC3F 7KQ9',
  door: 'https://apprenance.mairie.example/s',
  hours: 2,
}

const quiz: RitualLibraryNotice = {
  kind: 'ritual-library',
  rituals: [
    {
      ritual: 'quiz-d-equipe',
      title: 'Le quiz d’équipe, à une seule tablette',
      summary: 'Une personne lit trois questions, l’équipe répond à main levée, en parle, puis découvre l’explication.',
      minutes: 15,
      group: { min: 3, max: 30 },
      attribution: 'anonyme',
    },
  ],
  page: 1,
  pages: 1,
  here: false,
}

/** Cards of team sessions. */
export const SESSIONS = {
  'session-form': form,
  'session-form gone': { ...form, chosen: 'esprit-critique', problem: 'gone' as const },
  'session-form full': { ...form, problem: 'full' as const },
  'session-form none': { ...form, series: [], ofWeek: null, chosen: null },
  'session-ready': ready,
  'ritual-library quiz': quiz,
} satisfies Record<string, Notice>
