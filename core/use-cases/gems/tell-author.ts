import type { Gem } from '../../domain/gems/gem.ts'
import type { PersonRef } from '../../domain/people/person.ts'
import type { GemToldNotice } from '../../notices/gems.ts'
import { contactOf } from '../settings-of.ts'
import type { GemDeps } from './gem-deps.ts'

/** What became of somebody's pépite, in the words of the moment; null when there is nothing left to tell. */
export async function tellAuthor(deps: GemDeps, to: PersonRef, id: string): Promise<GemToldNotice | null> {
  const gem = await deps.gems.gem({ tenant: to.tenant, id })
  if (!gem || gem.author.person !== to.person) return null
  const outcome = await outcomeOf(deps, gem)
  return outcome && { kind: 'gem-told', text: gem.text, outcome, contact: contactOf(to.tenant, deps.catalog) }
}

async function outcomeOf(deps: GemDeps, gem: Gem): Promise<GemToldNotice['outcome'] | null> {
  if (gem.state === 'proposed') return null
  if (gem.state === 'declined') return { is: 'declined', reason: gem.reason ?? 'other', words: gem.words }
  const { lesson } = (await deps.gems.shelf(gem.author, gem.id))[0] ?? {}
  // Taken out again before they heard of it: then there is nothing to show them.
  return lesson ? { is: lesson.kind, title: lesson.title, credited: gem.name !== null } : null
}
