import { wordCount, wordsOf } from '../../words/prose.ts'
import { fieldsOf, textOf, type Version } from '../draft.ts'
import { onVersions, quoted, said, short } from '../flaws.ts'
import { longestSentence, type Readability, readability } from '../readability/readability.ts'
import type { Flaw, Rule, Said } from '../rule.ts'

const SENTENCE = 20
const LIX = 45
const KANDEL_MOLES = 50
/** Under that many words, averages jump with every word. */
const ENOUGH = 20

export const readable: Rule = {
  id: 'L17',
  severity: 'warning',
  title: said('Des phrases courtes, des mots courants', 'Short sentences, common words'),
  why: said(
    'La carte est lue par tous les métiers, parfois en fin de journée. Une quinzaine de mots par phrase se lit sans revenir en arrière.',
    'The card is read in every trade, sometimes at the end of a day. Fifteen words a sentence are read without going back.',
  ),
  bad: {
    lesson:
      'L’interopérabilité des infrastructures informationnelles, subordonnée aux prescriptions réglementaires communautaires, conditionne l’opérationnalisation des expérimentations organisationnelles préalablement documentées par les établissements publics intercommunaux.',
  },
  good: {
    lesson:
      'Nos outils doivent pouvoir échanger leurs données. Une règle européenne le demande. Avant d’essayer un nouvel outil, demandez donc s’il parle avec ceux que nous avons.',
  },
  check: library => [
    ...library.objectives.flatMap(({ document }) =>
      ['lesson', 'plainLesson'].flatMap((field): Flaw[] => {
        const remark = heavy(textOf(fieldsOf(document.value)[field]))
        return remark ? [{ document, at: [field], said: remark }] : []
      }),
    ),
    ...onVersions(version => ofQuestion(version))(library),
  ],
}

/** The situation is judged by its sentences, the whole card with its explanations by its words too. */
function ofQuestion(version: Version) {
  const situation = `${version.context} ${version.stem}`.trim()
  const endless = longSentences(situation)
  if (endless) return [{ at: version.context ? ['context'] : ['stem'], said: endless }]
  const remark = heavy([situation, ...version.options.map(option => option.why)].join(' '))
  return remark ? [{ at: [], said: remark }] : []
}

function longSentences(text: string): Said | null {
  const scores = readability(text)
  return scores && scores.words >= ENOUGH && scores.meanSentence > SENTENCE ? tooLong(scores, text) : null
}

function heavy(text: string): Said | null {
  const scores = readability(text)
  if (!scores || scores.words < ENOUGH) return null
  if (scores.meanSentence > SENTENCE) return tooLong(scores, text)
  if (scores.lix <= LIX && scores.kandelMoles >= KANDEL_MOLES) return null
  const [lix, km] = [scores.lix.toFixed(1), scores.kandelMoles.toFixed(1)]
  return said(
    `texte difficile (LIX ${comma(lix)}, ${LIX} au plus ; Kandel et Moles ${comma(km)}, ${KANDEL_MOLES} au moins) : remplacez par exemple ${quoted(longestWords(text))}`,
    `hard to read (LIX ${lix}, at most ${LIX}; Kandel-Moles ${km}, at least ${KANDEL_MOLES}): replace for instance ${quoted(longestWords(text))}`,
  )
}

function tooLong({ meanSentence }: Readability, text: string): Said {
  const [mean, longest] = [meanSentence.toFixed(1), longestSentence(text)]
  return said(
    `${comma(mean)} mots par phrase en moyenne, ${SENTENCE} au plus : coupez « ${short(longest)} » (${wordCount(longest)} mots)`,
    `${mean} words a sentence on average, at most ${SENTENCE}: cut “${short(longest)}” (${wordCount(longest)} words)`,
  )
}

const comma = (number: string): string => number.replace('.', ',')

/** What an author may shorten first. */
const longestWords = (text: string): string[] =>
  [...new Set(wordsOf(text))].sort((a, b) => b.length - a.length).slice(0, 4)
