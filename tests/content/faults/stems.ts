import { asked, both, faultsOf, first, options, stem } from './planted.ts'

const long = (words: number): string =>
  `${Array.from({ length: words }, (_, i) => ['la', 'note', 'du', 'service', 'arrive'][i % 5]).join(' ')}`

/** What is asked, and how. */
export const STEMS = [
  ...faultsOf(
    'L06',
    ['which is not', stem('Laquelle de ces idées n’est pas une donnée personnelle ?')],
    ['all but', stem('Toutes ces précautions protègent l’usager, sauf une. Laquelle ?')],
    ['except', stem('Que vérifiez-vous, excepté la date ?')],
    ['which is wrong', stem('Quelle affirmation est fausse ?')],
    ['what must not', stem('Que ne faut-il pas confier à l’outil ?')],
    ['which will never', stem('Quel document ne donnez-vous jamais à l’outil ?')],
    ['not incorrect', stem('Laquelle de ces phrases n’est pas incorrecte ?')],
    ['not without, not', stem('Que ne faut-il pas refuser de ne pas publier ?')],
    ['not forbidden', stem('Quel usage n’est pas interdit par la charte ?')],
  ),
  ...faultsOf(
    'L09',
    [
      'the rare word comes back',
      both(
        stem('Que prouve l’horodatage d’un courriel ?'),
        options('L’identité de son auteur', '+ L’horodatage prouve l’instant d’envoi', 'La vérité de son contenu'),
      ),
    ],
    [
      'in the plural',
      both(
        stem('À quoi sert une sauvegarde déconnectée ?'),
        options(
          'À gagner de la place',
          '+ À garder des sauvegardes hors d’atteinte',
          'À ouvrir plus vite les dossiers',
        ),
      ),
    ],
    [
      'as another form',
      both(
        stem('Comment pseudonymiser ce tableau ?'),
        options(
          'Retirer la dernière colonne',
          '+ Mettre un pseudonyme à la place du nom',
          'Changer le titre du fichier',
        ),
      ),
    ],
    [
      'the name of the place',
      both(
        stem('Qui tient le registre des traitements ?'),
        options('Le cabinet du maire', '+ Le délégué, qui inscrit le registre', 'Le service des archives'),
      ),
    ],
    [
      'the thing itself',
      both(
        stem('Que faites-vous de cette pièce jointe inattendue ?'),
        options('Je l’ouvre pour voir', '+ Je signale cette pièce inattendue', 'Je la transfère à un collègue'),
      ),
    ],
  ),
  ...faultsOf(
    'L11',
    ['a title, not a question', stem('L’intelligence artificielle au service de l’accueil')],
    ['a sentence to be completed', stem('Une hallucination est')],
    ['a stem of 70 words', stem(`${long(70)} : que faites-vous ?`)],
    [
      'an option of 20 words',
      options(
        `${long(19)} ce matin`,
        '+ Je relis la réponse mot à mot avec ma collègue, puis je compare avec la note reçue hier',
        'Je garde la réponse de l’outil et je la classe avec les autres dans le dossier partagé du service',
      ),
    ],
    ['a card of 140 words', asked(long(125), 'Que faites-vous de cette note ?')],
    [
      'an explanation of six words',
      file => {
        const [option] = first(file).options
        if (option) option.why = 'C’est la règle de la charte.'
      },
    ],
    [
      'an explanation of 90 words',
      file => {
        const [option] = first(file).options
        if (option) option.why = `${long(90)}.`
      },
    ],
  ),
  ...faultsOf(
    'L12',
    [
      'une + a masculine noun',
      both(stem('Quand l’outil invente, on parle d’une'), options('+ hallucination', 'mirage', 'mensonge')),
    ],
    ['un: + a feminine noun', both(stem('Ce message est un :'), options('+ hameçonnage', 'invitation', 'publicité'))],
    ['les + a singular', both(stem('La charte protège d’abord les…'), options('+ usagers', 'budget', 'réputation'))],
    ['le + feminines', both(stem('Qui signe ? C’est le'), options('directrice', '+ maire', 'secrétaire générale'))],
    ['la + a plural', both(stem('On vérifie d’abord la'), options('+ source', 'chiffres', 'noms'))],
    ['une, with articles gone', both(stem('L’outil rend une'), options('résumé', '+ réponse', 'document'))],
  ),
]
