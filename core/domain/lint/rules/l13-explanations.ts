import { fold } from '../../words/normalise.ts'
import { wordCount } from '../../words/prose.ts'
import { onVersions, type Remark, said } from '../flaws.ts'
import type { Rule } from '../rule.ts'

/** Fewer words than that hold no reason. */
const LEAST = 6
/** The same words are read whatever was chosen, so none of them says « oui » to the person. */
const VERDICT =
  /^(?:(?:oui|non|bravo|exact(?:ement)?|parfait|félicitations|bien joué|raté|perdu|dommage)(?!\p{L}|-)|(?:faux|vrai|juste|correct|incorrect|inexact|erreur|(?:c’est )?(?:la )?(?:bonne|mauvaise) réponse|c’est faux)(?=[ \u00a0]?[.,:;!…]|$))/iu
/** « La bonne réponse est la troisième »: told, not explained. */
const ONLY_TELLS =
  /\b(?:la |une )?(?:bonne|mauvaise) r[ée]ponse (?:est|était|:)|il fallait (?:choisir|répondre|cocher)/i

export const explanations: Rule = {
  id: 'L13',
  severity: 'error',
  title: said('Une explication pour chaque option', 'An explanation for every option'),
  why: said(
    'Dire « juste » ou « pas encore » n’apprend presque rien ; dire pourquoi est ce qui reste (Van der Kleij 2015).',
    'Right or wrong teaches next to nothing; the reason is what stays (Van der Kleij 2015).',
  ),
  bad: { question: { options: [{ text: 'Je relis', why: 'Bravo, bonne réponse.' }] } },
  good: {
    question: {
      options: [
        {
          text: 'Je relis',
          why: 'Relire protège la personne qui recevra ce texte : une date inventée se voit en comparant avec le dossier.',
        },
      ],
    },
  },
  check: onVersions(({ options }) =>
    options.flatMap(({ why }, i): Remark[] => {
      const twin = options.slice(0, i).findIndex(earlier => why !== '' && fold(earlier.why) === fold(why))
      if (twin >= 0) return [copied(i, twin)]
      if (wordCount(why) < LEAST || (ONLY_TELLS.test(why) && wordCount(why) < 2 * LEAST)) return [empty(i, why)]
      return VERDICT.test(why) ? [opens(i)] : []
    }),
  ),
}

const empty = (i: number, why: string): Remark => ({
  at: ['options', i, 'why'],
  said: why
    ? said(
        `« ${why} » n’explique rien : dites ce qui tente dans cette option, ou ce qu’elle oublie`,
        `“${why}” explains nothing: say what is tempting in this option, or what it forgets`,
      )
    : said(
        'l’explication manque : dites ce qui tente dans cette option, ou ce qu’elle oublie',
        'the explanation is missing: say what is tempting in this option, or what it forgets',
      ),
})

const copied = (i: number, twin: number): Remark => ({
  at: ['options', i, 'why'],
  said: said(
    `la même explication que l’option ${twin + 1} : chaque option a la sienne`,
    `the same explanation as option ${twin + 1}: each option has its own`,
  ),
})

const opens = (i: number): Remark => ({
  at: ['options', i, 'why'],
  severity: 'warning',
  said: said(
    'l’explication commence par un verdict : commencez par la raison, elle se lit quel que soit le choix',
    'the explanation begins with a verdict: begin with the reason, it is read whatever was chosen',
  ),
})
