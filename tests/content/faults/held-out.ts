import { asked, both, faultsOf, fields, first, options, stem, why } from './planted.ts'

/**
 * Written once the rules stood and run before any of them was touched again, so that the share found says something
 * about faults that nobody had in mind.
 */
export const HELD_OUT = [
  ...faultsOf(
    'L01',
    [
      'two keys, singular question',
      both(
        stem('Quelle réponse donnez-vous ?'),
        options('+ Le tarif voté', '+ Le tarif affiché', 'Le tarif de l’outil'),
      ),
    ],
    [
      'one key of several',
      both(stem('Trois réponses attendues : que relisez-vous ?'), options('+ La date', 'Le nom', 'Le lieu')),
    ],
    [
      'nobody marked the key',
      file => {
        for (const option of first(file).options) delete option.right
      },
    ],
  ),
  ...faultsOf(
    'L03',
    ['all are right', options('Le nom', 'L’adresse', '+ Les trois sont justes')],
    ['something else', options('Le nom', 'L’adresse', '+ Aucune des réponses proposées')],
    ['first two', options('Relire', 'Comparer', '+ Les deux premières réponses')],
    ['one or the other', options('Le maire', 'La directrice', '+ L’un ou l’autre')],
  ),
  ...faultsOf(
    'L06',
    ['do not need', stem('De quoi n’avez-vous pas besoin pour répondre ?')],
    ['hormis', stem('Que peut-on publier, hormis le nom ?')],
    ['who must not', stem('À qui ne transmettez-vous pas ce fichier ?')],
    ['no longer', stem('Quelle donnée n’est plus utile après la fête ?')],
    ['wrong idea', stem('Repérez l’idée fausse.')],
    ['not useless', stem('Quelle relecture n’est pas inutile ?')],
  ),
  ...faultsOf(
    'L07',
    [
      'systematically',
      options('Refuser systématiquement l’outil', '+ Choisir l’outil selon le texte', 'Prendre le plus récent'),
    ],
    [
      'nobody at all',
      options('Personne ne doit jamais le savoir', '+ La personne concernée le sait', 'Le service le sait'),
    ],
    [
      'all, as a subject',
      options('Toutes les réponses sont exactes', '+ La réponse est à vérifier', 'La réponse est à traduire'),
    ],
    [
      'only',
      options('L’outil sert uniquement aux cadres', '+ L’outil sert à qui y est formé', 'L’outil sert aux élus'),
    ],
  ),
  ...faultsOf(
    'L08',
    ['may be', options('Le texte vient d’un site', '+ Le texte est peut-être inventé', 'Le texte vient du service')],
    ['could', options('L’outil garde la règle', '+ L’outil pourrait oublier une règle', 'L’outil suit la règle')],
    [
      'most',
      options('Les réponses sont datées', '+ La plupart des réponses sont sans date', 'Les réponses sont signées'),
    ],
    ['tends to', options('Il lit le dossier', '+ Il a tendance à inventer', 'Il lit le règlement')],
  ),
  ...faultsOf(
    'L09',
    [
      'hameçonnage',
      both(
        stem('Comment reconnaître un hameçonnage ?'),
        options('À sa longueur', '+ À l’hameçon : un lien pressant', 'À son heure d’envoi'),
      ),
    ],
    [
      'archivage',
      both(
        stem('À quoi sert l’archivage ?'),
        options('À jeter', '+ À garder les archives lisibles', 'À faire de la place'),
      ),
    ],
    [
      'minimisation',
      both(
        stem('Que demande la minimisation ?'),
        options('De tout garder', '+ De minimiser ce qu’on demande', 'De tout chiffrer d’abord'),
      ),
    ],
  ),
  ...faultsOf(
    'L10',
    [
      'reordered by one word',
      options('Je relis la lettre deux fois', '+ Je compare avec le dossier', 'Je relis deux fois la lettre'),
    ],
    ['a slip', options('Le règlement de la cantine', '+ La délibération de juin', 'Le réglement de la cantine')],
    [
      'an adjective in more',
      options(
        'Je transmets le dossier complet au service juridique',
        '+ Je le garde',
        'Je transmets le dossier au service juridique',
      ),
    ],
  ),
  ...faultsOf(
    'L11',
    ['a statement', stem('Vous relisez la réponse avant de l’envoyer.')],
    ['a title with a colon', stem('Relire une réponse :')],
    ['a very short explanation', why(1, 'Ce texte paraît fiable, il ne l’est pas encore.')],
  ),
  ...faultsOf(
    'L12',
    ['cette', both(stem('Pour vérifier, on ouvre cette'), options('+ délibération', 'règlement', 'dossier'))],
    ['un', both(stem('L’outil a rendu un'), options('+ résumé', 'synthèse', 'réponse'))],
    ['des', both(stem('On relit d’abord des'), options('+ chiffres', 'tableau', 'titre'))],
  ),
  ...faultsOf(
    'L13',
    ['wrong', why(1, 'Mauvaise réponse, essayez encore.')],
    ['see the lesson', why(2, 'Voir la leçon.')],
    [
      'yes',
      why(
        0,
        'Oui, c’est bien cela : le tarif voté se lit dans la délibération, et la personne repart avec le bon prix.',
      ),
    ],
  ),
  ...faultsOf(
    'L14',
    ['a date that does not exist', fields({ reviewBy: '2027-02-30' })],
    ['sources as a text', fields({ sources: 'CNIL, 2024' })],
    ['author and reviewer but for accents', fields({ author: 'Équipe Ecole', reviewer: 'equipe école' })],
  ),
  ...faultsOf(
    'L15',
    ['the option before', options('Je relis', '+ Je relis à deux', 'L’option précédente, mais le soir')],
    ['ages', options('+ 18 ans', '15 ans', '16 ans')],
    ['numbered lines', options('Ligne 1, la date', 'Ligne 2, le lieu', '+ Ligne 3, le prix')],
  ),
  ...faultsOf(
    'L17',
    [
      'one sentence for all',
      fields({
        lesson:
          'Avant d’envoyer une réponse préparée par un outil, il convient de la relire en entier, de la comparer avec les pièces du dossier, de corriger ce qui doit l’être et de garder la trace de ces corrections.',
      }),
    ],
    [
      'administrative nouns',
      fields({
        lesson:
          'La systématisation des procédures de vérification préalable constitue une recommandation organisationnelle. L’appropriation collective des référentiels méthodologiques favorise l’harmonisation des pratiques professionnelles.',
      }),
    ],
  ),
  ...faultsOf(
    'L18',
    ['plural', fields({ lesson: 'Les EPCI publient leur charte. Lisez-la.' })],
    ['with an article', asked('L’ANSSI recommande une mise à jour.', 'Que faites-vous ?')],
    ['between guillemets', asked('Le mail est signé « DSI ».', 'Que faites-vous ?')],
  ),
  ...faultsOf(
    'L19',
    ['a doctor', asked('Le Dr Marianne Vasseur signe le certificat.', 'Que faites-vous ?')],
    ['a surname in capitals', asked('Dossier de Julien MOREAU, reçu lundi.', 'Que faites-vous ?')],
    ['a compound name', asked('Jean-Pierre Le Goff appelle le standard.', 'Que faites-vous ?')],
    ['a landline', why(0, 'Le service répond au 01 99 00 12 34, et donne le tarif voté en mai par le conseil.')],
  ),
  ...faultsOf(
    'L21',
    ['amounts', options('Entre 10 € et 20 €', '+ Entre 20 € et 30 €', 'Plus de 50 €')],
    ['from time to time', options('De temps en temps', '+ Avant chaque envoi', 'Le vendredi soir')],
    ['up to', options('Jusqu’à 5 pages', '+ Jusqu’à 10 pages', 'Plus de 20 pages')],
  ),
  ...faultsOf(
    'L22',
    ['green box', asked('Cochez la case verte du formulaire.', 'Que faites-vous ?')],
    ['in yellow', asked('L’outil a surligné en jaune deux dates.', 'Que faites-vous ?')],
    ['as in the photo', asked('Sur la photo ci-contre, un badge est posé.', 'Que faites-vous ?')],
  ),
]
