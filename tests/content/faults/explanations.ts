import { type AnyFile, both, faultsOf, fields, first, why } from './planted.ts'

/** What stands behind a question: why, says who, until when. */
export const EXPLANATIONS = [
  ...faultsOf(
    'L13',
    ['a cheer', why(0, 'Bravo, bonne réponse.')],
    ['a verdict', why(1, 'Faux.')],
    ['nothing', why(1, '')],
    [
      'the field is missing',
      file => {
        delete first(file).options[2]?.why
      },
    ],
    ['a dash', why(2, '…')],
    [
      'the same words for two options',
      file => {
        const [a, b] = first(file).options
        if (a && b) b.why = a.why
      },
    ],
    ['the right answer told again', why(0, 'Non, la bonne réponse est la troisième.')],
    [
      'missing in the simple version',
      file => {
        const plain = first(file).plain as { options: Record<string, unknown>[] } | undefined
        if (plain?.options[0]) plain.options[0].why = 'Dommage.'
      },
    ],
  ),
  ...faultsOf(
    'L14',
    ['no source', fields({ sources: [] })],
    ['the source is undated', fields({ sources: [{ title: 'Note de cadrage' }] })],
    ['the source has no title', fields({ sources: [{ date: '2025-03', facts: ['F121'] }] })],
    ['the author rereads', fields({ reviewer: 'équipe apprenance (rédaction)' })],
    ['nobody reread', fields({ reviewer: '' })],
    ['no date to reread', fields({ reviewBy: undefined })],
    ['a date too far', fields({ reviewBy: '2028-11-22' })],
    ['a date gone by', fields({ reviewBy: '2026-01-05' })],
    ['nobody wrote', fields({ author: undefined })],
  ),
]

/** How it reads, and what it gives away of people. */
const HEAVY =
  'L’interopérabilité multidimensionnelle des infrastructures informationnelles territorialisées, subordonnée aux prescriptions réglementaires communautaires, conditionne inéluctablement l’opérationnalisation différenciée des expérimentations organisationnelles, nonobstant les réticences institutionnelles préalablement documentées.'
const ENDLESS =
  'Quand on reçoit un texte et que l’on n’a pas le temps de le lire, on le met de côté avec les autres, puis on le reprend le soir ou le matin, et on le relit avec soin, mot après mot, pour voir si ce qu’il dit est vrai, si la date est la bonne et si le nom du lieu est bien celui que l’on sait.'

export const LANGUAGE = [
  ...faultsOf(
    'L17',
    ['a lesson of long words', fields({ lesson: `${HEAVY} ${HEAVY}` })],
    ['a lesson in one sentence', fields({ lesson: ENDLESS })],
    ['a heavy simple lesson', fields({ plainLesson: HEAVY })],
    [
      'a heavy situation',
      file => {
        first(file).context = `${HEAVY} ${ENDLESS}`
      },
    ],
    [
      'heavy explanations',
      file => {
        for (const option of first(file).options) option.why = HEAVY
      },
    ],
    ['a lesson that reads like a decree', fields({ lesson: decree() })],
  ),
  ...faultsOf(
    'L18',
    [
      'in the lesson',
      fields({ lesson: 'Avant d’envoyer un fichier, demandez l’avis du RSSI. Il répond dans la journée.' }),
    ],
    [
      'in the stem',
      file => {
        first(file).stem = 'Que répondez-vous à la CADA ?'
      },
    ],
    [
      'in an option',
      file => {
        const [option] = first(file).options
        if (option) option.text = 'Je saisis le DPO par courriel'
      },
    ],
    [
      'in an explanation',
      file => {
        const [option] = first(file).options
        if (option) option.why = `${option.why} La DINUM le rappelle.`
      },
    ],
    [
      'spelt out in the lesson only',
      both(
        fields({ lesson: 'La commission d’accès aux documents administratifs (CADA) donne son avis en un mois.' }),
        file => {
          first(file).stem = 'Que demandez-vous à la CADA ?'
        },
      ),
    ],
    [
      'jargon that the glossary does not know',
      file => {
        first(file).context = 'Une collègue vous parle du fine-tuning de son outil pendant la pause.'
      },
    ],
  ),
  ...faultsOf(
    'L19',
    ['an e-mail address', why(0, whyWith('Écrivez à alice.martin@ville-demo.fr pour le savoir.'))],
    ['a mobile number', why(1, whyWith('Appelez le 06 39 98 12 34 pour le savoir.'))],
    ['a health insurance number', context('Son numéro est le 1 85 05 78 006 084 91, lu au guichet.')],
    ['a bank account', context('Le virement part vers FR76 3000 6000 0112 3456 7890 189.')],
    ['a full name with a title', context('Mme Claire Fontanel demande une place en crèche.')],
    ['a given name and a surname', context('Karim Belhassen travaille à l’accueil depuis dix ans.')],
    ['a name in the simple version', plainContext('M. Paul Girardeau attend au guichet.')],
    ['a name in the lesson', fields({ lesson: 'Comme l’a raconté Sophie Delacourt, on relit avant d’envoyer.' })],
  ),
  ...faultsOf(
    'L22',
    [
      'an image without its text',
      file => {
        first(file).image = { url: 'https://example.org/x.png' }
      },
    ],
    ['a picture in the text', context('![](capture.png) Voici l’écran.')],
    ['an HTML image', context('Voici l’écran : <img src="capture.png"> Regardez-le bien.')],
    ['a picture that nobody sees', context('Regardez la capture d’écran ci-dessous.')],
    ['the colour alone', context('La phrase écrite en rouge vient de l’outil.')],
    ['a button known by its colour', why(0, whyWith('Cliquez sur le bouton vert pour signaler.'))],
    ['a cell known by its colour', context('Les cases jaunes du tableau sont à remplir.')],
  ),
]

function whyWith(sentence: string): string {
  return `Cette piste tente, car elle va vite et ne dérange personne au service. ${sentence}`
}

function context(text: string) {
  return (file: AnyFile) => {
    first(file).context = text
  }
}

function plainContext(text: string) {
  return (file: AnyFile) => {
    const plain = first(file).plain as Record<string, unknown> | undefined
    if (plain) plain.context = text
  }
}

function decree(): string {
  return 'Sans préjudice des dispositions particulières applicables aux établissements publics de coopération intercommunale, les communications électroniques subordonnées à une autorisation préalable ne peuvent intervenir qu’après délibération motivée de l’assemblée compétente, transmise au représentant de l’État dans les conditions déterminées par voie réglementaire.'
}
