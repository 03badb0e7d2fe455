import type { Category } from '../core/domain/prompts/offer.ts'

/** What to read at once, because somebody just asked for it. */
export type ScanStart = 'all' | 'selection' | 'pasted' | null

/** Where one is in the pane. In memory only: office.js sets `history.pushState` to null, and an address would hold nothing of use. */
export type Route =
  | { screen: 'home' }
  | { screen: 'category'; category: Category }
  | { screen: 'template'; id: string }
  | { screen: 'builder' }
  | { screen: 'mask' }
  | { screen: 'compass' }
  | { screen: 'propose' }
  | { screen: 'checklists' }
  | { screen: 'scan'; start: ScanStart }
  | { screen: 'checklist'; id: string }
  | { screen: 'settings' }

export type Tab = 'models' | 'verify' | 'settings'

/** One step of a tab's way; `opener` is the id of the element that led onwards, where focus comes back to. */
interface Step {
  route: Route
  opener: string | null
}

/** Each tab remembers its own way, so that a look at a checklist does not lose the template being filled. */
export interface Trail {
  tab: Tab
  ways: Readonly<Record<Tab, readonly Step[]>>
}

const ROOTS: Readonly<Record<Tab, Route>> = {
  models: { screen: 'home' },
  verify: { screen: 'checklists' },
  settings: { screen: 'settings' },
}
const atRoot = (tab: Tab): readonly Step[] => [{ route: ROOTS[tab], opener: null }]

export const startAt = (tab: Tab): Trail => ({
  tab,
  ways: { models: atRoot('models'), verify: atRoot('verify'), settings: atRoot('settings') },
})

export const currentRoute = ({ tab, ways }: Trail): Route => ways[tab].at(-1)?.route ?? ROOTS[tab]

export const canGoBack = ({ tab, ways }: Trail): boolean => ways[tab].length > 1

const VERIFYING: readonly Route['screen'][] = ['checklists', 'checklist', 'scan']
const tabOf = ({ screen }: Route): Tab =>
  screen === 'settings' ? 'settings' : VERIFYING.includes(screen) ? 'verify' : 'models'

/** One step further; a route of another tab is reached from that tab's root. */
export function goTo(trail: Trail, route: Route, opener: string | null): Trail {
  const tab = tabOf(route)
  const way = tab === trail.tab ? trail.ways[tab] : atRoot(tab)
  const here = way.map((step, i) => (i === way.length - 1 ? { ...step, opener } : step))
  return { tab, ways: { ...trail.ways, [tab]: [...here, { route, opener: null }] } }
}

/** To another tab as it was left; to its beginning when it is already shown. */
export const switchTo = (trail: Trail, tab: Tab): Trail =>
  tab === trail.tab ? { ...trail, ways: { ...trail.ways, [tab]: atRoot(tab) } } : { ...trail, tab }

/** One step back, and the element that deserves the focus there. */
export function goBack(trail: Trail): { trail: Trail; focus: string | null } {
  const way = trail.ways[trail.tab]
  if (way.length < 2) return { trail, focus: null }
  const shorter = way.slice(0, -1)
  return { trail: { ...trail, ways: { ...trail.ways, [trail.tab]: shorter } }, focus: shorter.at(-1)?.opener ?? null }
}
