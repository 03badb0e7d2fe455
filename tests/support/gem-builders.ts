import type { CardLesson } from '../../core/domain/gems/lesson.ts'

/** Valid by default; a test names only what matters to it. */
export const aCardLesson = (over: Partial<CardLesson> = {}): CardLesson => ({
  kind: 'card',
  title: 'Relire les décisions avant d’envoyer',
  tip: 'Un résumé peut oublier une décision. On compare avec ses notes avant d’envoyer.',
  trade: null,
  tryToday: 'Comparez un résumé avec vos notes.',
  question: 'L’assistant a résumé votre réunion. Que faites-vous avant d’envoyer le compte rendu ?',
  again: 'Votre collègue vous transmet un résumé fait par un assistant. Que vérifiez-vous d’abord ?',
  options: [
    { text: 'Je compare les décisions avec mes notes', why: 'C’est là que les oublis se voient.', right: true },
    { text: 'Je corrige l’orthographe', why: 'Elle est utile, mais elle ne dit rien des oublis.', right: false },
    { text: 'Je l’envoie tel quel', why: 'Une décision peut manquer sans que cela se voie.', right: false },
  ],
  source: 'Pépite d’un agent, Ville de Démonstration',
  ...over,
})

/** The same as the référent would type it. */
export const typedLesson = ({ title, tip, trade, tryToday, question, again, options, source }: CardLesson) => ({
  title,
  tip,
  trade: trade ?? 'all',
  tryToday,
  question,
  again,
  source,
  right: String(options.findIndex(option => option.right)),
  ...Object.fromEntries(
    options.flatMap(({ text, why }, i) => [
      [`o${i}`, text],
      [`w${i}`, why],
    ]),
  ),
})
