import type { Catalog } from '../../core/domain/content/catalog.ts'
import type { Deps } from '../../core/use-cases/deps.ts'
import { inOrganisation } from '../../core/use-cases/in-organisation.ts'

/** Made once for each catalogue: organisations that added nothing share what was made of the shipped one. */
export function perCatalog<D extends Deps, T>(deps: D, make: (deps: D) => T): (tenant: string) => Promise<T> {
  const made = new WeakMap<Catalog, T>()
  return async tenant => {
    const own = await inOrganisation(deps, tenant)
    const known = made.get(own.catalog)
    if (known !== undefined) return known
    const fresh = make(own)
    made.set(own.catalog, fresh)
    return fresh
  }
}
