import type { Digest } from '../../core/domain/rituals/digest.ts'
import type {
  RitualBallotNotice,
  RitualCallNotice,
  RitualDigestNotice,
  RitualFormNotice,
  RitualKeptNotice,
  RitualLaunchNotice,
  RitualNudgeNotice,
  RitualTeamNotice,
} from '../../core/notices/rituals.ts'
import { RITUAL_SAID } from '../../core/notices/rituals.ts'
import type { Notice } from '../../core/notices.ts'
import { MONDAY } from '../support/builders.ts'

/** Rituals of an ordinary service; everything in them is invented. */
const CONTACT = 'votre référent IA, bureau 12, poste 4210'
const OCCURRENCE = 'essai-rate.2026-11-23.570.1k2j3h'
const FRIDAY = { day: MONDAY + 4, minute: 570 }
const TITLE = 'L’essai raté qui apprend'
const own = { occurrence: OCCURRENCE, step: 0, title: TITLE, receipt: 'pm3vN0Ecq8kG2b0Yw4dQ9A' }

const team: RitualTeamNotice = {
  kind: 'ritual-team',
  running: [],
  plans: [],
  launchers: 'anyone',
  host: null,
  contact: CONTACT,
}
const launch: RitualLaunchNotice = {
  kind: 'ritual-launch',
  ritual: 'essai-rate',
  title: TITLE,
  summary: 'Chacun raconte, sans signer, un essai qui n’a pas marché et ce qu’il en garde.',
  minutes: 4,
  attribution: 'anonyme',
  steps: ['J’écris', 'On choisit', 'On en parle', 'On décide'],
  cadence: 'semaine',
  minute: 570,
  hours: { from: 540, to: 1020 },
  problem: null,
}
const call: RitualCallNotice = {
  kind: 'ritual-call',
  occurrence: OCCURRENCE,
  title: TITLE,
  state: 'open',
  step: {
    index: 1,
    of: 4,
    kind: 'ecrire',
    title: 'J’écris',
    instruction: 'Racontez un essai qui n’a pas donné ce que vous attendiez.',
  },
  questions: ['Qu’avez-vous essayé, et qu’est-ce qui est arrivé ?', 'Que feriez-vous autrement ?'],
  attribution: 'anonyme',
  due: FRIDAY,
  people: 7,
  readable: false,
  mine: null,
}
const step = (kind: RitualCallNotice['step']['kind'], title: string, instruction: string, index = 2) => ({
  ...call.step,
  index,
  kind,
  title,
  instruction,
})
const form: RitualFormNotice = {
  kind: 'ritual-form',
  ...own,
  instruction: call.step.instruction,
  attribution: 'anonyme',
  questions: [
    {
      id: 'essai',
      label: 'Qu’avez-vous essayé, et qu’est-ce qui est arrivé ?',
      help: 'Une phrase suffit. Sans nom.',
      type: 'texte',
      optional: false,
      max: 300,
    },
    {
      id: 'souvent',
      label: 'À quelle fréquence ?',
      help: 'À peu près.',
      type: 'choix',
      choices: ['Souvent', 'Parfois'],
      optional: true,
      max: 500,
    },
    { id: 'utile', label: 'Cela vous a servi ?', help: 'Pour vous.', type: 'echelle', optional: true, max: 500 },
  ],
  typed: [null, null, null],
  problem: null,
  found: [],
  again: false,
}
const ballot: RitualBallotNotice = {
  kind: 'ritual-ballot',
  ...own,
  step: 1,
  instruction: 'Choisissez ce dont vous aimeriez parler en premier.',
  question: null,
  options: [
    { id: 't1', label: 'Comptes rendus trop longs' },
    { id: 't2', label: 'Recherche dans les vieux dossiers' },
    { id: 't3', label: 'Réponses types aux usagers' },
  ],
  most: 3,
  chosen: [],
  problem: null,
  again: false,
}
const kept: RitualKeptNotice = {
  kind: 'ritual-kept',
  ...own,
  what: 'writing',
  attribution: 'anonyme',
  due: FRIDAY,
  place: 'dialog-and-chat',
}
const digest: Digest = {
  people: 9,
  nothing: 2,
  writings: [
    {
      name: null,
      theme: 'Comptes rendus',
      lines: [
        {
          label: 'Ce que j’ai essayé',
          words: 'Faire résumer une réunion de deux heures : la moitié des décisions manquait.',
        },
        { label: 'La prochaine fois', words: 'Noter moi-même les décisions, puis comparer.' },
      ],
    },
    {
      name: null,
      theme: 'Comptes rendus',
      lines: [
        { label: 'Ce que j’ai essayé', words: 'Une relecture automatique : elle a changé le sens d’un article.' },
      ],
    },
    {
      name: null,
      theme: null,
      lines: [
        {
          label: 'Ce que j’ai essayé',
          words: 'Chercher une délibération ancienne : je l’ai retrouvée plus vite à la main.',
        },
      ],
    },
  ],
  distributions: [
    {
      label: 'On choisit de quoi parler',
      bars: [
        { label: 'Comptes rendus', count: 6 },
        { label: 'Recherche dans les dossiers', count: 2 },
        { label: 'Réponses types', count: 0 },
      ],
    },
  ],
  decisions: ['Pendant un mois, les décisions sont notées à la main avant tout résumé.'],
  outcome: 'Une chose à essayer ensemble, avec une date pour en reparler.',
  tooFew: false,
}
const published: RitualDigestNotice = {
  kind: 'ritual-digest',
  occurrence: OCCURRENCE,
  title: TITLE,
  opened: MONDAY,
  digest,
}
const nudge: RitualNudgeNotice = {
  kind: 'ritual-nudge',
  why: 'reminder',
  occurrence: OCCURRENCE,
  title: TITLE,
  step: call.step,
  people: 7,
  due: FRIDAY,
  readable: false,
}
const library = [
  {
    ritual: 'essai-rate',
    title: TITLE,
    summary: launch.summary,
    minutes: 4,
    group: { min: 5, max: 25 },
    attribution: 'anonyme' as const,
  },
  {
    ritual: 'question-de-la-semaine',
    title: 'La question de la semaine',
    summary: 'Une seule question, toujours la même : qu’a-t-on appris cette semaine ?',
    minutes: 2,
    group: { min: 3, max: 25 },
    attribution: 'nomme' as const,
  },
]

const said: Record<string, Notice> = Object.fromEntries(
  RITUAL_SAID.map(what => [`ritual-said ${what}`, { kind: 'ritual-said' as const, what, title: TITLE }]),
)

export const RITUALS = {
  'ritual-team': team,
  'ritual-team under way': {
    ...team,
    running: [{ occurrence: OCCURRENCE, title: TITLE, due: FRIDAY }],
    plans: [
      { ritual: 'essai-rate', title: TITLE, cadence: 'semaine' as const, next: { day: MONDAY + 7, minute: 570 } },
    ],
    launchers: 'hosts' as const,
    host: true,
  },
  'ritual-team host': { ...team, host: true },
  'ritual-library': { kind: 'ritual-library' as const, rituals: library, page: 1, pages: 2, here: true },
  'ritual-library personal': { kind: 'ritual-library' as const, rituals: library, page: 2, pages: 2, here: false },
  'ritual-library empty': { kind: 'ritual-library' as const, rituals: [], page: 1, pages: 1, here: true },
  'ritual-launch': launch,
  'ritual-launch hour': { ...launch, cadence: 'quinzaine' as const, problem: 'hour' as const },
  'ritual-launched': {
    kind: 'ritual-launched' as const,
    title: TITLE,
    start: 'now' as const,
    next: { cadence: 'semaine' as const, moment: { day: MONDAY + 7, minute: 570 } },
  },
  'ritual-launched later': { kind: 'ritual-launched' as const, title: TITLE, start: FRIDAY, next: null },
  'ritual-launched planned': {
    kind: 'ritual-launched' as const,
    title: TITLE,
    start: null,
    next: { cadence: 'mois' as const, moment: FRIDAY },
  },
  'ritual-call': call,
  'ritual-call mine': { ...call, mine: { tookPart: true, host: false } },
  'ritual-call host': { ...call, attribution: 'nomme' as const, mine: { tookPart: true, host: true } },
  'ritual-call group': {
    ...call,
    step: step('regrouper', 'On rapproche', 'Rassemblez les essais voisins et nommez chaque groupe.'),
    questions: [],
    readable: true,
    mine: { tookPart: false, host: true },
  },
  'ritual-call vote': {
    ...call,
    step: step('voter', 'On choisit', 'Trois voix chacun, pour ce dont vous aimeriez parler.'),
    questions: [],
    people: 0,
    readable: true,
  },
  'ritual-call talk': {
    ...call,
    step: step('echanger', 'On en parle', 'Dix minutes. Chacun peut écouter seulement.', 3),
    questions: [],
    readable: true,
  },
  'ritual-call decide': {
    ...call,
    step: step('decider', 'On décide', 'Une seule chose à essayer.', 4),
    questions: [],
    readable: true,
    mine: { tookPart: false, host: true },
  },
  'ritual-call done': { ...call, state: 'done' as const, readable: true },
  'ritual-call cancelled': { ...call, state: 'cancelled' as const },
  'ritual-form': form,
  'ritual-form signed': {
    ...form,
    attribution: 'nomme' as const,
    receipt: '',
    again: true,
    typed: ['Un résumé', 'o2', 'o4'],
  },
  'ritual-form empty': { ...form, problem: 'empty' as const },
  'ritual-form missing': { ...form, problem: 'missing' as const, typed: [null, 'o1', null] },
  'ritual-form personal-data': {
    ...form,
    problem: 'personal-data' as const,
    found: ['06 39 98 12 34'],
    typed: ['J’ai appelé le 06 39 98 12 34', null, null],
  },
  'ritual-form forbidden-data': {
    ...form,
    problem: 'forbidden-data' as const,
    found: ['FR76 3000 6000 0112 3456 7890 189'],
    typed: ['Le compte FR76 3000 6000 0112 3456 7890 189', null, null],
  },
  'ritual-ballot': ballot,
  'ritual-ballot question': {
    ...ballot,
    question: 'Votre avis sur l’affirmation du jour',
    most: 1,
    chosen: ['t2'],
    again: true,
  },
  'ritual-ballot empty': { ...ballot, problem: 'empty' as const },
  'ritual-ballot none': { ...ballot, options: [] },
  'ritual-kept': kept,
  'ritual-kept dialog': { ...kept, what: 'nothing' as const, place: 'dialog' as const },
  'ritual-kept chat': { ...kept, what: 'vote' as const, place: 'chat' as const },
  'ritual-kept signed': { ...kept, receipt: '', attribution: 'nomme' as const, place: 'dialog' as const },
  'ritual-read': { kind: 'ritual-read' as const, occurrence: OCCURRENCE, title: TITLE, digest, page: 1, pages: 2 },
  'ritual-read last': { kind: 'ritual-read' as const, occurrence: OCCURRENCE, title: TITLE, digest, page: 2, pages: 2 },
  'ritual-group': {
    kind: 'ritual-group' as const,
    occurrence: OCCURRENCE,
    title: TITLE,
    instruction: 'Rassemblez les essais voisins.',
    writings: [
      {
        id: 'a',
        words: 'Faire résumer une réunion de deux heures : la moitié des décisions manquait.',
        theme: 'Comptes rendus',
      },
      { id: 'b', words: 'Chercher une délibération ancienne.', theme: '' },
    ],
  },
  'ritual-decide': {
    kind: 'ritual-decide' as const,
    occurrence: OCCURRENCE,
    title: TITLE,
    instruction: 'Une seule chose à essayer.',
    text: '',
    problem: null,
  },
  'ritual-decide empty': {
    kind: 'ritual-decide' as const,
    occurrence: OCCURRENCE,
    title: TITLE,
    instruction: 'Une seule chose à essayer.',
    text: '',
    problem: 'empty' as const,
  },
  'ritual-decide personal-data': {
    kind: 'ritual-decide' as const,
    occurrence: OCCURRENCE,
    title: TITLE,
    instruction: 'Une seule chose à essayer.',
    text: 'Noter les décisions à la main',
    problem: 'personal-data' as const,
  },
  'ritual-nudge': nudge,
  'ritual-nudge step': {
    ...nudge,
    why: 'step' as const,
    step: { kind: 'voter' as const, title: 'On choisit', instruction: 'Trois voix chacun.' },
    people: 0,
    readable: true,
  },
  'ritual-nudge talk': {
    ...nudge,
    why: 'step' as const,
    step: { kind: 'echanger' as const, title: 'On en parle', instruction: 'Dix minutes.' },
    readable: true,
  },
  'ritual-digest': published,
  'ritual-digest signed': {
    ...published,
    digest: {
      ...digest,
      nothing: 0,
      decisions: [],
      distributions: [],
      writings: Array.from({ length: 14 }, (_, i) => ({
        name: i % 2 ? 'Karim B.' : 'Élodie M.',
        theme: null,
        lines: [{ label: 'Appris', words: 'Un publipostage se prépare mieux à partir d’un tableau propre.' }],
      })),
    },
  },
  'ritual-digest few': {
    ...published,
    digest: { ...digest, people: 3, nothing: 1, writings: [], distributions: [], decisions: [], tooFew: true },
  },
  'ritual-said': { kind: 'ritual-said' as const, what: 'withdrawn' as const, title: null },
  ...said,
} satisfies Record<string, Notice>
