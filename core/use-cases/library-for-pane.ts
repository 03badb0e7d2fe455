import type { Library } from '../http-contract.ts'
import type { Deps } from './deps.ts'

const SHOWN = new Set(['approved', 'in_review'])

/** What the task pane shows to people of a tenant. Where AI is forbidden no prompt is offered; checklists stay. */
export function libraryForPane({ catalog }: Pick<Deps, 'catalog'>, tenant: string, version: string): Library {
  const { name, contact, ai } = catalog.organisationOf(tenant)
  return {
    version,
    organisation: { name, contact, ai },
    prompts: ai === 'interdite' ? [] : [...catalog.prompts.values()].filter(prompt => SHOWN.has(prompt.status)),
    checklists: [...catalog.checklists.values()].filter(
      list => list.status !== 'retire' && list.status !== 'brouillon',
    ),
    charter: catalog.charter,
  }
}
