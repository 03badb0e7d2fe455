import type { Catalog } from '../core/domain/content/catalog.ts'
import { withPepites } from '../core/domain/gems/own-pack.ts'
import type { Gems } from '../core/ports/gems.ts'

/** How long another server's change may stay unseen: well under the minute that people are told. */
const FRESH_MS = 20_000

interface Known {
  catalog: Catalog
  revision: string
  checked: number
}

interface OwnCatalogs {
  /** The catalogue as an organisation sees it; the shipped one itself where it added nothing. */
  catalogOf(tenant: string): Promise<Catalog>
  /** The same port: what it changes here is seen here at once. */
  gems: Gems
}

/**
 * What organisations made of their own pépites, merged into the shipped catalogue once for each change.
 * @param now milliseconds of any steady clock
 */
export function ownCatalogs(shipped: Catalog, gems: Gems, now: () => number = () => performance.now()): OwnCatalogs {
  const known = new Map<string, Known>()
  const asked = new Map<string, Promise<Catalog>>()
  const changes = new Map<string, number>()

  async function look(tenant: string): Promise<Catalog> {
    const before = known.get(tenant)
    const [checked, change] = [now(), changes.get(tenant)]
    const revision = await gems.revision(tenant)
    const same = before && before.revision === revision
    const catalog = same ? before.catalog : revision === '' ? shipped : withPepites(shipped, await gems.cards(tenant))
    // Something changed while we looked: what we saw may be from before.
    const stale = changes.get(tenant) !== change
    known.set(tenant, { catalog, revision, checked: stale ? Number.NEGATIVE_INFINITY : checked })
    return catalog
  }

  /** Whoever asks meanwhile waits for the same look. */
  function lookOnce(tenant: string): Promise<Catalog> {
    const under = asked.get(tenant)
    if (under) return under
    const looking = look(tenant).finally(() => {
      if (asked.get(tenant) === looking) asked.delete(tenant)
    })
    asked.set(tenant, looking)
    return looking
  }

  const changed = async <T>(tenant: string, work: Promise<T>): Promise<T> => {
    const done = await work
    changes.set(tenant, (changes.get(tenant) ?? 0) + 1)
    asked.delete(tenant)
    const before = known.get(tenant)
    if (before) known.set(tenant, { ...before, checked: Number.NEGATIVE_INFINITY })
    return done
  }

  return {
    async catalogOf(tenant) {
      const { catalog, checked } = known.get(tenant) ?? {}
      if (catalog && checked !== undefined && now() - checked < FRESH_MS) return catalog
      // A database that is away for a moment takes nobody's lessons away.
      return catalog ? lookOnce(tenant).catch(() => catalog) : lookOnce(tenant)
    },
    gems: {
      ...gems,
      vet: (ref, ...rest) => changed(ref.tenant, gems.vet(ref, ...rest)),
      retire: ref => changed(ref.tenant, gems.retire(ref)),
    },
  }
}
