import { fold } from './normalise.ts'
import { alike } from './spelling.ts'

export const COMMAND_NAMES = [
  'help',
  'today',
  'library',
  'progress',
  'preferences',
  'pause',
  'resume',
  'my-data',
  'privacy',
  'may-i',
  'glossary',
  'rituals',
  'helpers',
  'pairs',
  'placement',
  'team',
  'session',
  'gems',
  'keepsakes',
] as const
export type CommandName = (typeof COMMAND_NAMES)[number]

/** What is answered in a team's channel or a group chat; the rest is between a person and the bot. */
export const IN_ROOMS: readonly CommandName[] = ['help', 'rituals']

/** What a person wrote, understood. `about` is the rest of the sentence, folded: a term, a search, a case to judge. */
export type Meant =
  | { command: CommandName; about: string }
  | { command: null; about: string; guess: CommandName | null }

/** How people call each command; the first of each language is the one we teach (help, manifest). Folded forms. */
export const CALLED: Record<CommandName, { fr: readonly [string, ...string[]]; en: readonly [string, ...string[]] }> = {
  help: {
    fr: [
      'aide',
      'aidez moi',
      'au secours',
      'menu',
      'commandes',
      'bonjour',
      'salut',
      'bonsoir',
      'coucou',
      'que sais tu faire',
      'que savez vous faire',
    ],
    en: ['help', 'commands', 'hello', 'hi', 'hey', 'good morning', 'what can you do'],
  },
  today: {
    fr: [
      'ma lecon',
      'lecon',
      'ma question',
      'question',
      'question du jour',
      'ma carte',
      'carte du jour',
      'commencer',
      'demarrer',
    ],
    en: ['my lesson', 'lesson', 'my question', 'question of the day', 'today', 'my card', 'start', 'begin'],
  },
  library: {
    fr: [
      'bibliotheque',
      'lecons',
      'les lecons',
      'toutes les lecons',
      'catalogue',
      'chercher',
      'recherche',
      'rechercher',
    ],
    en: ['library', 'lessons', 'all lessons', 'catalogue', 'catalog', 'search', 'find'],
  },
  progress: {
    fr: ['progression', 'ma progression', 'mes progres', 'progres', 'ou en suis je', 'bilan', 'mon bilan'],
    en: ['progress', 'my progress', 'where am i', 'how am i doing'],
  },
  preferences: {
    fr: ['reglages', 'mes reglages', 'parametres', 'preferences', 'mes preferences', 'configuration', 'options'],
    en: ['settings', 'my settings', 'preferences', 'my preferences', 'configure', 'options'],
  },
  pause: {
    fr: [
      'pause',
      'faire une pause',
      'me mettre en pause',
      'arreter',
      'stop',
      'suspendre',
      'conges',
      'je suis en conge',
      'vacances',
    ],
    en: ['pause', 'take a break', 'stop', 'suspend', 'holiday', 'i am on leave', 'unsubscribe'],
  },
  resume: {
    fr: ['reprendre', 'reprise', 'je reprends', 'continuer', 'fin de la pause', 'je suis de retour'],
    en: ['resume', 'continue', 'i am back', 'end pause', 'restart'],
  },
  'my-data': {
    fr: [
      'mes donnees',
      'donnees',
      'mes informations',
      'exporter mes donnees',
      'effacer mes donnees',
      'supprimer mes donnees',
      'rgpd',
    ],
    en: ['my data', 'data', 'export my data', 'erase my data', 'delete my data', 'gdpr'],
  },
  privacy: {
    fr: [
      'confidentialite',
      'qui voit quoi',
      'qui voit mes reponses',
      'vie privee',
      'surveillance',
      'est ce que mon chef voit',
    ],
    en: ['privacy', 'who sees what', 'who sees my answers', 'who can see'],
  },
  'may-i': {
    fr: [
      'autorise',
      'c est autorise',
      'est ce autorise',
      'est ce que je peux',
      'ai je le droit',
      'puis je',
      'je peux',
      'charte',
      'notre charte',
    ],
    en: ['allowed', 'is it allowed', 'may i', 'can i', 'am i allowed', 'charter', 'our charter'],
  },
  glossary: {
    fr: [
      'glossaire',
      'lexique',
      'c est quoi',
      'qu est ce que',
      'qu est ce qu',
      'que veut dire',
      'ca veut dire quoi',
      'definition',
      'definir',
      'definition de',
    ],
    en: ['glossary', 'what is', 'what s', 'whats', 'what does', 'define', 'definition', 'meaning of'],
  },
  rituals: {
    fr: ['rituels', 'rituel', 'les rituels', 'lancer un rituel', 'rituel d equipe', 'rituels d equipe'],
    en: ['rituals', 'ritual', 'launch a ritual', 'team ritual', 'team rituals'],
  },
  gems: {
    fr: ['pepites', 'pepite', 'les pepites', 'voir les pepites', 'proposer une pepite'],
    en: ['gems', 'gem', 'see the gems', 'offer a gem'],
  },
  keepsakes: {
    fr: ['mes apprentissages', 'apprentissages', 'ce que j ai garde', 'mes pepites'],
    en: ['my learnings', 'learnings', 'what i kept', 'my gems'],
  },
  team: {
    fr: ['equipe', 'mon equipe', 'notre equipe', 'vue d equipe', 'chiffres de l equipe', 'mon service'],
    en: ['team', 'my team', 'our team', 'team view', 'team figures'],
  },
  helpers: {
    fr: [
      'entraide',
      'l entraide',
      'qui peut m aider',
      'qui peut aider',
      'je peux aider',
      'je veux apprendre',
      'demander de l aide a un collegue',
    ],
    en: ['mutual help', 'who can help', 'who can help me', 'i can help', 'i want to learn'],
  },
  pairs: {
    fr: ['binome', 'binomes', 'mon binome', 'un binome', 'trio', 'mon trio', 'rencontrer un collegue', 'mentorat'],
    en: ['pairs', 'pair', 'my pair', 'meet a colleague', 'mentoring', 'buddy'],
  },
  placement: {
    fr: [
      'me situer',
      'situer',
      'situez moi',
      'je veux me situer',
      'me positionner',
      'positionnement',
      'test de positionnement',
      'test de niveau',
    ],
    en: ['place me', 'placement', 'placement test', 'find my level'],
  },
  session: {
    fr: [
      'seance',
      'seances',
      'une seance',
      'seance d equipe',
      'animer',
      'animer une seance',
      'preparer une seance',
      'lancer une seance',
      'quiz d equipe',
      'a main levee',
    ],
    en: ['session', 'sessions', 'team session', 'run a session', 'lead a session', 'team quiz', 'show of hands'],
  },
}

const COMMANDS_WITH_A_REST: readonly CommandName[] = ['library', 'may-i', 'glossary', 'pause']
const ARTICLES = /^(un|une|le|la|les|l|d|de|du|des|a|an|the|of)\s+/
const calls = COMMAND_NAMES.flatMap(command =>
  [...CALLED[command].fr, ...CALLED[command].en].map(call => ({ command, call })),
)
// Longest first: « c est autorise » must not be read as « c est … ».
const longestFirst = [...calls].sort((a, b) => b.call.length - a.call.length)

/** Tolerant reading of a message: accents, case, punctuation and small slips do not matter. */
export function understand(text: string): Meant {
  const said = fold(text)
  const exact = calls.find(({ call }) => call === said)
  if (exact) return { command: exact.command, about: '' }

  const opening = longestFirst.find(
    ({ command, call }) => COMMANDS_WITH_A_REST.includes(command) && said.startsWith(`${call} `),
  )
  if (opening) return { command: opening.command, about: withoutArticle(said.slice(opening.call.length + 1)) }

  const near = calls.find(({ call }) => alike(call, said))
  if (near) return { command: near.command, about: '' }
  const word = calls.find(({ call }) => call.length > 4 && said.split(' ').includes(call))
  return { command: null, about: said, guess: word?.command ?? null }
}

function withoutArticle(rest: string): string {
  const bare = rest.replace(ARTICLES, '')
  return bare === rest ? rest : withoutArticle(bare)
}
