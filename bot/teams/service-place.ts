import { lru } from './lru.ts'

/** An allowed service address, taken apart. */
export interface ServicePlace {
  origin: string
  /** Without a slash at its end. */
  path: string
}

const REMEMBERED = 64

/**
 * The list of places to which the bot may send, as one question: only exact origins, and nothing in the address that
 * could make it mean another place than it shows. A few addresses serve everyone, so good answers are remembered.
 */
export function servicePlaces(origins: ReadonlySet<string>): (serviceUrl: unknown) => ServicePlace | null {
  const known = lru<string, ServicePlace>(REMEMBERED)
  return serviceUrl => {
    if (typeof serviceUrl !== 'string') return null
    const place = known.get(serviceUrl) ?? takenApart(serviceUrl, origins)
    if (place !== null) known.set(serviceUrl, place)
    return place
  }
}

function takenApart(serviceUrl: string, origins: ReadonlySet<string>): ServicePlace | null {
  if (!URL.canParse(serviceUrl)) return null
  const { origin, pathname, username, password, search, hash } = new URL(serviceUrl)
  if (!origins.has(origin) || username !== '' || password !== '' || search !== '' || hash !== '') return null
  return { origin, path: pathname.replace(/\/$/, '') }
}
