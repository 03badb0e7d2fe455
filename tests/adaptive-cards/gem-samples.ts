import { DECLINES } from '../../core/domain/gems/gem.ts'
import type {
  GemFormNotice,
  GemListNotice,
  GemToldNotice,
  GemVettingNotice,
  KeepFormNotice,
  ShownGem,
} from '../../core/notices/gems.ts'
import { GEM_FIELD_PROBLEMS, GEM_SAID } from '../../core/notices/gems.ts'
import type { Notice } from '../../core/notices.ts'
import { MONDAY } from '../support/builders.ts'

/** Pépites of an ordinary town hall; everything in them is invented. */
const CONTACT = 'votre référent IA, bureau 12, poste 4210'
const GEM = '0b6f3c1e-5a52-4c55-9d0a-3f2f6f3f8a11'
const WORDS =
  'Avant d’envoyer un compte rendu résumé par un assistant, je compare la liste des décisions avec mes notes. Deux fois sur trois, il en manque une.'

const form: GemFormNotice = {
  kind: 'gem-form',
  place: 'dialog',
  text: '',
  problem: null,
  found: [],
  credit: false,
  anonymous: false,
}
const gem: ShownGem = {
  id: GEM,
  state: 'proposed',
  title: null,
  text: WORDS,
  name: null,
  useful: null,
  mine: false,
  own: false,
}
const list: GemListNotice = {
  kind: 'gem-list',
  gems: [
    gem,
    {
      ...gem,
      id: GEM.replace('0b', '1b'),
      own: true,
      text: 'Je demande d’abord un plan, puis le texte partie par partie.',
    },
    {
      ...gem,
      id: GEM.replace('0b', '2b'),
      state: 'tip',
      title: 'Dire à qui s’adresse le courrier',
      text: 'Préciser à qui s’adresse le courrier change tout : le ton, la longueur, et ce qu’on explique.',
      name: 'Dominique Rivière',
      useful: 7,
      mine: true,
    },
    {
      ...gem,
      id: GEM.replace('0b', '3b'),
      state: 'card',
      title: 'Relire les décisions avant d’envoyer',
      useful: 4,
    },
  ],
  page: 1,
  pages: 2,
  vets: false,
  contact: CONTACT,
}
const vetting: GemVettingNotice = {
  kind: 'gem-vetting',
  gem: GEM,
  text: WORDS,
  useful: 4,
  credited: true,
  fields: {
    title: 'Avant d’envoyer un compte rendu résumé par un assistant…',
    tip: WORDS,
    source: 'Pépite d’un agent, Ville de Démonstration',
    right: '0',
    trade: 'all',
  },
  trades: [
    { id: 'accueil', fr: 'Accueil', en: 'Front desk' },
    { id: 'secretariat', fr: 'Secrétariat', en: 'Office work' },
  ],
  problems: [],
}
const told: GemToldNotice = {
  kind: 'gem-told',
  text: WORDS,
  outcome: { is: 'card', title: 'Relire les décisions avant d’envoyer', credited: false },
  contact: CONTACT,
}
const keep: KeepFormNotice = {
  kind: 'keep-form',
  text: 'Pour les bulletins, pensez à vérifier le jour : [PERSONNE_1] m’a signalé deux dates fausses dans le dernier.',
  own: false,
  typed: '',
  problem: null,
  found: [],
}
const keepsakes = [
  { id: GEM, text: keep.text, day: MONDAY },
  { id: GEM.replace('0b', '1b'), text: 'Le modèle de courrier est dans le classeur partagé.', day: MONDAY - 12 },
]

export const GEMS = {
  'gem-form': form,
  'gem-form typed': { ...form, place: 'chat', text: WORDS },
  'gem-form typed long': { ...form, place: 'chat', text: WORDS, problem: 'long' },
  'gem-form anonymous': { ...form, anonymous: true },
  'gem-form empty': { ...form, problem: 'empty' },
  'gem-form long': { ...form, problem: 'long', text: WORDS },
  'gem-form personal-data': {
    ...form,
    problem: 'personal-data',
    found: ['Mme Lefèvre'],
    text: 'Mme Lefèvre m’a montré comment comparer deux versions.',
    credit: true,
  },
  'gem-form forbidden-data': { ...form, problem: 'forbidden-data', found: ['FR76 3000 6000 0112 3456 7890 189'] },
  'gem-list': list,
  'gem-list vets': { ...list, vets: true, page: 2 },
  'gem-list empty': { ...list, gems: [], pages: 1 },
  'gem-vetting': vetting,
  'gem-vetting again': {
    ...vetting,
    useful: null,
    credited: false,
    problems: GEM_FIELD_PROBLEMS,
    fields: { ...vetting.fields, question: 'Que faites-vous ?', trade: 'accueil', right: '2' },
  },
  'gem-decline': { kind: 'gem-decline', gem: GEM, text: WORDS, problem: null },
  'gem-decline personal-data': { kind: 'gem-decline', gem: GEM, text: WORDS, problem: 'personal-data' },
  'gem-told': told,
  'gem-told tip': { ...told, outcome: { is: 'tip', title: 'Relire avant d’envoyer', credited: true } },
  ...Object.fromEntries(
    DECLINES.map((reason): [string, Notice] => [
      `gem-told ${reason}`,
      { ...told, outcome: { is: 'declined', reason, words: reason === 'check' ? 'La date du texte a changé.' : '' } },
    ]),
  ),
  'gem-said': { kind: 'gem-said', what: 'sent' },
  ...Object.fromEntries(GEM_SAID.map((what): [string, Notice] => [`gem-said ${what}`, { kind: 'gem-said', what }])),
  'keep-form': keep,
  'keep-form own': { ...keep, own: true, text: WORDS, typed: WORDS },
  'keep-form personal-data': {
    ...keep,
    typed: 'M. Girard le dit bien.',
    problem: 'personal-data',
    found: ['M. Girard'],
  },
  'keepsake-list': { kind: 'keepsake-list', keepsakes, page: 1, pages: 1 },
  'keepsake-list pages': { kind: 'keepsake-list', keepsakes, page: 2, pages: 3 },
  'keepsake-list empty': { kind: 'keepsake-list', keepsakes: [], page: 1, pages: 1 },
  shared: {
    kind: 'shared',
    what: 'lesson',
    title: 'Ouvrir la source',
    summary: 'Une réponse bien écrite peut être fausse. On ouvre la source avant de s’en servir.',
    context: 'Esprit critique',
  },
  'shared prompt': {
    kind: 'shared',
    what: 'prompt',
    title: 'Reformuler en langage clair',
    summary: 'Récrire un courrier pour qu’il soit compris à la première lecture.',
    context: 'À relire : un sens peut glisser, une condition peut disparaître.',
  },
  'shared ritual': {
    kind: 'shared',
    what: 'ritual',
    title: 'L’essai raté qui apprend',
    summary: 'Chacun raconte, sans signer, un essai qui n’a pas marché et ce qu’il en garde.',
    context: 'Une chose à essayer ensemble, avec une date pour en reparler.',
  },
} satisfies Record<string, Notice>
