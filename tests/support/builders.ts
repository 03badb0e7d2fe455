import { dayFrom } from '../../core/domain/calendar/day.ts'
import { buildCatalog, type Catalog } from '../../core/domain/content/catalog.ts'
import type { RawDocument } from '../../core/domain/content/raw.ts'
import type { Delivery } from '../../core/domain/learning/delivery.ts'
import type { Person, PersonRef } from '../../core/domain/people/person.ts'

/** Valid by default; a test names only what matters to it. */
export const TENANT = '11111111-1111-4111-8111-111111111111'
export const ANN: PersonRef = { tenant: TENANT, person: 'aaaaaaaa-0000-4000-8000-000000000001' }
export const BOB: PersonRef = { tenant: TENANT, person: 'aaaaaaaa-0000-4000-8000-000000000002' }
/** Monday 23 November 2026. */
export const MONDAY = dayFrom(2026, 11, 23)
/** That Monday at 9:30 in Paris, in epoch milliseconds. */
export const MONDAY_0930_PARIS = Date.UTC(2026, 10, 23, 8, 30)

export const aPerson = (over: Partial<Person> = {}): Person => ({
  ...ANN,
  state: 'active',
  language: 'fr',
  trade: null,
  level: 'decouverte',
  topics: [],
  hour: 9 * 60 + 30,
  workdays: [1, 2, 3, 4, 5],
  zone: 'Europe/Paris',
  territory: 'FR',
  budget: 1,
  plain: false,
  adaptation: true,
  records: false,
  paused: null,
  leave: null,
  wish: null,
  excluded: [],
  joined: MONDAY,
  plannedThrough: null,
  ...over,
})

export const aDelivery = (over: Partial<Delivery> = {}): Delivery => ({
  ...ANN,
  day: MONDAY,
  position: 1,
  objective: 'verifier-une-source',
  question: 'verifier-une-source-1',
  reason: { why: 'new', from: 'core' },
  outcome: null,
  verdict: null,
  ...over,
})

/** A file of content, as plain data: what an author would write. */
export const anObjectiveFile = (id = 'verifier-une-source', over: Record<string, unknown> = {}) => ({
  id,
  title: 'Vérifier une source',
  series: 'esprit-critique',
  level: 'decouverte',
  core: true,
  competences: ['digcomp:1.2'],
  lesson: 'Une réponse bien écrite peut être fausse. On ouvre la source avant de s’en servir.',
  plainLesson: 'Une réponse peut être fausse. Ouvrez la source.',
  tryToday: 'Ouvrez une source que vous n’avez jamais ouverte.',
  sources: [{ title: 'Note de cadrage de Rennes Métropole', date: '2025-03', facts: ['F121'] }],
  author: 'Équipe du projet',
  reviewer: 'Relecture croisée de l’équipe',
  status: 'relu-equipe',
  reviewBy: '2027-05-01',
  questions: [1, 2].map(n => ({
    id: `${id}-${n}`,
    stem: `Une IA cite un article de loi (${n}). Que faites-vous avant de le reprendre ?`,
    options: [
      { text: 'Je l’ouvre sur Légifrance', right: true, why: 'La source officielle tranche.' },
      { text: 'Je le reprends tel quel', why: 'Une référence bien écrite peut ne pas exister.' },
      { text: 'Je demande à l’IA si elle est sûre', why: 'Elle peut confirmer une erreur.' },
    ],
    plain: {
      stem: 'Une IA cite une loi. Que faites-vous ?',
      options: [
        { text: 'J’ouvre la loi sur Légifrance', why: 'C’est le site officiel.' },
        { text: 'Je recopie', why: 'La loi peut ne pas exister.' },
        { text: 'Je redemande à l’IA', why: 'Elle peut se tromper encore.' },
      ],
    },
  })),
  ...over,
})

export const aRawDocument = (path: string, value: unknown): RawDocument => ({ path, value, lineOf: () => 1 })

/** The smallest content that stands: one pack, its objectives, a checklist, a charter. */
export function contentFiles(objectives: Record<string, unknown>[] = [anObjectiveFile()]): RawDocument[] {
  const source = { title: 'Note de cadrage de Rennes Métropole', date: '2025-03', facts: ['F121'] }
  return [
    aRawDocument('packs/socle/pack.yaml', {
      id: 'socle',
      title: 'IA et esprit critique',
      summary: 'Le socle commun.',
      licence: 'EUPL-1.2',
      author: 'Équipe du projet',
      madeBy: 'Écrit pour les tests.',
      series: [{ id: 'esprit-critique', title: 'Esprit critique', summary: 'Vérifier avant de s’en servir.' }],
    }),
    ...objectives.map(o => aRawDocument(`packs/socle/objectives/${o.id}.yaml`, o)),
    aRawDocument('checklists/six-regles.yaml', {
      id: 'six-regles',
      version: '1.0.0',
      title: 'Les six règles',
      summary: 'Avant de se servir d’un texte produit avec une IA.',
      default: true,
      items: ['controle', 'signaler', 'sources'].map(id => ({
        id,
        text: `Règle ${id}`,
        why: 'Parce que.',
        how: 'Comme ceci.',
      })),
      sources: [source],
      author: 'Équipe du projet',
      reviewer: 'Relecture croisée de l’équipe',
      status: 'relu-equipe',
      reviewBy: '2027-05-01',
    }),
    aRawDocument('charter.yaml', {
      title: 'Charte par défaut',
      version: '1.0',
      date: '2026-11-01',
      status: 'defaut',
      intro: 'À remplacer par la vôtre.',
      dataClasses: [
        {
          id: 'public',
          label: 'Données publiques',
          en: 'Public data',
          examples: 'site de la ville',
          keywords: ['public'],
        },
        {
          id: 'personnel',
          label: 'Données personnelles',
          en: 'Personal data',
          examples: 'nom, adresse',
          keywords: ['nom', 'adresse'],
        },
      ],
      tools: [
        {
          id: 'ia-externe',
          label: 'IA grand public',
          en: 'Public AI tool',
          examples: 'version gratuite',
          keywords: ['gratuit'],
        },
      ],
      rules: [
        { tool: 'ia-externe', data: 'public', light: 'vert', why: 'C’est déjà public.' },
        {
          tool: 'ia-externe',
          data: 'personnel',
          light: 'rouge',
          why: 'Jamais de données personnelles dans un outil externe.',
        },
      ],
      principles: [{ id: 'controle', text: 'Un humain contrôle', why: 'L’IA aide, elle ne décide pas.' }],
      disclosure: 'Passage rédigé avec l’aide de {outil}, relu par {relecteur}.',
      contact: 'votre référent IA',
      sources: [source],
      reviewBy: '2027-05-01',
    }),
    aRawDocument('trades.yaml', {
      source: 'Pour les tests',
      trades: [{ id: 'accueil', fr: 'Accueil', en: 'Front desk' }],
    }),
    aRawDocument('glossary.yaml', {
      author: 'Équipe du projet',
      reviewer: 'Relecture croisée de l’équipe',
      reviewBy: '2027-05-01',
      terms: [
        {
          id: 'rag',
          term: 'RAG',
          aka: ['génération augmentée'],
          definition: 'Faire répondre à partir d’une base choisie.',
          plain: 'L’IA lit vos documents avant de répondre.',
          sources: [source],
        },
      ],
    }),
    aRawDocument('organisation.yaml', {
      default: {
        name: 'Ville de Démonstration',
        contact: 'votre référent IA',
        hours: { from: '09:00', to: '17:00' },
        adaptation: true,
        ai: 'encadree',
      },
    }),
  ]
}

export function aCatalog(objectives?: Record<string, unknown>[]): Catalog {
  const outcome = buildCatalog(contentFiles(objectives))
  if (!outcome.ok) throw new Error(outcome.problems.map(p => `${p.file}:${p.line}: ${p.message}`).join('\n'))
  return outcome.ok
}
