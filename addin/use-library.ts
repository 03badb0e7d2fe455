import { useCallback, useEffect, useState } from 'react'
import type { Api } from './api.ts'
import { type KeyValue, keepCopy, readCopy } from './library-copy.ts'
import { type Loaded, loadLibrary } from './load-library.ts'

export type LibraryState =
  | { kind: 'loading' }
  | { kind: 'ready'; loaded: Loaded }
  | { kind: 'failed'; why: 'offline' | 'refused' }

/** The copy is shown at once, the server's answer replaces it; asked again when the network comes back. */
export function useLibrary(api: Api, storage: KeyValue | null, partition: string): [LibraryState, retry: () => void] {
  const [state, setState] = useState<LibraryState>(() => {
    const copy = readCopy(storage, partition)
    return copy
      ? { kind: 'ready', loaded: { library: copy.library, state: 'current', at: copy.at } }
      : { kind: 'loading' }
  })

  const load = useCallback(
    async (asked: boolean) => {
      const outcome = await loadLibrary(api, readCopy(storage, partition), Date.now(), asked)
      if (!outcome.loaded) return setState({ kind: 'failed', why: outcome.why })
      keepCopy(storage, partition, outcome.copy)
      setState({ kind: 'ready', loaded: outcome.loaded })
    },
    [api, storage, partition],
  )

  useEffect(() => {
    const again = () => void load(false)
    again()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [load])

  return [state, () => void load(true)]
}
