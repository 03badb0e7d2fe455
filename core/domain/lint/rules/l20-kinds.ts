import { said } from '../flaws.ts'
import type { Bank } from '../library.ts'
import type { Flaw, Rule, Said } from '../rule.ts'

const TRUE_FALSE = 0.2
const SCENARIOS = 0.6
/** Shares of a handful of questions mean nothing. */
const ENOUGH = 10

export const kinds: Rule = {
  id: 'L20',
  severity: 'warning',
  title: said('Peu de « d’accord ou pas », beaucoup de situations', 'Few true-or-false, many situations'),
  why: said(
    'Une question à deux issues se gagne une fois sur deux au hasard. Une situation du métier se retrouve au travail.',
    'A question with two ways out is won every other time by luck. A situation from the job comes back at work.',
  ),
  bad: 'Sur 20 questions, 9 demandent « d’accord ou pas ? » et 6 décrivent une situation.',
  good: 'Sur 20 questions, 2 demandent « d’accord ou pas ? » et 15 décrivent une situation.',
  check: ({ banks }) => banks.flatMap(bank => (bank.questions.length < ENOUGH ? [] : sharesOf(bank))),
}

function sharesOf({ questions, document }: Bank): Flaw[] {
  const count = questions.length
  const twoWays = questions.filter(v => v.question.kind === 'vrai-faux' || v.options.length === 2).length
  const scenarios = questions.filter(v => v.question.scenario).length
  const on = (words: Said): Flaw => ({ document, at: [], said: words })
  return [
    ...(twoWays / count > TRUE_FALSE
      ? [
          on(
            said(
              `${twoWays} questions sur ${count} ont deux issues : une sur cinq au plus`,
              `${twoWays} questions of ${count} have two ways out: at most one in five`,
            ),
          ),
        ]
      : []),
    ...(scenarios / count < SCENARIOS
      ? [
          on(
            said(
              `${scenarios} questions sur ${count} mettent en situation : trois sur cinq au moins`,
              `${scenarios} questions of ${count} describe a situation: at least three in five`,
            ),
          ),
        ]
      : []),
  ]
}
