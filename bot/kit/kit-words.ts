import type { Language } from '../../core/domain/people/person.ts'

interface KitWords {
  kit: string
  forWhom: string
  needs: string
  needsList: readonly string[]
  steps: string
  stepsList: (questions: number, minutes: number) => readonly string[]
  rules: string
  rulesList: readonly string[]
  phones: string
  withQr: string
  withoutQr: string
  cards: string
  cardsHint: string
  question: (n: number, of: number) => string
  several: string
  key: string
  keyHint: string
  answer: (letters: readonly string[]) => string
  right: string
  source: string
  tryIt: string
  talk: string
  madeBy: string
  reviewBy: (date: string) => string
  decided: string
}

/** Everything printed that is not content, in the language of the content. */
export const KIT_WORDS: Record<Language, KitWords> = {
  fr: {
    kit: 'Kit d’animation',
    forWhom: 'Pour une équipe sans ordinateur : de 4 à 15 personnes, debout ou autour d’une table.',
    needs: 'À préparer',
    needsList: [
      'Imprimer ce kit en A4, d’un seul côté. Agrandir les questions en A3 si le groupe est loin.',
      'Photocopier la feuille des lettres : une par personne, à découper.',
      'Découper les réponses et les garder pour vous, dans l’ordre des questions.',
    ],
    steps: 'Le déroulé',
    stepsList: (questions, minutes) => [
      'Dire pourquoi on est là : apprendre les uns des autres. Personne n’est noté (2 minutes).',
      `Pour chacune des ${questions} questions : lire à voix haute, laisser chercher, faire lever les lettres en même temps. Demander « pourquoi ? » à une personne qui veut bien, puis lire la réponse (3 minutes par question).`,
      'Finir par un tour : « qu’est-ce que j’essaie cette semaine ? », et choisir une règle pour l’équipe (5 minutes).',
      `En tout : ${minutes} minutes environ. On peut s’arrêter plus tôt et reprendre un autre jour.`,
    ],
    rules: 'Pour que chacun ose',
    rulesList: [
      'Ne pas compter les points, ne pas noter de noms. Passer son tour est permis.',
      'Dire « pas encore » plutôt que de pointer une erreur : une réponse tentante est une bonne occasion d’en parler.',
      'Si le groupe n’est pas d’accord avec la réponse, noter la question : le référent la relira.',
    ],
    phones: 'Et avec un téléphone ?',
    withQr: 'Qui le souhaite peut suivre les questions sur son téléphone, sans compte :',
    withoutQr: 'Ce kit a été imprimé sans adresse : il se fait à main levée, sans téléphone.',
    cards: 'Les lettres à découper',
    cardsHint: 'Une feuille par personne. On lève la lettre choisie, tous en même temps.',
    question: (n, of) => `Question ${n} sur ${of}`,
    several: 'Plusieurs réponses possibles',
    key: 'Les réponses, à découper',
    keyHint: 'Pour l’animateur. À lire après le vote, jamais avant.',
    answer: letters => (letters.length > 1 ? `Réponses ${letters.join(' et ')}` : `Réponse ${letters.join('')}`),
    right: 'C’est ça',
    source: 'Source :',
    tryIt: 'À essayer :',
    talk: 'Pour en parler :',
    madeBy: 'D’où viennent ces questions',
    reviewBy: date => `Prochaine relecture avant le ${date}.`,
    decided: 'Notre règle, décidée ensemble :',
  },
  en: {
    kit: 'Session kit',
    forWhom: 'For a team without computers: 4 to 15 people, standing or around a table.',
    needs: 'Before you start',
    needsList: [
      'Print this kit on A4, one side only. Enlarge the questions to A3 if people stand far away.',
      'Copy the sheet of letters: one each, to cut out.',
      'Cut out the answers and keep them to yourself, in the order of the questions.',
    ],
    steps: 'How it goes',
    stepsList: (questions, minutes) => [
      'Say why you are here: to learn from each other. Nobody is graded (2 minutes).',
      `For each of the ${questions} questions: read it aloud, let people think, have the letters raised together. Ask “why?” of someone who is willing, then read the answer (3 minutes a question).`,
      'End with a round: “what will I try this week?”, and choose one rule for the team (5 minutes).',
      `About ${minutes} minutes in all. You may stop earlier and go on another day.`,
    ],
    rules: 'So that everyone dares',
    rulesList: [
      'Count no points and write down no names. Anyone may pass.',
      'Say “not yet” rather than pointing at a mistake: a tempting answer is a good reason to talk.',
      'If the group disagrees with the answer, note the question: the AI contact will read it again.',
    ],
    phones: 'With a phone?',
    withQr: 'Whoever likes can follow the questions on a phone, without an account:',
    withoutQr: 'This kit was printed without an address: it is done by show of hands, without phones.',
    cards: 'Letters to cut out',
    cardsHint: 'One sheet each. Everyone raises the chosen letter at the same time.',
    question: (n, of) => `Question ${n} of ${of}`,
    several: 'More than one answer is possible',
    key: 'Answers, to cut out',
    keyHint: 'For the facilitator. To be read after the vote, never before.',
    answer: letters => (letters.length > 1 ? `Answers ${letters.join(' and ')}` : `Answer ${letters.join('')}`),
    right: 'That is it',
    source: 'Source:',
    tryIt: 'To try:',
    talk: 'To talk about:',
    madeBy: 'Where these questions come from',
    reviewBy: date => `To be reviewed before ${date}.`,
    decided: 'Our rule, decided together:',
  },
}
