import type { Version } from '../draft.ts'
import { distractorsOf, onlyKey, onVersions, said } from '../flaws.ts'
import type { Bank, Library } from '../library.ts'
import { mean } from '../mean.ts'
import type { Flaw, Rule } from '../rule.ts'

/** How much longer than the others on average, before it shows. */
const LONGER = 1.25
/** Words as short as these are not compared by length; nor are simple options, a few words each, for one word more. */
const SHORT = 20
const ONE_WORD = 10
/** Above chance, how often the key may be the longest in a bank, and from how many questions that is counted. */
const ABOVE_CHANCE = 0.1
const ENOUGH = 20

export const keyLongest: Rule = {
  id: 'L04',
  severity: 'warning',
  title: said('La clé ne se devine pas à sa longueur', 'Length does not give the key away'),
  why: said(
    'On soigne la bonne réponse, elle s’allonge, et qui ne sait rien la choisit.',
    'One polishes the right answer, it grows, and whoever knows nothing picks it.',
  ),
  bad: {
    question: {
      options: [
        { text: 'J’ouvre le règlement, je lis l’article cité et je note sa date', right: true },
        { text: 'Je garde la réponse' },
        { text: 'Je repose la question' },
      ],
    },
  },
  good: {
    question: {
      options: [
        { text: 'J’ouvre le règlement cité', right: true },
        { text: 'Je garde la réponse reçue' },
        { text: 'Je repose la question autrement' },
      ],
    },
  },
  check: library => [
    ...onVersions(version => (givesAway(version) ? [remark(version)] : []))(library),
    ...ofBanks(library),
  ],
}

function givesAway(version: Version): boolean {
  const key = onlyKey(version)?.length ?? 0
  const others = distractorsOf(version).map(text => text.length)
  if (version.plain && key - mean(others) < ONE_WORD) return false
  return others.length > 0 && key >= SHORT && key >= Math.max(...others) && key > LONGER * mean(others)
}

function remark(version: Version) {
  const key = onlyKey(version)?.length ?? 0
  const others = Math.round(mean(distractorsOf(version).map(text => text.length)))
  return {
    at: ['options', version.options.findIndex(option => option.right)],
    said: said(
      `la clé est la plus longue (${key} caractères, les autres ${others} en moyenne) : raccourcissez-la ou étoffez les autres`,
      `the key is the longest (${key} characters, the others ${others} on average): shorten it or fill out the others`,
    ),
  }
}

const ofBanks = ({ banks }: Library): Flaw[] => banks.flatMap(bank => tooOften(bank))

function tooOften(bank: Bank): Flaw[] {
  const single = bank.questions.filter(version => onlyKey(version) !== null)
  if (single.length < ENOUGH) return []
  const { share, chance } = keyLongestShare(single)
  if (share <= chance + ABOVE_CHANCE) return []
  const percent = (value: number) => `${Math.round(value * 100)} %`
  return [
    {
      document: bank.document,
      at: [],
      said: said(
        `la clé est la plus longue dans ${percent(share)} des questions, le hasard donnerait ${percent(chance)} : allongez d’autres options`,
        `the key is the longest in ${percent(share)} of the questions, chance would give ${percent(chance)}: lengthen other options`,
      ),
    },
  ]
}

/** How often the key is longer than every other option, and how often it would be by chance. */
export function keyLongestShare(single: readonly Version[]): { share: number; chance: number } {
  const longest = single.filter(version => {
    const key = onlyKey(version)?.length ?? 0
    return distractorsOf(version).every(text => text.length < key)
  })
  return {
    share: longest.length / single.length,
    chance: mean(single.map(version => 1 / Math.max(1, version.options.length))),
  }
}
