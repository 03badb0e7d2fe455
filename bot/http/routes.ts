import type { Endpoint } from './answer.ts'
import { type StaticFolder, staticFolder } from './static-folder.ts'

/** Exact path → its methods. */
export type Routes = ReadonlyMap<string, ReadonlyMap<string, Endpoint>>

/** What GET answers, HEAD answers too, without the body. */
export function routesOf(endpoints: readonly Endpoint[]): Routes {
  const routes = new Map<string, Map<string, Endpoint>>()
  for (const endpoint of endpoints) {
    const methods = routes.get(endpoint.path) ?? new Map<string, Endpoint>()
    if (methods.has(endpoint.method)) throw new Error(`two endpoints on ${endpoint.method} ${endpoint.path}`)
    methods.set(endpoint.method, endpoint)
    if (endpoint.method === 'GET') methods.set('HEAD', endpoint)
    routes.set(endpoint.path, methods)
  }
  return routes
}

/** A folder as an endpoint for its whole prefix. */
export function folderEndpoint(folder: StaticFolder): Endpoint {
  const find = staticFolder(folder)
  return { method: 'GET', path: `${folder.prefix}*`, handle: request => find(request) ?? { status: 404 } }
}

/** The methods of a path: by its exact name, else by the folder it lies in; undefined when there is neither. */
export function methodsOf(routes: Routes, path: string): ReadonlyMap<string, Endpoint> | undefined {
  const exact = routes.get(path)
  if (exact !== undefined) return exact
  for (const [name, methods] of routes) if (name.endsWith('*') && path.startsWith(name.slice(0, -1))) return methods
  return undefined
}
