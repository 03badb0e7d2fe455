import { onVersions, quoted, said } from '../flaws.ts'
import type { Rule } from '../rule.ts'
import { type Form, formOf, lastArticle } from './gender.ts'

export const grammarCue: Rule = {
  id: 'L12',
  severity: 'warning',
  title: said('La grammaire ne souffle pas la réponse', 'Grammar does not prompt the answer'),
  why: said(
    'Un énoncé qui finit par « une » écarte d’avance les options au masculin ou au pluriel.',
    'A stem that ends with a feminine article rules out the masculine and plural options beforehand.',
  ),
  bad: {
    question: {
      stem: 'Quand l’outil invente, on parle d’une',
      options: [{ text: 'hallucination', right: true }, { text: 'mensonge' }, { text: 'bug' }],
    },
  },
  good: {
    question: {
      stem: 'Comment appelle-t-on une réponse inventée ?',
      options: [{ text: 'Une hallucination', right: true }, { text: 'Un mensonge' }, { text: 'Un bug' }],
    },
  },
  check: onVersions(({ stem, options }) => {
    const last = lastArticle(stem)
    if (!last) return []
    const outside = options.map(option => option.text).filter(text => !agrees(formOf(text), last.form))
    if (outside.length === 0) return []
    return [
      {
        at: ['stem'],
        said: said(
          `l’énoncé finit par « ${last.article} », qui ne va pas avec ${quoted(outside)} : mettez l’article dans chaque option`,
          `the stem ends with “${last.article}”, which does not go with ${quoted(outside)}: put the article into each option`,
        ),
      },
    ]
  }),
}

const agrees = (noun: Form, article: Form): boolean =>
  same(noun.feminine, article.feminine) && same(noun.plural, article.plural)
const same = (a: boolean | null, b: boolean | null): boolean => a === null || b === null || a === b
