import { LESSONS } from '../domain/verify/lessons.ts'
import type { Library } from '../http-contract.ts'
import type { Deps } from './deps.ts'

/** The lessons that a finding leads to: the pane needs no other. */
const TAUGHT = new Set<string | null>(Object.values(LESSONS))
const SHOWN = new Set(['approved', 'in_review'])

/** What the task pane shows to people of a tenant. Where AI is forbidden no prompt is offered; checklists stay. */
export function libraryForPane({ catalog }: Pick<Deps, 'catalog'>, tenant: string, version: string): Library {
  const { name, contact, ai, terms = [] } = catalog.organisationOf(tenant)
  return {
    version,
    organisation: { name, contact, ai, terms },
    prompts: ai === 'interdite' ? [] : [...catalog.prompts.values()].filter(prompt => SHOWN.has(prompt.status)),
    checklists: [...catalog.checklists.values()].filter(
      list => list.status !== 'retire' && list.status !== 'brouillon',
    ),
    charter: catalog.charter,
    trades: [...catalog.trades.values()],
    lessons: [...catalog.objectives.values()]
      .filter(({ id, status }) => TAUGHT.has(id) && (status === 'relu-equipe' || status === 'adopte'))
      .map(({ id, title, series, lesson }) => ({
        id,
        title,
        series,
        topic: catalog.series.get(series)?.title ?? title,
        text: lesson,
      })),
  }
}
