import { fold } from '../../words/normalise.ts'
import { wordsOf } from '../../words/prose.ts'
import { distractorsOf, onlyKey, onVersions, quoted, said } from '../flaws.ts'
import type { Rule } from '../rule.ts'
import { EVERYDAY } from './everyday-words.ts'

const LONG_ENOUGH = 6
/** Two words are of one family when they begin alike and end in no more letters than an ending has. */
const LONGEST_ENDING = 5

export const clang: Rule = {
  id: 'L09',
  severity: 'warning',
  title: said('Le mot rare de l’énoncé n’est pas l’écho de la clé', 'No rare word of the stem echoed by the key'),
  why: said(
    'Quand un mot peu courant de l’énoncé revient dans une seule option, on la choisit à l’oreille.',
    'When an uncommon word of the stem comes back in one option only, people choose it by ear.',
  ),
  bad: {
    question: {
      stem: 'Que prouve l’horodatage d’un courriel ?',
      options: [{ text: 'L’identité de son auteur' }, { text: 'L’horodatage prouve l’heure d’envoi', right: true }],
    },
  },
  good: {
    question: {
      stem: 'Que prouve l’horodatage d’un courriel ?',
      options: [{ text: 'L’identité de son auteur' }, { text: 'L’heure de son envoi', right: true }],
    },
  },
  check: onVersions(version => {
    const key = onlyKey(version)
    if (key === null) return []
    const others = distractorsOf(version).flatMap(rareIn)
    const echoed = rareIn(version.stem).filter(
      word => rareIn(key).some(other => sameFamily(word, other)) && !others.some(other => sameFamily(word, other)),
    )
    if (echoed.length === 0) return []
    return [
      {
        at: ['options', version.options.findIndex(option => option.right)],
        said: said(
          `la clé reprend ${quoted(echoed)} de l’énoncé, les autres options non : changez le mot, ou mettez-le aussi ailleurs`,
          `the key repeats ${quoted(echoed)} from the stem, the other options do not: change the word, or use it elsewhere too`,
        ),
      },
    ]
  }),
}

/** Folded words that are neither short nor of every day. */
const rareIn = (text: string): string[] =>
  wordsOf(text)
    .flatMap(word => fold(word).split(' '))
    .filter(word => word.length >= LONG_ENOUGH && !EVERYDAY.some(common => sameFamily(word, common)))

function sameFamily(a: string, b: string): boolean {
  let shared = 0
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared++
  return shared >= LONG_ENOUGH && Math.max(a.length, b.length) - shared <= LONGEST_ENDING
}
