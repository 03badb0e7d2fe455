import { wordCount } from '../../words/prose.ts'
import type { Version } from '../draft.ts'
import { onVersions, type Remark, said } from '../flaws.ts'
import type { Rule } from '../rule.ts'

const STEM = 60
const OPTION = 15
const CARD = 120
/** An explanation shorter than that explains nothing; a longer one is not read on a phone. */
const WHY = { least: 15, most: 60 }
const PLAIN_WHY = { least: 12, most: 45 }

/** « Repérez la phrase inventée. »: a task is told by a verb that orders. */
const TASK =
  /(?:^|[.:;…»)] |, (?:puis )?)(?:Choisissez|Indiquez|Repérez|Cochez|Trouvez|Complétez|Classez|Désignez|Sélectionnez|Corrigez|Associez|Remettez|Rangez|Dites|Nommez|Signalez|Retrouvez|Entourez|Relevez|Identifiez)(?!\p{L})/iu

export const questionAndLengths: Rule = {
  id: 'L11',
  severity: 'warning',
  title: said('Une vraie question, courte', 'A real question, and a short one'),
  why: said(
    'La carte se lit entre deux tâches, parfois debout. On doit savoir ce qui est demandé avant de lire les options.',
    'The card is read between two tasks, sometimes standing. What is asked must be clear before the options.',
  ),
  bad: { question: { stem: 'L’intelligence artificielle à l’accueil' } },
  good: { question: { stem: 'Que vérifiez-vous avant d’envoyer cette réponse ?' } },
  check: onVersions(version => [...asks(version), ...lengths(version), ...explanations(version)]),
}

function asks({ stem }: Version): Remark[] {
  if (stem === '') return [{ at: ['stem'], said: said('l’énoncé manque', 'the stem is missing') }]
  if (stem.includes('?') || TASK.test(stem)) return []
  return [
    {
      at: ['stem'],
      said: said(
        'ni question ni consigne : finissez par « ? », ou commencez par un verbe comme « Repérez »',
        'neither a question nor a task: end with “?”, or begin with a verb such as “Find”',
      ),
    },
  ]
}

function lengths({ context, stem, options }: Version): Remark[] {
  const tooLong = options.flatMap(({ text }, i) =>
    over(wordCount(text), OPTION, ['options', i], 'une option', 'an option'),
  )
  const card = wordCount([context, stem, ...options.map(option => option.text)].join(' '))
  return [
    ...over(wordCount(stem), STEM, ['stem'], 'un énoncé', 'a stem'),
    ...tooLong,
    ...over(card, CARD, [], 'une carte', 'a card'),
  ]
}

const over = (words: number, most: number, at: PropertyKey[], fr: string, en: string): Remark[] =>
  words > most
    ? [{ at, said: said(`${fr} de ${words} mots : ${most} au plus`, `${en} of ${words} words: ${most} at most`) }]
    : []

/** Empty explanations are another rule's matter. */
function explanations({ options, plain }: Version): Remark[] {
  const { least, most } = plain ? PLAIN_WHY : WHY
  return options.flatMap(({ why }, i): Remark[] => {
    const words = wordCount(why)
    if (words === 0 || (words >= least && words <= most)) return []
    return [
      {
        at: ['options', i, 'why'],
        said: said(
          `une explication de ${words} mots : entre ${least} et ${most}`,
          `an explanation of ${words} words: between ${least} and ${most}`,
        ),
      },
    ]
  })
}
