/** The properties that hold text for people, wherever they stand in a manifest. */
const FOR_PEOPLE = new Set(['label', 'title', 'description', 'short', 'full', 'displayName'])
/** A name is for people where it is a tab's; elsewhere it is a registration's, or a requirement's. */
const TAB_NAME = /^staticTabs\[\d+\]\.name$/

/**
 * Every text for people in a manifest, under the key that a localisation file gives it, such as
 * `bots[0].commandLists[0].commands[2].title`.
 */
export function textsOf(manifest: object): Record<string, string> {
  const texts: Record<string, string> = {}
  walk(manifest, '', texts)
  return texts
}

function walk(value: unknown, path: string, texts: Record<string, string>): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, `${path}[${index}]`, texts)
    return
  }
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    const place = path === '' ? key : `${path}.${key}`
    if (typeof inner !== 'string') walk(inner, place, texts)
    else if (FOR_PEOPLE.has(key) || TAB_NAME.test(place)) texts[place] = inner
  }
}
