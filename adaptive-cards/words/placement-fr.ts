/** « Me situer » : a few optional questions at the start. Same rules as `fr.ts`. */
export const placementFr = {
  'placement.place': '{series} · me situer, question {number} (8 au plus)',
  'placement.intro':
    'C’est facultatif et pour vous seulement : ce que vous connaissez déjà viendra plus tard. Si vous vous arrêtez en route, rien n’est enregistré.',
  'placed.title': 'C’est fait, merci',
  'placed.text':
    '{known, plural, =0 {Rien ne change : vos cartes viennent comme prévu, sujet après sujet.} one {# sujet que vous connaissez déjà viendra plus tard, dans un mois environ.} many {# de sujets que vous connaissez déjà viendront plus tard, dans un mois environ.} other {# sujets que vous connaissez déjà viendront plus tard, dans un mois environ.}}',
  'placed.which': 'Voir de quoi il s’agit',
  'placed.more': '{more, plural, one {et # autre sujet} many {et # d’autres sujets} other {et # autres sujets}}',
  'placed.private':
    'Ce n’est ni une note ni un niveau : seul l’ordre de vos cartes en dépend. Vos choix ne sont pas gardés et personne d’autre que vous ne voit ceci.',
  'placement.stopped.title': 'On s’arrête là',
  'placement.stopped.text': 'Rien n’a été enregistré. Vos cartes viennent comme prévu.',
  'placement.undone.title': 'C’est annulé',
  'placement.undone.text': 'Ces sujets sont de nouveau à découvrir, à leur rythme.',
  'placement.nothing-new.title': 'Vous n’avez pas besoin de vous situer',
  'placement.nothing-new.text': 'Il n’y a pas de sujet nouveau dans votre programme : vos cartes suivent leur cours.',
  'refusal.title.adaptation-off': 'Pas besoin de vous situer',
  'refusal.adaptation-off':
    'L’adaptation est désactivée : vos cartes suivent un ordre fixe et rien de vos réponses n’est retenu.',
  'help.placement': 'me situer',
  'help.placement.text': 'pour aller plus vite, facultatif',
  'do.place': 'Me situer (facultatif)',
  'do.place.skip': 'Je ne sais pas',
  'do.place.stop': 'Arrêter là',
} as const satisfies Record<string, string>
