import { Button } from '@fluentui/react-components'
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed'
import { ScanText20Regular } from '@fluentui/react-icons/svg/scan-text'
import { usePane } from '../../pane.ts'
import { useCheckingWords } from '../../words/use-checking-words.ts'
import { ProofFound } from './proof-found.tsx'

/** The first thing to do with a text: have it read here, on one's own machine. */
export function ScanCard() {
  const { host, go } = usePane()
  const w = useCheckingWords()
  return (
    <section className="card" aria-labelledby="scan-card-title">
      <h2 id="scan-card-title">{w('scan.card')}</h2>
      <div className="actions-row">
        <Button
          id="scan-all"
          appearance="primary"
          icon={<ScanText20Regular />}
          onClick={() => go({ screen: 'scan', start: host.can.read ? 'all' : null })}
        >
          {host.can.read ? w('scan.all') : w('scan.paste')}
        </Button>
        {host.can.read && (
          <Button id="scan-selection" onClick={() => go({ screen: 'scan', start: 'selection' })}>
            {w('scan.selection')}
          </Button>
        )}
      </div>
      <p className="promise">
        <LockClosed16Regular aria-hidden />
        {w('scan.promise')}
      </p>
      {host.can.proof && <ProofFound />}
    </section>
  )
}
