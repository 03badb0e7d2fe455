import type { Limit } from '../../hosts/host.ts'
import { usePane } from '../../pane.ts'
import { useCheckingWords } from '../../words/use-checking-words.ts'
import type { Scanning } from './use-scan.ts'
import { useStale } from './use-stale.ts'

/** Those that concern what was read, and the way to a place in it. */
const LIMITS: readonly Limit[] = ['no-footnotes', 'no-jump', 'no-highlight']

/** How far the reading is, what came of it, and what this program could not hand over. */
export function ScanStatus({ scanning: { scanned, state } }: { scanning: Scanning }) {
  const { t, host } = usePane()
  const w = useCheckingWords()
  const stale = useStale(scanned)
  return (
    <>
      <div role="status" className="scan-status">
        {state === 'busy' && <p className="soft">{w('scan.busy')}</p>}
        {state === 'empty' && <p className="problem">{w('scan.empty')}</p>}
        {typeof state === 'object' && <p className="problem">{t(`host.why.${state.why}`)}</p>}
        {state === 'idle' && scanned && (
          <p>
            <strong>
              {scanned.findings.length === 0 ? w('scan.none') : w('scan.count', { n: scanned.findings.length })}
            </strong>
          </p>
        )}
        {state === 'idle' && stale && <p className="problem">{w('scan.stale')}</p>}
      </div>
      {scanned?.read && (
        <ul className="plain soft limits">
          {scanned.read.from === 'selection' && <li>{w('scan.of.selection')}</li>}
          {scanned.read.tracked && <li>{w('scan.tracked')}</li>}
          {host.limits
            .filter(limit => LIMITS.includes(limit))
            .map(limit => (
              <li key={limit}>{t(`host.limit.${limit}`)}</li>
            ))}
        </ul>
      )}
    </>
  )
}
