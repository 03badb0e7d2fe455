import type { Catalog } from '../domain/content/catalog.ts'
import type { Deps } from './deps.ts'

type Catalogs = Pick<Deps, 'catalog' | 'catalogOf'>

/** The catalogue as an organisation sees it: what was shipped, and what it added. */
export const catalogIn = async ({ catalog, catalogOf }: Catalogs, tenant: string): Promise<Catalog> =>
  catalogOf ? catalogOf(tenant) : catalog

/** The same things, with the catalogue as an organisation sees it. */
export async function inOrganisation<D extends Catalogs>(deps: D, tenant: string): Promise<D> {
  const catalog = await catalogIn(deps, tenant)
  return catalog === deps.catalog ? deps : { ...deps, catalog }
}
