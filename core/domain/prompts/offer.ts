import type { PromptTemplate } from '../content/prompt-template.ts'

export type Category = PromptTemplate['category']
export type Surface = PromptTemplate['hosts'][number]

// `PROMPT_CATEGORIES` of the schema says the same; it cannot be imported here without bringing the schema library into
// the pane. A test holds the two together.
const ORDER: Readonly<Record<Category, number>> = {
  chercher: 0,
  reformuler: 1,
  resumer: 2,
  'compte-rendu': 3,
  corriger: 4,
  rediger: 5,
  mail: 6,
}

/** Templates fit to be used on that surface (all surfaces when null), in the order of real use. */
export const offered = (prompts: readonly PromptTemplate[], surface: Surface | null): PromptTemplate[] =>
  prompts
    .filter(prompt => prompt.status === 'approved' || prompt.status === 'in_review')
    .filter(prompt => surface === null || prompt.hosts.includes(surface))
    .sort((a, b) => ORDER[a.category] - ORDER[b.category])

/** For that family of trades, or for everybody. No family chosen: all. */
export const concerns = ({ trades }: Pick<PromptTemplate, 'trades'>, trade: string | null): boolean =>
  trade === null || trades.length === 0 || trades.includes(trade)

/** The categories that have something to offer, in the order of real use. */
export function byCategory(prompts: readonly PromptTemplate[]): { category: Category; prompts: PromptTemplate[] }[] {
  const categories = (Object.keys(ORDER) as Category[]).sort((a, b) => ORDER[a] - ORDER[b])
  return categories
    .map(category => ({ category, prompts: prompts.filter(prompt => prompt.category === category) }))
    .filter(group => group.prompts.length > 0)
}

/**
 * Who stands behind a template. Only a référent of the organisation makes it the organisation's; what the project's
 * team reread remains to be approved locally, whatever its status says.
 */
export type Standing = { by: 'team' } | { by: 'referent'; name: string; date: string }

export function standing(prompt: Pick<PromptTemplate, 'status' | 'reviews'>): Standing {
  const review = prompt.reviews.findLast(({ verdict, role }) => verdict === 'ok' && /r[ée]f[ée]rent/i.test(role))
  return prompt.status === 'approved' && review
    ? { by: 'referent', name: review.by, date: review.date }
    : { by: 'team' }
}

/** ISO day of its last change. */
export const lastChanged = ({ changelog }: Pick<PromptTemplate, 'changelog'>): string =>
  changelog.reduce((latest, { date }) => (date > latest ? date : latest), '')
