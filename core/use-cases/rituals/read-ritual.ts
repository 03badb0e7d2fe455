import { digestOf, pagesOf } from '../../domain/rituals/digest.ts'
import type { Reply } from '../deps.ts'
import { isReadable } from './lay-out-call.ts'
import { type AskedOfRitual, isSaid, openOccurrence } from './open-occurrence.ts'
import type { RitualDeps } from './ritual-deps.ts'
import { sayRitual } from './say-ritual.ts'

/** What may be read so far, in a dialog: nothing of a step that still takes answers. */
export const readRitual =
  (deps: RitualDeps) =>
  async (command: AskedOfRitual & { page: number }): Promise<Reply> => {
    const open = await openOccurrence(deps, command)
    if (isSaid(open)) return open
    const { occurrence } = open
    const { title } = occurrence.script
    if (!isReadable(occurrence)) return sayRitual(command, 'nothing-to-read', title)
    const digest = digestOf(occurrence, await deps.rituals.contributions(occurrence))
    const pages = pagesOf(digest.writings)
    const page = Math.min(command.page, pages.length)
    return {
      language: command.locale,
      notice: {
        kind: 'ritual-read',
        occurrence: occurrence.id,
        title,
        digest: { ...digest, writings: pages[page - 1] ?? [] },
        page,
        pages: pages.length,
      },
    }
  }
