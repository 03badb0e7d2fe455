import { createContext, useCallback, useContext, useState } from 'react'
import type { Day } from '../core/domain/calendar/day.ts'
import type { Checklist } from '../core/domain/content/checklist.ts'
import type { PromptTemplate } from '../core/domain/content/prompt-template.ts'
import type { Library } from '../core/http-contract.ts'
import type { Api } from './api.ts'
import type { Host } from './hosts/host.ts'
import type { Loaded } from './load-library.ts'
import type { Route } from './route.ts'
import type { Shelf } from './use-shelf.ts'
import type { Language } from './words/language.ts'
import type { Translate } from './words/translate.ts'

/** What every screen may need. */
export interface Pane {
  host: Host
  api: Api
  t: Translate
  language: Language
  chooseLanguage(language: Language): void
  library: Library
  loaded: Loaded
  prompts: readonly PromptTemplate[]
  checklists: readonly Checklist[]
  today: Day
  /** What was typed and ticked, for as long as the pane is open: in memory, never in storage. */
  kept: Map<string, unknown>
  /** Favourites and recents, on this computer alone. */
  shelf: Shelf
  go(route: Route): void
}

export const PaneContext = createContext<Pane | null>(null)

export function usePane(): Pane {
  const pane = useContext(PaneContext)
  if (!pane) throw new Error('usePane outside of the pane')
  return pane
}

/** State that outlives its screen: coming back finds a template as it was left. One key is used with one type only. */
export function useKept<T>(key: string, initial: T): [T, (value: T) => void] {
  const { kept } = usePane()
  const [value, setValue] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : initial))
  const keep = useCallback(
    (next: T) => {
      kept.set(key, next)
      setValue(next)
    },
    [kept, key],
  )
  return [value, keep]
}
