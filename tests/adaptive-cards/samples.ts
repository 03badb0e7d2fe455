import { dayFrom } from '../../core/domain/calendar/day.ts'
import type { Source } from '../../core/domain/content/shared.ts'
import { deliveryId } from '../../core/domain/learning/delivery.ts'
import type { Preferences } from '../../core/domain/people/person.ts'
import { RETENTION } from '../../core/domain/people/retention.ts'
import { PERMISSIONS } from '../../core/domain/privacy/permissions.ts'
import type { MayINotice, NotUnderstoodNotice } from '../../core/notices/answers.ts'
import { REFUSALS } from '../../core/notices/answers.ts'
import type {
  FeedbackNotice,
  LessonNotice,
  LibraryNotice,
  ProgressNotice,
  QuestionNotice,
} from '../../core/notices/learning.ts'
import type { PreferencesNotice } from '../../core/notices/people.ts'
import type { Notice, NoticeKind } from '../../core/notices.ts'
import { ANN, aPerson, MONDAY } from '../support/builders.ts'
import { asideSamples } from './aside-samples.ts'
import { GEMS } from './gem-samples.ts'
import { PEERS } from './peer-samples.ts'
import { RITUALS } from './ritual-samples.ts'
import { SESSIONS } from './session-samples.ts'
import { TEAMS } from './team-samples.ts'

/** What a card looks like in real life: the content of an ordinary town hall, invented people and sources of the project. */
const CONTACT = 'votre référent IA, bureau 12, poste 4210'
const DELIVERY = deliveryId({ ...ANN, day: MONDAY, position: 1 })

const SOURCES: Source[] = [
  { title: 'Note de cadrage sur l’IA générative, Rennes Métropole', date: '2024' },
  {
    title: 'Légifrance, recherche dans les codes en vigueur',
    date: '2026-09',
    url: 'https://www.legifrance.gouv.fr/',
    checked: '2026-11-02',
  },
]

const question: QuestionNotice = {
  kind: 'question',
  delivery: DELIVERY,
  series: 'Esprit critique',
  question: {
    id: 'verifier-une-source-1',
    context:
      'Vous préparez une réponse à un administré sur l’occupation du domaine public. L’assistant vous propose un paragraphe qui cite un article de loi, numéro à l’appui.',
    stem: 'Que faites-vous avant de reprendre cette référence ?',
    options: [
      { id: 'o2', text: 'Je demande à l’assistant s’il en est sûr' },
      { id: 'o1', text: 'J’ouvre l’article sur Légifrance' },
      { id: 'o3', text: 'Je la garde : un numéro aussi précis ne s’invente pas' },
    ],
    multiple: false,
    plain: false,
    hasPlain: true,
  },
  position: 1,
  of: 1,
  reason: { why: 'new', from: 'core' },
}

const multiple: QuestionNotice = {
  ...question,
  series: 'Données personnelles',
  question: {
    id: 'anonymiser-1',
    context: null,
    stem: 'Vous voulez faire reformuler un courrier d’usager par un assistant en ligne. Qu’enlevez-vous d’abord ?',
    options: [
      { id: 'o1', text: 'Le nom et l’adresse' },
      { id: 'o2', text: 'Le numéro de dossier' },
      { id: 'o3', text: 'Les formules de politesse' },
      { id: 'o4', text: 'Le détail de la situation familiale' },
    ],
    multiple: true,
    plain: false,
    hasPlain: false,
  },
  position: 2,
  of: 3,
  reason: { why: 'due', daysAgo: 12, lastRight: true, visits: 2 },
}

const planted: QuestionNotice = {
  ...question,
  series: 'Esprit critique',
  question: {
    id: 'erreur-plantee-1',
    context:
      'Compte rendu produit par l’assistant :\nLa commission s’est réunie le mardi 12 mai. Neuf membres sur onze étaient présents, le quorum était donc atteint.\nLe budget de la médiathèque a été voté : 48 000 €, soit 4 000 € par mois pendant dix mois.',
    stem: 'Un passage ne tient pas debout. Lequel ?',
    options: [
      { id: 'o1', text: 'Le quorum' },
      { id: 'o2', text: 'Le calcul du budget' },
      { id: 'o3', text: 'Le jour de la réunion' },
    ],
    multiple: false,
    plain: true,
    hasPlain: true,
  },
  reason: { why: 'due', daysAgo: 1, lastRight: false, visits: 1 },
}

const feedback: FeedbackNotice = {
  kind: 'feedback',
  delivery: DELIVERY,
  series: 'Esprit critique',
  title: 'Vérifier une source avant de s’en servir',
  context: question.question.context,
  stem: question.question.stem,
  multiple: false,
  right: false,
  confidence: 3,
  options: [
    {
      id: 'o2',
      text: 'Je demande à l’assistant s’il en est sûr',
      right: false,
      chosen: false,
      why: 'Il répondra volontiers oui : il complète des phrases, il ne vérifie pas.',
    },
    {
      id: 'o1',
      text: 'J’ouvre l’article sur Légifrance',
      right: true,
      chosen: false,
      why: 'La source officielle tranche en une minute : l’article existe ou non, et il dit cela ou autre chose.',
    },
    {
      id: 'o3',
      text: 'Je la garde : un numéro aussi précis ne s’invente pas',
      right: false,
      chosen: true,
      why: 'Un assistant peut inventer un numéro très crédible. La précision d’une référence ne dit rien de son existence.',
    },
  ],
  tryToday: 'Prenez le dernier texte que vous avez repris d’un assistant et ouvrez l’une de ses références.',
  followUp: 'Dans votre service, qui vérifie les références avant la signature ?',
  sources: SOURCES,
  status: 'relu-equipe',
  reviewBy: '2027-05-01',
  reason: { why: 'new', from: 'core' },
  verdict: null,
  repeated: false,
  another: false,
  backInDays: 1,
  aside: null,
}

const right: FeedbackNotice = {
  ...feedback,
  right: true,
  confidence: 1,
  options: feedback.options.map(option => ({ ...option, chosen: option.right })),
  another: true,
  backInDays: 6,
  verdict: 'useful',
  status: 'adopte',
}

const severalRight: FeedbackNotice = {
  ...feedback,
  series: 'Données personnelles',
  title: 'Retirer ce qui désigne une personne',
  context: null,
  stem: multiple.question.stem,
  multiple: true,
  confidence: null,
  options: [
    { id: 'o1', text: 'Le nom et l’adresse', right: true, chosen: true, why: 'Ils désignent la personne directement.' },
    {
      id: 'o2',
      text: 'Le numéro de dossier',
      right: true,
      chosen: false,
      why: 'Il permet de retrouver la personne dans votre logiciel : il la désigne aussi.',
    },
    {
      id: 'o3',
      text: 'Les formules de politesse',
      right: false,
      chosen: true,
      why: 'Elles ne disent rien de la personne. Vous pouvez les laisser.',
    },
    {
      id: 'o4',
      text: 'Le détail de la situation familiale',
      right: true,
      chosen: true,
      why: 'Réunis, quelques détails suffisent à reconnaître quelqu’un dans une petite commune.',
    },
  ],
  followUp: null,
  sources: SOURCES.slice(0, 1),
  reason: multiple.reason,
  repeated: true,
  verdict: 'not-useful',
  backInDays: null,
}

const library: LibraryNotice = {
  kind: 'library',
  query: '',
  entries: [
    ['verifier-une-source', 'Vérifier une source avant de s’en servir', 'Esprit critique', 'decouverte', true],
    ['demander-clairement', 'Demander clairement ce que l’on attend', 'Bien demander', 'decouverte', false],
    ['anonymiser', 'Retirer ce qui désigne une personne', 'Données personnelles', 'usage', true],
    ['signaler-l-aide', 'Dire qu’une IA a aidé à rédiger', 'Transparence', 'usage', false],
    ['sans-ia', 'Savoir quand un outil classique suffit', 'Sobriété', 'decouverte', false],
  ].map(([objective, title, series, level, met]) => ({
    objective,
    title,
    series,
    level,
    met,
  })) as LibraryNotice['entries'],
  total: 38,
  page: 2,
  pages: 8,
  series: [
    { id: 'esprit-critique', title: 'Esprit critique', count: 9 },
    { id: 'bien-demander', title: 'Bien demander', count: 7 },
    { id: 'donnees', title: 'Données personnelles', count: 8 },
    { id: 'transparence', title: 'Transparence', count: 5 },
    { id: 'sobriete', title: 'Sobriété', count: 4 },
    { id: 'cyber', title: 'Cybersécurité au quotidien', count: 5 },
  ],
}

const lesson: LessonNotice = {
  kind: 'lesson',
  objective: 'verifier-une-source',
  title: 'Vérifier une source avant de s’en servir',
  series: 'Esprit critique',
  lesson:
    'Une réponse bien écrite peut être inexacte. Un assistant complète des phrases : il choisit les mots les plus probables, sans vérifier qu’une référence existe.\nAvant de reprendre un chiffre, une date ou un article de loi, on ouvre la source. Si elle est introuvable en deux minutes, on ne la reprend pas.',
  plain: false,
  hasPlain: true,
  tryToday: feedback.tryToday,
  followUp: feedback.followUp,
  sources: SOURCES,
  seriesQuestion: 'À quel moment de mon travail est-ce que je signe sans avoir vraiment relu ?',
  further: [
    {
      title: 'Intelligence artificielle : le dossier de la CNIL',
      publisher: 'CNIL',
      url: 'https://www.cnil.fr/fr/intelligence-artificielle',
    },
  ],
  competences: ['digcomp:1.2', 'lo:LO1.2.16', 'pix:1.1'],
  madeBy: 'Écrit par l’équipe du projet à partir de documents publics, sans texte produit par une IA.',
  author: 'Équipe du projet',
  reviewer: 'Relecture croisée de l’équipe',
  status: 'relu-equipe',
  reviewBy: '2027-05-01',
  canPractise: true,
}

const progress: ProgressNotice = {
  kind: 'progress',
  total: 38,
  met: 18,
  fresh: 12,
  soon: 3,
  anchored: 5,
  bySeries: [
    { id: 'esprit-critique', title: 'Esprit critique', met: 7, total: 9, anchored: 3 },
    { id: 'bien-demander', title: 'Bien demander', met: 5, total: 7, anchored: 1 },
    { id: 'donnees', title: 'Données personnelles', met: 6, total: 8, anchored: 1 },
    { id: 'transparence', title: 'Transparence', met: 0, total: 5, anchored: 0 },
  ],
  calibration: { answers: 34, unsure: 0.42, fairly: 0.71, certain: 0.88 },
  adaptation: true,
}

const person = aPerson({ trade: 'accueil', topics: ['esprit-critique', 'donnees'], workdays: [1, 2, 4, 5] })
const wishes: Preferences = {
  language: person.language,
  trade: person.trade,
  level: person.level,
  topics: person.topics,
  hour: person.hour,
  workdays: person.workdays,
  zone: person.zone,
  territory: person.territory,
  budget: person.budget,
  plain: person.plain,
  adaptation: person.adaptation,
  records: person.records,
}

const preferences: PreferencesNotice = {
  kind: 'preferences',
  preferences: wishes,
  paused: null,
  trades: [
    { id: 'accueil', fr: 'Accueil et état civil', en: 'Front desk and civil registry' },
    { id: 'social', fr: 'Action sociale', en: 'Social services' },
    { id: 'technique', fr: 'Services techniques', en: 'Technical services' },
    { id: 'rh', fr: 'Ressources humaines', en: 'Human resources' },
    { id: 'urbanisme', fr: 'Urbanisme', en: 'Town planning' },
  ],
  series: library.series,
  excluded: [],
  hours: { from: 9 * 60, to: 17 * 60 },
  adaptationAllowed: true,
  recordsOffered: false,
  saved: false,
  problems: [],
}

const mayI: MayINotice = {
  kind: 'may-i',
  charter: { title: 'Charte par défaut', version: '1.0', date: '2026-11-01', status: 'defaut' },
  data: 'personnel',
  tool: 'ia-grand-public',
  verdict: {
    light: 'rouge',
    why: 'Ces données sortiraient de la collectivité, sans que l’on sache qui les lit ni combien de temps elles restent.',
  },
  dataClasses: [
    {
      id: 'public',
      label: 'Données publiques',
      en: 'Public data',
      examples: 'site de la ville, délibérations publiées',
    },
    {
      id: 'interne',
      label: 'Documents internes',
      en: 'Internal documents',
      examples: 'note de service, procédure, brouillon',
    },
    {
      id: 'personnel',
      label: 'Données personnelles',
      en: 'Personal data',
      examples: 'nom, adresse, numéro de dossier',
    },
    {
      id: 'sensible',
      label: 'Données sensibles',
      en: 'Sensitive data',
      examples: 'santé, situation sociale, opinions',
    },
  ],
  tools: [
    { id: 'ia-grand-public', label: 'IA grand public', en: 'Public AI tool' },
    { id: 'ia-collectivite', label: 'IA fournie par la collectivité', en: 'AI tool provided by the organisation' },
    { id: 'bureautique', label: 'Outils bureautiques habituels', en: 'Usual office tools' },
  ],
  table: [
    { tool: 'ia-grand-public', lights: ['vert', 'rouge', 'rouge', 'rouge'] },
    { tool: 'ia-collectivite', lights: ['vert', 'vert', 'orange', 'rouge'] },
    { tool: 'bureautique', lights: ['vert', 'vert', 'vert', 'orange'] },
  ],
  contact: CONTACT,
}

const notUnderstood: NotUnderstoodNotice = {
  kind: 'not-understood',
  meant: 'may-i',
  lessons: [
    { objective: 'anonymiser', title: 'Retirer ce qui désigne une personne' },
    { objective: 'verifier-une-source', title: 'Vérifier une source avant de s’en servir' },
  ],
  terms: [{ id: 'rgpd', term: 'RGPD' }],
  contact: CONTACT,
}

const TERMS =
  'Agent conversationnel,Algorithme,Apprentissage profond,Biais,Chatbot,Donnée personnelle,Hallucination,IA générative,LLM,Modèle,Prompt,RAG,RGPD,Sobriété'
    .split(',')
    .map((term, i) => ({ id: `terme-${i + 1}`, term }))

const stem = question.question.stem
const refusals = Object.fromEntries(
  REFUSALS.map(reason => [`refusal ${reason}`, { kind: 'refusal', reason, contact: CONTACT }]),
) as Record<`refusal ${string}`, Notice>

/** Every kind in every state that looks different. The first word of a name is the kind. */
const NAMED: Record<NoticeKind | `${NoticeKind} ${string}`, Notice> = {
  question,
  'question multiple': multiple,
  'question planted-error': planted,
  'question nothing-chosen': { ...question, nothingChosen: true },
  'question in-order': {
    ...question,
    question: { ...question.question, context: null, hasPlain: false },
    reason: { why: 'in-order' },
  },
  feedback,
  'feedback right': right,
  'feedback multiple': severalRight,
  'feedback withdrawn': { ...right, status: 'retire', verdict: null },
  'put-away': { kind: 'put-away', delivery: DELIVERY, how: 'later', title: feedback.title, againAt: 14 * 60 },
  'put-away late': { kind: 'put-away', delivery: DELIVERY, how: 'later', title: feedback.title, againAt: null },
  'put-away passed': { kind: 'put-away', delivery: DELIVERY, how: 'passed', title: feedback.title, againAt: null },
  'put-away excluded': { kind: 'put-away', delivery: DELIVERY, how: 'excluded', title: feedback.title, againAt: null },
  placement: { kind: 'placement', series: question.series, question: question.question, given: [] },
  'placement later': {
    kind: 'placement',
    series: multiple.series,
    question: { ...multiple.question, plain: true },
    given: [
      { id: 'verifier-une-source-1', chosen: ['o1'], confidence: 2 },
      { id: 'demander-clairement-2', chosen: [], confidence: null },
    ],
    nothingChosen: true,
  },
  placed: { kind: 'placed', known: 2, titles: [feedback.title, severalRight.title] },
  'placed many': { kind: 'placed', known: 14, titles: [feedback.title, severalRight.title] },
  'placed one': { kind: 'placed', known: 1, titles: [feedback.title] },
  'placed none': { kind: 'placed', known: 0, titles: [] },
  'placement-over': { kind: 'placement-over', why: 'stopped' },
  'placement-over undone': { kind: 'placement-over', why: 'undone' },
  'placement-over nothing-new': { kind: 'placement-over', why: 'nothing-new' },
  'nothing-due': { kind: 'nothing-due', why: 'all-fresh', backInDays: 3 },
  'nothing-due budget': { kind: 'nothing-due', why: 'budget-done', backInDays: 1 },
  'nothing-due no-content': { kind: 'nothing-due', why: 'no-content', backInDays: null },
  library,
  'library search': {
    ...library,
    query: 'courrier',
    entries: library.entries.slice(2, 3),
    total: 1,
    page: 1,
    pages: 1,
  },
  'library nothing': { ...library, query: 'cantine', entries: [], total: 0, page: 1, pages: 1 },
  'library theme': {
    ...library,
    query: 'esprit-critique',
    entries: library.entries.slice(0, 1),
    total: 9,
    page: 1,
    pages: 2,
  },
  'question trade': { ...question, reason: { why: 'new', from: 'trade' } },
  'question topics': { ...question, reason: { why: 'new', from: 'topics' } },
  'question optional': { ...question, reason: { why: 'new', from: 'optional' } },
  'question asked': { ...question, reason: { why: 'asked' } },
  'question ahead found': { ...question, reason: { why: 'ahead', daysAgo: 9, lastRight: true, visits: 4 } },
  'question ahead not yet': { ...question, reason: { why: 'ahead', daysAgo: 9, lastRight: false, visits: 4 } },
  'question pair': { ...question, reason: { why: 'pair' } },
  'question before leave': { ...question, reason: { why: 'before-leave', daysAgo: 5 } },
  'question wished': { ...question, reason: { why: 'wished' } },
  'question placed': { ...question, reason: { why: 'placed', daysAgo: 30 } },
  'question first step': { ...question, reason: { why: 'step', daysAgo: 7, visits: 1 } },
  'question second step': { ...question, reason: { why: 'step', daysAgo: 31, visits: 2 } },
  lesson,
  'lesson draft': { ...lesson, status: 'brouillon', competences: [], seriesQuestion: null, further: [] },
  'lesson plain': {
    ...lesson,
    lesson:
      'Une réponse peut être fluide et inexacte. Ouvrez toujours la source. Pas de source ? Ne reprenez pas la phrase.',
    plain: true,
    canPractise: false,
    status: 'adopte',
    followUp: null,
  },
  progress,
  'progress start': {
    ...progress,
    met: 0,
    fresh: 0,
    soon: 0,
    anchored: 0,
    bySeries: progress.bySeries.map(series => ({ ...series, met: 0, anchored: 0 })),
    calibration: null,
  },
  'progress anchored': {
    ...progress,
    bySeries: progress.bySeries.map((series, i) => (i > 0 ? series : { ...series, met: 9, anchored: 9 })),
  },
  'progress off': { ...progress, adaptation: false, calibration: null },
  'progress empty': { ...progress, total: 0, met: 0, bySeries: [], calibration: null },
  welcome: {
    kind: 'welcome',
    organisation: 'Ville de Démonstration',
    contact: CONTACT,
    preferences: aPerson(),
    back: false,
  },
  'welcome back': {
    kind: 'welcome',
    organisation: 'Ville de Démonstration',
    contact: CONTACT,
    preferences: wishes,
    back: true,
  },
  started: { kind: 'started', hour: 570, zone: 'Europe/Paris', workdays: [1, 2, 3, 4, 5], firstDay: MONDAY + 1 },
  'started overseas': {
    kind: 'started',
    hour: 480,
    zone: 'Pacific/Marquesas',
    workdays: [1, 2, 3, 4, 5, 6, 7],
    firstDay: MONDAY + 7,
  },
  preferences,
  'preferences saved': {
    ...preferences,
    saved: true,
    paused: dayFrom(2027, 1, 4),
    preferences: { ...wishes, topics: [], trade: null, budget: 2, plain: true },
    excluded: library.entries
      .flatMap(({ objective, title }) => [1, 2].map(n => ({ id: `${objective}-${n}`, title })))
      .slice(1),
  },
  'preferences problems': {
    ...preferences,
    adaptationAllowed: false,
    paused: 'open',
    preferences: { ...wishes, zone: 'Europe/Brussels' },
    problems: [
      { field: 'hour', why: 'outside-hours', from: 9 * 60, to: 17 * 60 },
      { field: 'workdays', why: 'none' },
      { field: 'zone', why: 'unknown', given: 'Europe/Pariss' },
      { field: 'trade', why: 'unknown', given: 'astronaute' },
    ],
  },
  'preferences records': { ...preferences, recordsOffered: true },
  'preferences records-agreed': { ...preferences, recordsOffered: true, preferences: { ...wishes, records: true } },
  'preferences unreadable-hour': {
    ...preferences,
    problems: [{ field: 'hour', why: 'unreadable', from: 9 * 60, to: 17 * 60 }],
  },
  pause: { kind: 'pause', paused: null, leave: null, today: MONDAY, problem: null },
  'pause already': { kind: 'pause', paused: dayFrom(2027, 1, 4), leave: null, today: MONDAY, problem: null },
  'pause open': { kind: 'pause', paused: 'open', leave: null, today: MONDAY, problem: 'unreadable' },
  'pause past': { kind: 'pause', paused: null, leave: null, today: MONDAY, problem: 'in-the-past' },
  'pause leave': {
    kind: 'pause',
    paused: null,
    leave: { from: dayFrom(2026, 12, 21), back: dayFrom(2027, 1, 4) },
    today: MONDAY,
    problem: 'back-before-from',
  },
  'paused later': { kind: 'paused', from: dayFrom(2026, 12, 21), until: dayFrom(2027, 1, 4) },
  paused: { kind: 'paused', from: null, until: dayFrom(2027, 1, 4) },
  'paused open': { kind: 'paused', from: null, until: 'open' },
  resumed: { kind: 'resumed', wasPaused: true, today: 'later-today' },
  'resumed now': { kind: 'resumed', wasPaused: true, today: 'now' },
  'resumed holiday': { kind: 'resumed', wasPaused: true, today: 'holiday' },
  'resumed still-paused': { kind: 'resumed', wasPaused: true, today: 'paused' },
  'resumed weekend': { kind: 'resumed', wasPaused: true, today: 'weekend' },
  'resumed never': { kind: 'resumed', wasPaused: false, today: 'not-today' },
  'my-data': {
    kind: 'my-data',
    counts: { answers: 84, reviews: 61, objectives: 18, deliveries: 22 },
    retention: { answers: RETENTION.answers, deliveries: RETENTION.deliveries, memory: RETENTION.memory },
    adaptation: true,
    records: null,
  },
  'my-data records': {
    kind: 'my-data',
    counts: { answers: 84, reviews: 61, objectives: 18, deliveries: 22 },
    retention: { answers: RETENTION.answers, deliveries: RETENTION.deliveries, memory: RETENTION.memory },
    adaptation: true,
    records: { agreed: true, waiting: 3 },
  },
  'my-data none': {
    kind: 'my-data',
    counts: { answers: 0, reviews: 1, objectives: 0, deliveries: 1 },
    retention: { answers: RETENTION.answers, deliveries: RETENTION.deliveries, memory: RETENTION.memory },
    adaptation: false,
    records: { agreed: false, waiting: 0 },
  },
  'my-data off': {
    kind: 'my-data',
    counts: { answers: 0, reviews: 1, objectives: 0, deliveries: 1 },
    retention: { answers: RETENTION.answers, deliveries: RETENTION.deliveries, memory: RETENTION.memory },
    adaptation: false,
    records: { agreed: true, waiting: 0 },
  },
  'export-ready': {
    kind: 'export-ready',
    url: 'https://apprenance.example.fr/copie#c0de-a-usage-unique',
    minutes: 15,
    series: null,
  },
  'export-ready attestation': {
    kind: 'export-ready',
    url: 'https://apprenance.example.fr/copie#c0de-a-usage-unique',
    minutes: 15,
    series: 'Vérifier et garder la main',
  },
  'erase-asked': { kind: 'erase-asked', counts: { answers: 84, reviews: 61 } },
  'erase-asked little': { kind: 'erase-asked', counts: { answers: 0, reviews: 1 } },
  erased: { kind: 'erased', contact: null },
  'erased records': { kind: 'erased', contact: CONTACT },
  'who-sees-what': { kind: 'who-sees-what', rows: PERMISSIONS, contact: CONTACT },
  help: { kind: 'help', contact: CONTACT },
  'may-i': mayI,
  'may-i allowed': {
    ...mayI,
    data: 'public',
    tool: 'ia-collectivite',
    verdict: { light: 'vert', why: 'C’est déjà public.' },
    charter: { ...mayI.charter, title: 'Charte de la Ville de Démonstration', status: 'adopte' },
  },
  'may-i conditions': {
    ...mayI,
    tool: 'ia-collectivite',
    verdict: {
      light: 'orange',
      why: 'Possible si le traitement est inscrit au registre. Retirez ce qui n’est pas utile.',
    },
  },
  'may-i unwritten': { ...mayI, data: 'sensible', verdict: { light: 'rouge', why: null } },
  'may-i choose': { ...mayI, data: null, tool: null, verdict: null },
  term: {
    kind: 'term',
    term: 'RAG',
    aka: ['génération augmentée par recherche', 'Retrieval-Augmented Generation'],
    definition:
      'Technique qui fait répondre un modèle à partir d’une base documentaire choisie, plutôt que de sa seule mémoire.',
    plain:
      'Avant de répondre, l’IA lit vos documents. Par exemple : les délibérations de votre commune, et rien d’autre.',
    sources: SOURCES,
    related: [
      { id: 'llm', term: 'LLM' },
      { id: 'hallucination', term: 'Hallucination' },
    ],
  },
  'term bare': {
    kind: 'term',
    term: 'Biais',
    aka: [],
    definition: 'Écart systématique dans un résultat.',
    plain: 'Une IA nourrie de recrutements passés peut reproduire leurs préférences.',
    sources: SOURCES.slice(0, 1),
    related: [],
  },
  glossary: { kind: 'glossary', missing: null, terms: TERMS },
  'glossary missing': { kind: 'glossary', missing: 'blockchain', terms: TERMS },
  'glossary empty': { kind: 'glossary', missing: null, terms: [] },
  'not-understood': notUnderstood,
  'not-understood nothing': { ...notUnderstood, meant: null, lessons: [], terms: [] },
  'report-form': { kind: 'report-form', delivery: DELIVERY, stem, problem: null, text: '' },
  'report-form empty': { kind: 'report-form', delivery: DELIVERY, stem, problem: 'empty', text: '' },
  'report-form personal-data': {
    kind: 'report-form',
    delivery: DELIVERY,
    stem,
    problem: 'personal-data',
    text: 'L’article a changé de numéro, voir avec prenom.nom@ville.example',
  },
  thanks: { kind: 'thanks', for: 'report', delivery: DELIVERY },
  refusal: { kind: 'refusal', reason: 'not-yours', contact: CONTACT },
  ...refusals,
  trouble: { kind: 'trouble', contact: CONTACT },
  'trouble alone': { kind: 'trouble', contact: null },
  ...RITUALS,
  ...GEMS,
  ...PEERS,
  ...asideSamples(right),
  ...SESSIONS,
  ...TEAMS,
}

export const SAMPLES: readonly { name: string; notice: Notice }[] = Object.entries(NAMED).map(([name, notice]) => ({
  name,
  notice,
}))
