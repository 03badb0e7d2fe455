import { fold } from '../../words/normalise.ts'
import { distance } from '../../words/spelling.ts'
import { onVersions, type Remark, said, short } from '../flaws.ts'
import type { Rule } from '../rule.ts'

/** 1 − edit distance / length of the longer one. */
const ALIKE = 0.85

export const nearDuplicates: Rule = {
  id: 'L10',
  severity: 'error',
  title: said('Des options vraiment différentes', 'Options that really differ'),
  why: said(
    'Deux options presque pareilles s’éliminent l’une l’autre, ou opposent des lecteurs d’accord entre eux.',
    'Two options that are almost the same rule each other out, or divide people who agree.',
  ),
  bad: {
    question: {
      options: [
        { text: 'Je transmets la demande à l’état civil' },
        { text: 'Je transmets cette demande à l’état civil' },
      ],
    },
  },
  good: {
    question: {
      options: [{ text: 'Je transmets la demande à l’état civil' }, { text: 'Je classe la demande sans suite' }],
    },
  },
  check: onVersions(({ options }) =>
    options.flatMap(({ text }, i) => {
      const twin = options.slice(0, i).find(earlier => tooAlike(earlier.text, text))
      return twin ? [remark(i, twin.text, text)] : []
    }),
  ),
}

/** Options that differ by a number only (« la phrase 1 », « la phrase 2 ») are meant to. */
function tooAlike(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)]
  if (one === '' || other === '' || numbersIn(one) !== numbersIn(other)) return false
  const most = Math.floor(Math.max(one.length, other.length) * (1 - ALIKE))
  // « Je relis la lettre deux fois », « je relis deux fois la lettre ».
  return distance(one, other, most) <= most || inOrder(one) === inOrder(other)
}

const inOrder = (folded: string): string => folded.split(' ').sort().join(' ')

const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).join(' ')

const remark = (i: number, a: string, b: string): Remark => ({
  at: ['options', i],
  said: said(
    `« ${short(b)} » dit presque la même chose que « ${short(a)} » : remplacez l’une des deux`,
    `“${short(b)}” says almost the same as “${short(a)}”: replace one of them`,
  ),
})
