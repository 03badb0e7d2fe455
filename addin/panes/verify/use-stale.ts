import { useEffect, useState } from 'react'
import type { Host } from '../../hosts/host.ts'
import { usePane } from '../../pane.ts'
import type { Scanned } from './use-scan.ts'

/** Word calls at each move of the cursor: a long document is read again once the hand rests. */
const PAUSE_MS = 500

/** The text is no longer the one that was read. */
export function useStale(scanned: Scanned | null): boolean {
  const { host } = usePane()
  const [changed, setChanged] = useState<Scanned | null>(null)
  useEffect(() => {
    if (!scanned?.read) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const compare = async () => setChanged((await isOther(host, scanned)) ? scanned : null)
    const stop = host.watch(() => {
      clearTimeout(timer)
      timer = setTimeout(() => void compare(), PAUSE_MS)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [host, scanned])
  return scanned !== null && changed === scanned
}

async function isOther(host: Host, { text, read }: Scanned): Promise<boolean> {
  // Outlook calls for another message alone; reading that one would make it the one that the proof is about.
  if (host.kind === 'outlook') return true
  const now = await host.read('all', 'glance')
  if (!now.ok) return false
  // What was selected then may no longer be: it is looked for in the whole text.
  return read?.from === 'selection' ? !now.value.text.includes(text) : now.value.text !== text
}
