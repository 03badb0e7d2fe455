import { useState } from 'react'
import { fingerprint } from '../../hosts/fingerprint.ts'
import type { TextRead, Why } from '../../hosts/host.ts'
import { useKept, usePane } from '../../pane.ts'
import type { Scan } from '../../scan/answer.ts'
import { scanText } from '../../scan/scan-text.ts'

/** The last text that was looked at, and what was found in it. In memory, for as long as the pane is open. */
export interface Scanned extends Scan {
  text: string
  /** The way back to the document; null: the text was pasted. */
  read: TextRead | null
  hash: string
}

export type ScanState = 'idle' | 'busy' | 'empty' | { why: Why }

export interface Scanning {
  scanned: Scanned | null
  state: ScanState
  scanHost(from: TextRead['from']): Promise<void>
  scanPasted(text: string): Promise<void>
}

export const SCANNED = 'scanned'

export function useScan(): Scanning {
  const { host, library } = usePane()
  const [scanned, setScanned] = useKept<Scanned | null>(SCANNED, null)
  const [state, setState] = useState<ScanState>('idle')

  const look = async (text: string, read: TextRead | null) => {
    if (text.trim() === '') return setState('empty')
    setState('busy')
    try {
      const scan = await scanText(text, library.organisation.terms)
      setScanned({ ...scan, text, read, hash: await fingerprint(text) })
      setState('idle')
    } catch {
      // Its code could not be fetched: without a network, before it was ever there.
      setState({ why: 'failed' })
    }
  }
  return {
    scanned,
    state,
    scanHost: async from => {
      setState('busy')
      const done = await host.read(from)
      if (!done.ok) return setState({ why: done.why })
      await look(done.value.text, done.value)
    },
    scanPasted: text => look(text, null),
  }
}
