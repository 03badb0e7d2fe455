import type { Version } from '../draft.ts'
import { onlyKey, said } from '../flaws.ts'
import type { Bank } from '../library.ts'
import type { Flaw, Rule } from '../rule.ts'

/** Pearson's statistic means something from five expected a place. */
const LEAST_EXPECTED = 5
/** Upper 1 % point of chi-square with two degrees of freedom. */
const CRITICAL = 9.21

export const keyPlaces: Rule = {
  id: 'L16',
  severity: 'warning',
  title: said('La clé change de place', 'The key changes places'),
  why: said(
    'Là où les options gardent leur ordre, une clé souvent à la même place s’apprend à la place du contenu.',
    'Where options keep their order, a key that keeps its place is learnt instead of the content.',
  ),
  bad: 'Sur 24 questions dont les options gardent leur ordre, la clé est en troisième dans 22.',
  good: 'Sur 24 questions dont les options gardent leur ordre, la clé est en première 7 fois, en deuxième 9, en troisième 8.',
  check: ({ banks }) => banks.flatMap(bank => flawOf(bank)),
}

function flawOf(bank: Bank): Flaw[] {
  const places = placesOfKeys(bank.questions.filter(version => version.question.ordered))
  const statistic = places.reduce((sum, { found, expected }) => sum + (found - expected) ** 2 / expected, 0)
  if (places.some(place => place.expected < LEAST_EXPECTED) || statistic <= CRITICAL) return []
  const [first, second, later] = places.map(place => place.found)
  return [
    {
      document: bank.document,
      at: [],
      said: said(
        `dans les questions qui gardent leur ordre, la clé est ${first} fois en premier, ${second} fois en deuxième, ${later} fois après : répartissez-la`,
        `in the questions that keep their order, the key comes first ${first} times, second ${second} times, later ${later} times: spread it out`,
      ),
    },
  ]
}

interface Place {
  found: number
  expected: number
}

/** How often the key comes first, second or later, and how often it would by chance. */
export function placesOfKeys(versions: readonly Version[]): readonly Place[] {
  const places = [0, 1, 2].map((): Place => ({ found: 0, expected: 0 }))
  for (const { options } of versions.filter(version => onlyKey(version) !== null && version.options.length > 2))
    for (const [i, option] of options.entries()) {
      const place = places[Math.min(i, 2)]
      if (!place) continue
      place.found += option.right ? 1 : 0
      place.expected += 1 / options.length
    }
  return places
}
