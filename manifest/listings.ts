import type { UnifiedKey, Words, XmlKey } from './source.ts'

/** What people read about a package where they install it. Short name ≤ 30 characters, short description ≤ 80. */
export interface Listing {
  readonly name: Words
  readonly fullName: Words
  readonly short: Words
  readonly full: Words
}

/** Store rule: when an administrator must act first, the description says so. */
const setUp: Words = {
  fr: 'Un administrateur de votre organisation installe d’abord le service et déclare ses applications.',
  en: 'An administrator of your organisation first installs the service and registers its applications.',
}
const learning: Words = {
  fr: 'Apprenance apporte, les jours de travail, une courte question et la leçon qui l’explique\u00a0: comprendre l’IA et le numérique, s’en servir avec esprit critique, protéger les données. Vos réponses ne sont vues que de vous.',
  en: 'On working days Apprenance brings one short question and the lesson that explains it: understanding AI and digital tools, using them critically, protecting data. Nobody but you sees your answers.',
}
const writing: Words = {
  fr: 'Pendant la rédaction, un volet propose des modèles d’invite relus, signale les données personnelles et accompagne la vérification, pas à pas. L’examen se fait sur votre poste\u00a0: rien de ce que vous écrivez n’est envoyé.',
  en: 'While you write, a pane offers reviewed prompts, points out personal data and guides verification step by step. The check runs on your device: nothing that you write is sent.',
}
const join = (...parts: Words[]): Words => ({
  fr: parts.map(part => part.fr).join('\n\n'),
  en: parts.map(part => part.en).join('\n\n'),
})

const writingShort: Words = {
  fr: 'Invites relues, données protégées, vérification pas à pas, là où vous écrivez.',
  en: 'Reviewed prompts, protected data, step-by-step checks, where you write.',
}
/** `full` and `bot` share a name: one replaces the other. All the rest can be installed side by side. */
export const LISTINGS: Record<UnifiedKey, Listing> = {
  full: {
    name: { fr: 'Apprenance', en: 'Apprenance' },
    fullName: {
      fr: 'Apprenance\u00a0: apprendre un peu chaque jour, écrire avec soin',
      en: 'Apprenance: learn a little every day, write with care',
    },
    short: {
      fr: 'Une question par jour, des invites relues, une vérification guidée.',
      en: 'A question a day, reviewed prompts, guided checks.',
    },
    full: join(learning, writing, setUp),
  },
  bot: {
    name: { fr: 'Apprenance', en: 'Apprenance' },
    fullName: { fr: 'Apprenance\u00a0: apprendre un peu chaque jour', en: 'Apprenance: learn a little every day' },
    short: {
      fr: 'Une question par jour, pour apprendre sans y penser.',
      en: 'A question a day, learning in small steps.',
    },
    full: join(learning, setUp),
  },
  addin: {
    name: { fr: 'Apprenance rédaction', en: 'Apprenance writing' },
    fullName: { fr: 'Apprenance rédaction\u00a0: écrire avec soin', en: 'Apprenance writing: write with care' },
    short: writingShort,
    full: join(writing, setUp),
  },
}

/** The add-in-only manifests: a name of their own, and one description of at most 250 characters. */
export const XML_LISTINGS: Record<XmlKey, { readonly name: Words; readonly description: Words }> = {
  'xml-word': { name: { fr: 'Apprenance documents', en: 'Apprenance documents' }, description: writing },
  'xml-outlook': { name: { fr: 'Apprenance courriels', en: 'Apprenance mail' }, description: writing },
}
