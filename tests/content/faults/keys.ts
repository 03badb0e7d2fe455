import { type AnyFile, asked, both, faultsOf, first, options, stem } from './planted.ts'

/** How many keys, how many options, how long: what shows before anything is read. */
export const KEYS = [
  ...faultsOf(
    'L01',
    ['no option is right', options('Je relis la réponse', 'Je cherche la source', 'Je demande au service')],
    ['all are right', options('+ Je relis la réponse', '+ Je cherche la source', '+ Je demande au service')],
    [
      'two keys where one is asked for',
      both(
        stem('Que faites-vous en premier ?'),
        options('+ Je relis la réponse', '+ Je cherche la source', 'Je demande au service'),
      ),
    ],
    [
      'several announced, one key',
      both(
        stem('Que gardez-vous pour vous ? Plusieurs réponses possibles.'),
        options('+ Le nom de l’usager', 'Le plan du site', 'La date de la fête'),
      ),
    ],
    [
      'agree or not, both right',
      file => {
        options('+ D’accord, car la source est ouverte', '+ Pas d’accord, car rien n’est encore vérifié')(file)
        first(file).kind = 'vrai-faux'
      },
    ],
    [
      'the key is written as a word',
      file => {
        for (const option of first(file).options) if (option.right) option.right = 'oui'
      },
    ],
  ),
  ...faultsOf(
    'L02',
    ['a single option', options('+ Je relis la réponse avant de l’envoyer')],
    [
      'five options',
      options(
        '+ Je relis la réponse',
        'Je cherche un autre outil',
        'Je demande au service',
        'Je laisse le texte',
        'Je change le titre',
      ),
    ],
    [
      'six options',
      options(
        '+ Le lundi matin',
        'Le mardi matin',
        'Le mercredi matin',
        'Le jeudi matin',
        'Le vendredi matin',
        'Le samedi matin',
      ),
    ],
    [
      'agree or not, with a third way',
      file => {
        options('+ D’accord avec elle', 'Pas d’accord avec elle', 'Sans avis sur ce point')(file)
        first(file).kind = 'vrai-faux'
      },
    ],
    [
      'no option at all',
      file => {
        first(file).options = []
      },
    ],
  ),
  ...faultsOf(
    'L04',
    [
      'the careful key',
      options(
        '+ J’ouvre le texte officiel, je compare chaque chiffre, puis je note la date',
        'Je garde la réponse de l’outil',
        'Je demande une autre version',
      ),
    ],
    [
      'the key with its reason',
      options(
        'Je le confie à l’outil gratuit',
        '+ Je le garde dans nos outils, parce qu’il parle d’une personne précise',
        'Je le découpe en trois envois',
      ),
    ],
    [
      'two short ways out',
      options(
        '+ Chercher le règlement en ligne et lire l’article cité',
        'Faire confiance à l’outil',
        'Reposer la question',
      ),
    ],
    [
      'agree, with a long reason',
      file => {
        options(
          'D’accord, cela va plus vite ainsi',
          '+ Pas d’accord, car personne au service n’a encore comparé ce texte avec le dossier',
        )(file)
        first(file).kind = 'vrai-faux'
      },
    ],
    [
      'the key lists three things',
      options(
        'Le nom du service demandeur',
        'La date de la réunion passée',
        '+ Le sujet, le destinataire et ce que la personne devra faire ensuite',
      ),
    ],
  ),
  ...faultsOf(
    'L05',
    [
      'one option of a word',
      options('Rien', '+ Je relis le texte en entier', 'Je demande une autre version au même outil'),
    ],
    [
      'one option tells a story',
      options(
        '+ Je l’ouvre et je le lis',
        'Je le transfère tout de suite à mes collègues du service pour avoir leur avis dessus',
        'Je le laisse de côté',
      ),
    ],
    [
      'a half sentence among sentences',
      options('Demain matin', '+ Après avoir comparé avec le dossier', 'Avant la relecture de ma responsable'),
    ],
    [
      'a number among reasons',
      options(
        '12 jours',
        '+ Le délai écrit dans le règlement de la ville',
        'Le délai donné par téléphone à un collègue',
      ),
    ],
    [
      'a distractor with a parenthesis',
      options(
        'Le modèle de lettre du service (celui que la direction a rangé dans le dossier partagé)',
        '+ La lettre reçue ce matin',
        'Le brouillon de l’outil',
      ),
    ],
  ),
  ...faultsOf(
    'L15',
    [
      'an option looks at the one above',
      options(
        'Je relis la réponse',
        '+ Je relis, et je cherche la source citée',
        'Comme ci-dessus, sans chercher la source',
      ),
    ],
    [
      'an option looks at the one before',
      options('Je demande au service', '+ Je lis le règlement affiché', 'La même chose que la réponse précédente'),
    ],
    [
      'numbered sentences that are shuffled',
      file => {
        first(file).kind = 'erreur-plantee'
        options('La phrase 1, sur la date', 'La phrase 2, sur le lieu', '+ La phrase 3, sur le prix')(file)
        first(file).ordered = false
      },
    ],
    ['numbers in no order', both(ordered, options('15 jours', '+ 2 jours', '30 jours'))],
    ['numbers that will be shuffled', options('+ 2 jours ouvrés', '5 jours ouvrés', '10 jours ouvrés')],
    [
      'steps that will be shuffled',
      options('Ensuite, je relis le texte', '+ D’abord, j’ouvre le règlement', 'Enfin, j’envoie la réponse'),
    ],
    [
      'percentages in no order',
      both(
        ordered,
        asked('Le budget tient en une ligne.', 'Quelle part revient à la culture ?'),
        options('+ 20 %', '5 %', '40 %'),
      ),
    ],
  ),
]

function ordered(file: AnyFile) {
  first(file).ordered = true
}
