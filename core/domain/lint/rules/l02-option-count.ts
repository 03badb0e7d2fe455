import { onVersions, said } from '../flaws.ts'
import type { Rule } from '../rule.ts'

export const optionCount: Rule = {
  id: 'L02',
  severity: 'warning',
  title: said('Trois options', 'Three options'),
  why: said(
    'Trois options suffisent : la quatrième attire rarement quelqu’un et allonge la lecture (Rodriguez 2005). Au-delà, la carte déborde du téléphone.',
    'Three are enough: a fourth hardly attracts anybody and makes the card longer (Rodriguez 2005).',
  ),
  bad: { question: { options: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi'].map(text => ({ text })) } },
  good: { question: { options: ['Lundi', 'Mardi', 'Vendredi'].map(text => ({ text })) } },
  check: onVersions(({ options, question, plain }) => {
    const count = options.length
    // The twin's options are compared with the ordinary ones elsewhere.
    if (plain) return []
    if (question.kind === 'vrai-faux' && count !== 2)
      return [
        {
          at: ['options'],
          said: said(
            `« d’accord ou pas » demande deux options, il y en a ${count}`,
            `a statement to agree with takes two options, there are ${count}`,
          ),
        },
      ]
    if (count >= 2 && count <= 4) return []
    return [
      {
        at: ['options'],
        said: said(
          `${count} option${count > 1 ? 's' : ''} : gardez la clé et les deux erreurs que de vrais collègues feraient`,
          `${count} option${count === 1 ? '' : 's'}: keep the key and the two mistakes that real colleagues would make`,
        ),
      },
    ]
  }),
}
