import { useState } from 'react'
import type { ScanFinding, Span } from '../../../core/domain/verify/finding.ts'
import { useKept, usePane } from '../../pane.ts'
import type { Said } from '../../parts/status.tsx'
import { useCheckingWords } from '../../words/use-checking-words.ts'
import type { Scanned } from './use-scan.ts'

/** What each line of the list needs. `seen`: ticked by the person, by type and words, so that a new reading keeps it. */
export interface Looking {
  scanned: Scanned
  seen: readonly string[]
  see(finding: ScanFinding, seen: boolean): void
  /** null: nothing to jump in, the text was pasted or the program cannot. */
  jump: ((span: Span) => void) | null
}

export const keyOfFinding = ({ type, text }: ScanFinding): string => `${type} ${text}`

export function useLooking(scanned: Scanned): [Looking, Said | null] {
  const { t, host } = usePane()
  const w = useCheckingWords()
  const [seen, setSeen] = useKept<readonly string[]>('scan/seen', [])
  const [said, setSaid] = useState<Said | null>(null)
  const { read } = scanned
  const jump = async (span: Span) => {
    if (!read) return
    const done = await host.jump(read, span)
    setSaid(done.ok ? { good: true, text: w('finding.shown') } : { good: false, text: t(`host.why.${done.why}`) })
  }
  const looking: Looking = {
    scanned,
    seen,
    see: (finding, yes) => {
      const others = seen.filter(key => key !== keyOfFinding(finding))
      setSeen(yes ? [...others, keyOfFinding(finding)] : others)
    },
    jump: read && host.can.jump ? span => void jump(span) : null,
  }
  return [looking, said]
}
