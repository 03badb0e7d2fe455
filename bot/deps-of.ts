import type { Catalog } from '../core/domain/content/catalog.ts'
import type { AllDeps } from '../core/use-cases/all-deps.ts'
import { practiceOf } from '../core/use-cases/asides/practice-of.ts'
import { nameKey } from './attestations/lazy-attester.ts'
import type { Config } from './config.ts'
import { ownCatalogs } from './own-catalogs.ts'
import { recordIdentity } from './records/identity.ts'
import type { OpenStore } from './store/open.ts'

/** What use cases are given, on storage that is open. */
export async function depsOf(
  storage: OpenStore,
  catalog: Catalog,
  { xapi, publicUrl }: Pick<Config, 'xapi' | 'publicUrl'>,
): Promise<AllDeps> {
  const own = ownCatalogs(catalog, storage.gems)
  return {
    store: storage.store,
    rituals: storage.rituals,
    peers: storage.peers,
    sessions: storage.sessions,
    voices: storage.voices,
    members: storage.members,
    figures: storage.figures,
    practice: practiceOf(storage.voices),
    gems: own.gems,
    catalog,
    catalogOf: own.catalogOf,
    // Without a record store nobody is asked for anything, and nothing is made to be sent.
    records: xapi ? recordIdentity(await nameKey(storage.keys), publicUrl) : undefined,
    weights: (await storage.calibrations.current())?.weights,
  }
}
