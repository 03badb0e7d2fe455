import { buildCatalog, type Catalog } from '../../core/domain/content/catalog.ts'
import type { RawDocument } from '../../core/domain/content/raw.ts'
import { type Ritual, ritual } from '../../core/domain/content/ritual.ts'
import type { Entry } from '../../core/domain/rituals/entry.ts'
import { type Occurrence, open } from '../../core/domain/rituals/occurrence.ts'
import type { Team } from '../../core/domain/rituals/room.ts'
import { scriptOf } from '../../core/domain/rituals/script.ts'
import { aRawDocument, contentFiles, MONDAY_0930_PARIS, TENANT } from './builders.ts'

/** Valid by default, in the shape of `content/rituals`; a test names only what matters to it. */
export const ROOM = { tenant: TENANT, conversation: '19:channel@thread.tacv2' }
export const HOURS = { from: 9 * 60, to: 17 * 60 }

export const aTeam = (over: Partial<Team> = {}): Team => ({
  ...ROOM,
  kind: 'channel',
  zone: 'Europe/Paris',
  territory: 'FR',
  language: 'fr',
  launchers: 'anyone',
  ...over,
})

const phase = (kind: string, days = 0) => ({ kind, title: `Étape ${kind}`, instruction: `On fait : ${kind}.`, days })

export const aRitualFile = (over: Record<string, unknown> = {}) => ({
  id: 'essai-rate',
  version: '1.0.0',
  title: 'L’essai raté qui apprend',
  summary: 'Chacun raconte, sans signer, un essai qui n’a pas marché et ce qu’il en garde.',
  minutes: 3,
  group: { min: 5, max: 25 },
  cadence: 'semaine',
  attribution: 'anonyme',
  questions: [
    { id: 'essai', label: 'Qu’avez-vous essayé ?', help: 'Une phrase suffit.', max: 300 },
    {
      id: 'utile',
      label: 'Cela vous a servi ?',
      help: 'À peu près.',
      type: 'choix',
      choices: ['Oui', 'Non'],
      optional: true,
    },
  ],
  phases: [phase('ecrire', 4)],
  outcome: 'Une chose à essayer ensemble.',
  facilitation: {
    minutes: 20,
    before: 'Réservez vingt minutes.',
    during: 'Lisez à voix haute.',
    after: 'Notez une chose.',
    pitfalls: 'Personne n’écrit : relisez la question.',
    withoutScreen: 'Des papiers.',
  },
  evidence: 'Aucune étude connue.',
  sources: [{ title: 'Note de cadrage de Rennes Métropole', date: '2025-03', facts: ['F121'] }],
  author: 'Équipe du projet',
  reviewer: 'Relecture croisée de l’équipe',
  status: 'relu-equipe',
  reviewBy: '2027-05-01',
  ...over,
})

/** Signed, and with a decision at the end. */
export const aSignedFile = (over: Record<string, unknown> = {}) =>
  aRitualFile({
    id: 'question-de-la-semaine',
    title: 'La question de la semaine',
    attribution: 'nomme',
    phases: [phase('ecrire', 3), phase('decider')],
    ...over,
  })

/** Every kind of phase. */
export const aLongFile = (over: Record<string, unknown> = {}) =>
  aRitualFile({
    id: 'irritant-et-idee',
    title: 'Un irritant, une idée',
    cadence: 'mois',
    phases: [phase('ecrire', 3), phase('regrouper', 1), phase('voter', 1), phase('echanger'), phase('decider')],
    ...over,
  })

/** Vote, argue, vote again. */
export const aDebateFile = (over: Record<string, unknown> = {}) =>
  aRitualFile({
    id: 'debat-vote',
    title: 'Débat : voter, argumenter, revoter',
    phases: [phase('voter', 1), phase('ecrire', 2), phase('voter'), phase('decider')],
    ...over,
  })

export const aRitual = (over: Record<string, unknown> = {}): Ritual => ritual.parse(aRitualFile(over))

export const RITUAL_FILES = [aRitualFile(), aSignedFile(), aLongFile(), aDebateFile()]

export const ritualDocuments = (files: readonly Record<string, unknown>[] = RITUAL_FILES): RawDocument[] =>
  files.map(file => aRawDocument(`rituals/${file.id}.yaml`, file))

export function aRitualCatalog(files?: readonly Record<string, unknown>[]): Catalog {
  const outcome = buildCatalog([...contentFiles(), ...ritualDocuments(files)])
  if (!outcome.ok) throw new Error(outcome.problems.map(p => `${p.file}:${p.line}: ${p.message}`).join('\n'))
  return outcome.ok
}

export const anOccurrence = (
  file: Record<string, unknown> = aRitualFile(),
  over: Partial<Occurrence> = {},
): Occurrence => ({
  ...open({ id: 'r-1', team: aTeam(), script: scriptOf(ritual.parse(file)), hours: HOURS, at: MONDAY_0930_PARIS }),
  ...over,
})

export const anEntryOf = (words: string, over: Partial<Entry> = {}): Entry => ({
  nothing: false,
  answers: { essai: words },
  votes: [],
  ...over,
})
