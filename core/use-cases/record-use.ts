import { localTime } from '../domain/calendar/local-time.ts'
import type { Use } from '../http-contract.ts'
import type { Deps } from './deps.ts'

/** One more use of a template or a checklist: a count per day, without a person and without a word of their text. */
export const recordUse =
  ({ store, catalog }: Deps) =>
  async ({ tenant, at, use }: { tenant: string; at: number; use: Use }): Promise<'saved' | 'unknown'> => {
    const known = use.what === 'prompt' ? catalog.prompts.has(use.id) : catalog.checklists.has(use.id)
    if (!known) return 'unknown'
    await store.save([{ kind: 'content-used', tenant, ...use, day: localTime(at, 'Europe/Paris').day }])
    return 'saved'
  }
