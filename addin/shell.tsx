import { useMemo, useRef, useState } from 'react'
import { dayFrom } from '../core/domain/calendar/day.ts'
import { offeredChecklists } from '../core/domain/checklists/choose.ts'
import { offered } from '../core/domain/prompts/offer.ts'
import type { Api } from './api.ts'
import type { Host } from './hosts/host.ts'
import type { KeyValue } from './library-copy.ts'
import type { Loaded } from './load-library.ts'
import { type Pane, PaneContext } from './pane.ts'
import { Freshness } from './parts/freshness.tsx'
import { Navigation } from './parts/navigation.tsx'
import { canGoBack, currentRoute, goBack, goTo, type Route, startAt, switchTo, type Tab } from './route.ts'
import { Screen } from './screen.tsx'
import { useShelf } from './use-shelf.ts'
import type { Speech } from './use-words.ts'
import type { Language } from './words/language.ts'

interface Props {
  host: Host
  api: Api
  speech: Speech
  chooseLanguage: (language: Language) => void
  loaded: Loaded
  storage: KeyValue | null
}

/** The frame that never moves: navigation above, one screen below. */
export function Shell({ host, api, speech, chooseLanguage, loaded, storage }: Props) {
  const withoutAi = loaded.library.organisation.ai === 'interdite'
  const [trail, setTrail] = useState(() => startAt(withoutAi ? 'verify' : 'models'))
  // Where the focus goes once the next screen is there: an element's id, or its title. Nothing on opening.
  const [arrival, setArrival] = useState<{ count: number; focus: string | null }>({ count: 0, focus: null })
  const kept = useRef(new Map<string, unknown>()).current
  const shelf = useShelf(storage, host.partition)
  const content = useContent(loaded, host)

  const arrive = (focus: string | null) => setArrival(({ count }) => ({ count: count + 1, focus }))
  const go = (route: Route) => {
    const opener = document.activeElement?.id || null
    setTrail(now => goTo(now, route, opener))
    arrive(null)
  }
  const back = () => {
    const { trail: before, focus } = goBack(trail)
    setTrail(before)
    arrive(focus)
  }
  const show = (tab: Tab) => {
    setTrail(now => switchTo(now, tab))
    arrive(null)
  }

  const pane: Pane = {
    host,
    api,
    ...speech,
    chooseLanguage,
    library: loaded.library,
    loaded,
    ...content,
    today: today(),
    kept,
    shelf,
    go,
  }
  const tab = withoutAi && trail.tab === 'models' ? 'verify' : trail.tab
  const route = currentRoute({ ...trail, tab })
  return (
    <PaneContext.Provider value={pane}>
      <Navigation tab={tab} show={show} withoutAi={withoutAi} />
      <main>
        <Freshness />
        <Screen route={route} back={canGoBack({ ...trail, tab }) ? back : null} arrival={arrival} />
      </main>
    </PaneContext.Provider>
  )
}

function useContent({ library }: Loaded, host: Host): Pick<Pane, 'prompts' | 'checklists'> {
  return useMemo(
    () => ({
      prompts: library.organisation.ai === 'interdite' ? [] : offered(library.prompts, host.surface),
      checklists: offeredChecklists(library.checklists),
    }),
    [library, host],
  )
}

/** The local calendar day where the pane is open. */
function today(): number {
  const now = new Date()
  return dayFrom(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
