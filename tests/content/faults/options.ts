import { both, faultsOf, options, stem } from './planted.ts'

/** What an option gives away, or hides. */
export const OPTIONS = [
  ...faultsOf(
    'L03',
    ['all of them', options('Je relis le texte', 'Je vérifie les chiffres', '+ Toutes les réponses ci-dessus')],
    ['none of them', options('Le maire', 'La préfète', '+ Aucune de ces réponses')],
    ['both', options('Le nom de l’élève', 'L’adresse des parents', '+ Les deux')],
    ['letters', options('La date de la réunion', 'Le lieu de la réunion', '+ A et B')],
    ['numbers', options('Relire à voix haute', 'Relire à deux', '+ Les réponses 1 et 2')],
    ['neither', options('Le service juridique', 'Le service informatique', '+ Ni l’un ni l’autre')],
    ['everything above', options('Le nom', 'La photo', '+ Tout ce qui précède')],
    ['all of these, said otherwise', options('Un mot de passe', 'Un badge', '+ L’ensemble de ces propositions')],
  ),
  ...faultsOf(
    'L07',
    [
      'always',
      options(
        'Cet outil donne toujours la bonne date',
        '+ Cet outil donne une date à vérifier',
        'Cet outil donne la date du jour',
      ),
    ],
    [
      'never',
      options(
        'On ne confie jamais rien à un outil',
        '+ On confie ce qui est déjà public',
        'On confie ce qui est anonymisé',
      ),
    ],
    ['only', options('Uniquement la direction', '+ La personne qui signe', 'Le service informatique')],
    [
      'no … at all',
      options('Aucun document de la mairie', '+ Le rapport déjà publié', 'Le projet de budget de demain'),
    ],
    [
      'all',
      options(
        'Tous les agents se trompent avec cet outil',
        '+ L’outil se trompe avec aplomb',
        'L’outil reconnaît ses erreurs',
      ),
    ],
    [
      'exclusively',
      options('Un usage exclusivement privé', '+ Un usage dit à sa responsable', 'Un usage de quelques minutes'),
    ],
    [
      'in every case',
      options(
        'Je garde la réponse dans tous les cas',
        '+ Je garde la réponse après lecture',
        'Je garde la réponse si elle est courte',
      ),
    ],
  ),
  ...faultsOf(
    'L08',
    [
      'often',
      options('Le texte est exact et complet', '+ Le texte est souvent à compléter', 'Le texte est prêt à partir'),
    ],
    ['may', options('L’outil connaît le règlement', '+ L’outil peut inventer un article', 'L’outil lit le dossier')],
    [
      'generally',
      options(
        'Elle recopie un site officiel',
        '+ Elle assemble généralement des mots probables',
        'Elle interroge un service de l’État',
      ),
    ],
    [
      'sometimes',
      options(
        'Le ton assuré prouve la source',
        '+ Le ton assuré cache parfois une erreur',
        'Le ton assuré vient du manuel',
      ),
    ],
    [
      'may be, in the plural',
      options(
        'Les résumés gardent les chiffres',
        '+ Les résumés peuvent perdre un chiffre',
        'Les résumés suivent le plan',
      ),
    ],
    [
      'as a rule',
      options('On publie la photo tout de suite', '+ On demande en principe l’accord', 'On floute le fond de la photo'),
    ],
  ),
  ...faultsOf(
    'L10',
    ['twice the same', options('Je relis le texte', '+ Je cherche la source', 'Je relis le texte')],
    ['but for the full stop', options('Je demande au service.', '+ Je cherche la source', 'je demande au service')],
    [
      'but for the number of one word',
      options(
        'Je compare les chiffres du résumé avec le rapport',
        '+ Je transmets le résumé à ma responsable avec la source',
        'Je compare le chiffre du résumé avec le rapport',
      ),
    ],
    [
      'but for an accent',
      options(
        'La procédure validée par la direction',
        '+ Le règlement affiché',
        'La procedure validee par la direction',
      ),
    ],
    [
      'but for one small word',
      options(
        'Je transmets la demande à l’état civil',
        '+ Je vérifie l’identité au guichet',
        'Je transmets cette demande à l’état civil',
      ),
    ],
    ['in capitals', options('LE RAPPORT PUBLIÉ EN LIGNE', 'Le rapport publié en ligne', '+ La note remise au comité')],
  ),
  ...faultsOf(
    'L21',
    ['ends that touch', options('De 1 à 3 jours', '+ De 3 à 5 jours', 'De 5 à 10 jours')],
    ['one inside the other', options('Entre 10 et 20 agents', '+ Entre 15 et 18 agents', 'Entre 30 et 40 agents')],
    ['less than, less than', options('Moins de 10 %', '+ Moins de 30 %', 'Plus de 50 %')],
    ['at least, over', options('Au moins 5 personnes', '+ 10 personnes ou plus', 'Moins de 3 personnes')],
    ['often, sometimes, rarely', both(stem('Quand faut-il relire ?'), options('Souvent', '+ Parfois', 'Rarement'))],
    ['a lot', options('Il faut beaucoup de temps', '+ Il faut une heure environ', 'Il faut une journée entière')],
    ['a few', options('Peu de personnes sont touchées', '+ Douze agents sont touchés', 'Le service entier est touché')],
  ),
]
