import type { teamFr } from './team-fr.ts'

export const teamEn: Record<keyof typeof teamFr, string> = {
  'team.title': 'Your team',
  'team.organisation': 'The whole organisation',
  'team.head': '{unit} · at least {people} people',
  'team.about': 'about {percent}%',
  'team.atMost': 'at most {percent}%',
  'team.atLeast': 'at least {percent}%',
  'team.few':
    'There are no figures to show yet. They come each Monday, as soon as ten people besides you take part: below that, somebody could be recognised.',
  'team.next': 'For your next meeting',
  'team.suggest.hard': 'Your team hesitates on “{series}”: {minutes} minutes, “{ritual}”.',
  'team.suggest.quiet': 'No ritual in the last weeks: {minutes} minutes are enough, “{ritual}”.',
  'team.suggest.question': 'To start the talk: “{question}”',
  'team.launch': 'To launch it, write “@Apprenance rituals” in your team’s channel.',
  'team.learned': 'What is being learned',
  'team.active': 'Learned something, week of {date}',
  'team.hard': 'Where the team hesitates',
  'team.hard.what': 'Share of people whose first answer was “not yet”',
  'team.rituals': 'Your rituals in the last twelve weeks',
  'team.ritual': '{ritual}: {held, plural, one {once} other {# times}}',
  'team.below':
    '{units, plural, one {# unit within yours has figures too} other {# units within yours have figures too}}, in the “Team” tab.',
  'team.note':
    'Closed weeks and groups of at least ten people besides you, rounded. Nobody’s answers are shown to anyone else.',
  'noTeam.title': 'No team to show here',
  'noTeam.no-role': 'This view is for those who lead a team and for the training service.',
  'noTeam.no-directory':
    'This view is for those who lead a team. Your organisation has not told us yet who is in which team.',
  'noTeam.instead': 'Your progress is yours, and rituals are open to every team.',
  'seen.directory': 'Your unit and your role, from your organisation’s directory',
  'seen.group-figures': 'What your team learns, as shares of groups',
  'seen.needs': 'What you need, by trade',
  'seen.manager-groups': 'managers (as groups of eleven people or more)',
  'seen.training-groups': 'the training service (as groups)',
  'seen.note.groups': 'As groups: closed weeks, at least ten people besides whoever looks, rounded, without any name.',
  'help.team': 'team',
  'help.team.text': 'if you lead one: groups, never a person',
}
