import { onVersions, said } from '../flaws.ts'
import type { Rule } from '../rule.ts'

const MOST = 2
/** Options of a word or two differ in length without telling anything. */
const SHORT = 20

export const similarLength: Rule = {
  id: 'L05',
  severity: 'warning',
  title: said('Des options de longueurs proches', 'Options of similar length'),
  why: said(
    'L’option qui tranche par sa longueur attire l’œil, qu’elle soit juste ou non.',
    'An option that stands out by its length draws the eye, right or not.',
  ),
  bad: {
    question: {
      options: [{ text: 'Rien' }, { text: 'Je relis le texte en entier' }, { text: 'Je demande une autre version' }],
    },
  },
  good: {
    question: {
      options: [
        { text: 'Je laisse le texte ainsi' },
        { text: 'Je relis le texte en entier' },
        { text: 'Je demande une autre version' },
      ],
    },
  },
  check: onVersions(({ options }) => {
    const lengths = options.map(option => option.text.length).filter(length => length > 0)
    const [least, most] = [Math.min(...lengths), Math.max(...lengths)]
    if (lengths.length < 2 || most < SHORT || most / least <= MOST) return []
    return [
      {
        at: ['options'],
        said: said(
          `l’option la plus longue fait ${most} caractères, la plus courte ${least} : rapprochez-les (du simple au double au plus)`,
          `the longest option has ${most} characters, the shortest ${least}: bring them closer (at most twice as long)`,
        ),
      },
    ]
  }),
}
