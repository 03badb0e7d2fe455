import type { Version } from '../draft.ts'
import { onVersions, type Remark, said } from '../flaws.ts'
import type { Rule } from '../rule.ts'
import { numberAlone } from './quantities.ts'

/** An option that points at another one loses its meaning when the order changes. */
const POINTS_ELSEWHERE =
  /ci-dessus|ci-dessous|(?<!\p{L})(?:la |les |l’)?(?:réponse|option|proposition|solution)s? (?:précédente|suivante|d’avant|d’après)s?|(?:même chose|idem|comme) (?:que )?(?:la |l’)?(?:première|deuxième|dernière|précédente|suivante|option|réponse)/iu
/** « Ensuite, … » among options means that they are steps. */
const STEP = /^(?:ensuite|puis|enfin|finalement|deuxièmement|troisièmement|en dernier)(?!\p{L})/iu
const NUMBERED = /^(?:la |l’)?(?:phrase|ligne|étape|partie|affirmation|passage|article|point) ?n?°? ?\d/i

export const shufflable: Rule = {
  id: 'L15',
  severity: 'warning',
  title: said('Des options qu’on peut mélanger, ou rangées', 'Options that can be shuffled, or are in order'),
  why: said(
    'Les options changent de place d’une personne à l’autre. Des nombres ou des étapes en désordre se lisent mal.',
    'Options change places from one person to another. Numbers or steps out of order are hard to read.',
  ),
  bad: { question: { options: [{ text: '15 jours' }, { text: '2 jours' }, { text: '30 jours' }] } },
  good: { question: { ordered: true, options: [{ text: '2 jours' }, { text: '15 jours' }, { text: '30 jours' }] } },
  check: onVersions(version => [...pointing(version), ...(version.plain ? [] : order(version))]),
}

const pointing = ({ options }: Version): Remark[] =>
  options.flatMap(({ text }, i) =>
    POINTS_ELSEWHERE.test(text)
      ? [
          {
            at: ['options', i],
            said: said(
              `« ${text} » renvoie à une autre option, qui peut être ailleurs : dites-le en entier`,
              `“${text}” points at another option, which may stand elsewhere: say it in full`,
            ),
          },
        ]
      : [],
  )

function order({ question, options }: Version): Remark[] {
  const numbers = options.map(option => numberAlone(option.text))
  const numeric = numbers.length > 1 && numbers.every(number => number !== null)
  if (numeric && !isSorted(numbers.map(Number))) return [unsorted]
  if (question.ordered) return []
  const steps = options.filter(option => STEP.test(option.text)).length > 0
  const numbered = options.filter(option => NUMBERED.test(option.text)).length > 1
  return numeric || steps || numbered ? [loose] : []
}

const isSorted = (numbers: readonly number[]): boolean =>
  [1, -1].some(way => numbers.every((number, i) => i === 0 || way * (number - (numbers[i - 1] ?? 0)) >= 0))

const unsorted: Remark = {
  at: ['options'],
  said: said(
    'des nombres en désordre : rangez-les du plus petit au plus grand, avec ordered: true',
    'numbers out of order: put the smallest first, with ordered: true',
  ),
}

const loose: Remark = {
  at: ['options'],
  said: said(
    'ces options se suivent et seront mélangées : ajoutez ordered: true',
    'these options follow each other and will be shuffled: add ordered: true',
  ),
}
