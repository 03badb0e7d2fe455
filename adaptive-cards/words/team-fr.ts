/** « Équipe » : des chiffres de groupes, et la question du trimestre. Same rules as `fr.ts`. */
export const teamFr = {
  'team.title': 'Votre équipe',
  'team.organisation': 'Toute l’organisation',
  'team.head': '{unit} · au moins {people} personnes',
  'team.about': 'environ {percent} %',
  'team.atMost': 'au plus {percent} %',
  'team.atLeast': 'au moins {percent} %',
  'team.few':
    'Il n’y a pas encore de chiffres à montrer. Il en vient chaque lundi, dès que dix personnes en plus de vous participent : en dessous, on pourrait reconnaître quelqu’un.',
  'team.next': 'Pour votre prochaine réunion',
  'team.suggest.hard': 'Votre équipe hésite sur « {series} » : {minutes} minutes, « {ritual} ».',
  'team.suggest.quiet': 'Aucun rituel ces dernières semaines : {minutes} minutes suffisent, « {ritual} ».',
  'team.suggest.question': 'Pour lancer l’échange : « {question} »',
  'team.launch': 'Pour le lancer, écrivez « @Apprenance rituels » dans le canal de votre équipe.',
  'team.learned': 'Ce qui s’apprend',
  'team.active': 'Ont appris quelque chose, semaine du {date}',
  'team.hard': 'Où l’équipe hésite',
  'team.hard.what': 'Part des personnes pour qui la première réponse était « pas encore »',
  'team.rituals': 'Vos rituels, depuis douze semaines',
  'team.ritual': '{ritual} : {held, plural, one {# fois} many {# de fois} other {# fois}}',
  'team.below':
    '{units, plural, one {# unité plus petite a aussi ses chiffres} many {# d’unités plus petites ont aussi leurs chiffres} other {# unités plus petites ont aussi leurs chiffres}}, dans l’onglet « Équipe ».',
  'team.note':
    'Des semaines closes et des groupes d’au moins dix personnes en plus de vous, arrondis. Les réponses de chacun ne sont montrées à personne d’autre.',
  'noTeam.title': 'Pas d’équipe à montrer ici',
  'noTeam.no-role': 'Cette vue est pour les personnes qui encadrent une équipe et pour le service formation.',
  'noTeam.no-directory':
    'Cette vue est pour les personnes qui encadrent une équipe. Votre organisation ne nous a pas encore dit qui est dans quelle équipe.',
  'noTeam.instead': 'Votre progression est à vous, et les rituels sont ouverts à toutes les équipes.',
  'seen.directory': 'Votre unité et votre rôle, d’après l’annuaire de votre organisation',
  'seen.group-figures': 'Ce que votre équipe apprend, en parts de groupes',
  'seen.needs': 'Ce dont vous avez besoin, par métier',
  'seen.manager-groups': 'l’encadrement (en groupes de onze personnes ou plus)',
  'seen.training-groups': 'le service formation (en groupes)',
  'seen.note.groups':
    'En groupes : des semaines closes, dix personnes au moins en plus de qui regarde, arrondies, sans aucun nom.',
  'help.team': 'équipe',
  'help.team.text': 'si vous encadrez : des groupes, jamais une personne',
} as const satisfies Record<string, string>
