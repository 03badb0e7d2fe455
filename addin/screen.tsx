import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useLayoutEffect } from 'react'
import { Home } from './panes/models/home.tsx'
import { BackButton } from './parts/back-button.tsx'
import { Unreachable } from './parts/opening.tsx'
import type { Route } from './route.ts'

// Only the first screen is in the first load. The others follow as soon as the pane is idle (below), so that they are
// there when the network goes.
const load = {
  category: () => import('./panes/models/category.tsx'),
  template: () => import('./panes/models/template.tsx'),
  builder: () => import('./panes/models/builder.tsx'),
  mask: () => import('./panes/models/mask.tsx'),
  propose: () => import('./panes/models/propose.tsx'),
  compass: () => import('./panes/models/compass.tsx'),
  checklists: () => import('./panes/verify/checklists.tsx'),
  checklist: () => import('./panes/verify/checklist.tsx'),
  scan: () => import('./panes/verify/scan.tsx'),
  settings: () => import('./panes/settings/settings.tsx'),
}

/** A part that cannot be fetched says so in its place instead of taking the pane down. */
const later = <P extends object>(fetching: () => Promise<ComponentType<P>>) =>
  lazy<ComponentType<P>>(async () => ({ default: await fetching().catch((): ComponentType<P> => Unreachable) }))

const Category = later(async () => (await load.category()).CategoryScreen)
const Template = later(async () => (await load.template()).TemplateScreen)
const Builder = later(async () => (await load.builder()).BuilderScreen)
const Mask = later(async () => (await load.mask()).MaskScreen)
const Compass = later(async () => (await load.compass()).CompassScreen)
const Propose = later(async () => (await load.propose()).ProposeScreen)
const Checklists = later(async () => (await load.checklists()).ChecklistsScreen)
const Checklist = later(async () => (await load.checklist()).ChecklistScreen)
const Scan = later(async () => (await load.scan()).ScanScreen)
const Settings = later(async () => (await load.settings()).SettingsScreen)

interface Props {
  route: Route
  back: (() => void) | null
  arrival: { count: number; focus: string | null }
}

export function Screen({ route, back, arrival }: Props) {
  useEffect(() => fetchTheRest(), [])
  return (
    <Suspense fallback={<div className="waiting" aria-busy="true" />}>
      <div className="screen" key={keyOf(route)}>
        {back && <BackButton onClick={back} />}
        {viewOf(route)}
      </div>
      <FocusOnArrival key={arrival.count} {...arrival} />
    </Suspense>
  )
}

function viewOf(route: Route): ReactNode {
  switch (route.screen) {
    case 'home':
      return <Home />
    case 'category':
      return <Category category={route.category} />
    case 'template':
      return <Template id={route.id} />
    case 'builder':
      return <Builder />
    case 'mask':
      return <Mask />
    case 'compass':
      return <Compass />
    case 'propose':
      return <Propose />
    case 'checklists':
      return <Checklists />
    case 'checklist':
      return <Checklist id={route.id} />
    case 'scan':
      return <Scan start={route.start} />
    case 'settings':
      return <Settings />
  }
}

const keyOf = (route: Route): string =>
  [route.screen, 'id' in route ? route.id : '', 'category' in route ? route.category : ''].join('/')

/**
 * Stands after the screen and within the same suspense: by the time it mounts, the title is there. Before the screen is
 * painted, since a moment later the focus would be taken from somebody already on the way with Tab.
 */
function FocusOnArrival({ count, focus }: Props['arrival']) {
  useLayoutEffect(() => {
    if (count === 0) return
    const opener = focus === null ? null : document.getElementById(focus)
    const target = opener ?? document.querySelector<HTMLElement>('h1')
    target?.focus({ preventScroll: opener === null })
    if (opener) opener.scrollIntoView({ block: 'center' })
    else for (const scroller of [window, document.querySelector('main')]) scroller?.scrollTo(0, 0)
  }, [count, focus])
  return null
}

function fetchTheRest(): void {
  const fetchAll = () => {
    for (const part of Object.values(load)) part().catch(() => {})
    import('./scan/scan-text.ts').then(({ warmUp }) => warmUp()).catch(() => {})
  }
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(fetchAll, { timeout: 3000 })
  else setTimeout(fetchAll, 1000)
}
