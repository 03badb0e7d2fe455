import type { sessionsFr } from './sessions-fr.ts'

export const sessionsEn: Record<keyof typeof sessionsFr, string> = {
  'help.session': 'session',
  'help.session.text': 'a team quiz, no account',
  'seen.sessions': 'What your group answers in a session (in totals, without any name)',

  'session.title': 'A session for the team',
  'session.what':
    'One screen, a few questions, and the team answers from phones or by a show of hands. No account, no names, no marks.',
  'session.series': 'About what?',
  'session.series.week': 'This week: {title}',
  'session.length': 'How many questions?',
  'session.length.of': '{n} questions, about {minutes} minutes',
  'session.mode': 'How to answer?',
  'session.mode.phones': 'Each on their own phone',
  'session.mode.hands': 'By a show of hands',
  'session.mode.hint': 'You can change on the way, and print the questions from the facilitator’s page.',
  'session.choose': 'Choose from the list.',
  'session.none': 'No lesson is published yet. Sessions will be possible with the first one.',
  'session.gone': 'That series has no question to ask any more. Choose another one.',
  'session.full': 'Many sessions are already open in your organisation. Try again in a while.',
  'session.ritual': 'Prepare a session: {title}',

  'session.ready': 'Your session is ready',
  'session.ready.about': '{title} · {n, plural, one {# question} other {# questions}}',
  'session.ready.screen': 'Open the facilitator’s page on the screen that the group looks at: the QR code is there.',
  'session.ready.phones': 'Everyone scans it, or goes to {door} and types {code}.',
  'session.ready.lead': 'Read, let people answer, then reveal: the explanation of every answer is written.',
  'session.ready.private':
    'Everything is erased at the end, and in {hours} hours at the latest. Only the group’s totals stay, from {fewest} answers on.',
  'session.ready.link': 'This link is for whoever leads: keep it to yourself.',
  'do.session': 'Lead it with the team',
  'do.sessionOpen': 'Prepare the session',
  'do.sessionLead': 'Lead the session',
  'do.sessionAnother': 'Prepare another one',
}
