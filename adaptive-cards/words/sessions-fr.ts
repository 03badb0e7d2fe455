/** The sentences of team sessions in French; see fr.ts for how they are written. */
export const sessionsFr = {
  'help.session': 'séance',
  'help.session.text': 'un quiz en équipe, sans compte',
  'seen.sessions': 'Ce que votre groupe répond dans une séance (en totaux, sans aucun nom)',

  'session.title': 'Une séance en équipe',
  'session.what':
    'Un seul écran, quelques questions, et l’équipe répond depuis ses téléphones ou à main levée. Sans compte, sans nom, sans note.',
  'session.series': 'Sur quoi ?',
  'session.series.week': 'Cette semaine : {title}',
  'session.length': 'Combien de questions ?',
  'session.length.of': '{n} questions, {minutes} minutes environ',
  'session.mode': 'Comment répondre ?',
  'session.mode.phones': 'Chacun sur son téléphone',
  'session.mode.hands': 'À main levée',
  'session.mode.hint': 'Vous pourrez changer en cours de route, et imprimer les questions depuis la page d’animation.',
  'session.choose': 'Choisissez dans la liste.',
  'session.none': 'Aucune leçon n’est encore publiée. La séance sera possible dès la première.',
  'session.gone': 'Cette série n’a plus de question à poser. Choisissez-en une autre.',
  'session.full': 'Beaucoup de séances sont déjà ouvertes dans votre organisation. Réessayez dans un moment.',
  'session.ritual': 'Préparer une séance : {title}',

  'session.ready': 'Votre séance est prête',
  'session.ready.about': '{title} · {n, plural, one {# question} many {# de questions} other {# questions}}',
  'session.ready.screen': 'Ouvrez la page d’animation sur l’écran que le groupe regarde : le QR code y est.',
  'session.ready.phones': 'Chacun le scanne, ou va sur {door} et tape {code}.',
  'session.ready.lead': 'Lisez, laissez répondre, puis révélez : l’explication de chaque réponse est écrite.',
  'session.ready.private':
    'Tout s’efface à la fin, et au plus tard dans {hours} heures. Il ne reste que les totaux du groupe, à partir de {fewest} réponses.',
  'session.ready.link': 'Ce lien est pour qui anime : gardez-le pour vous.',
  'do.session': 'Animer en équipe',
  'do.sessionOpen': 'Préparer la séance',
  'do.sessionLead': 'Animer la séance',
  'do.sessionAnother': 'Préparer une autre',
} as const satisfies Record<string, string>
