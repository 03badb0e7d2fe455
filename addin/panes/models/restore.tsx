import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { type Restored, restore } from '../../../core/domain/privacy/mask.ts'
import { useKept, usePane } from '../../pane.ts'
import { LongField } from '../../parts/long-field.tsx'
import { Preview } from '../../parts/preview.tsx'
import { type Said, Status } from '../../parts/status.tsx'
import { useAskingWords } from '../../words/use-asking-words.ts'
import { copySaid } from '../copy-said.ts'
import { insertInWords } from '../insert-in-words.ts'
import { PASTED } from '../verify/pasted.ts'
import { useMasking } from './use-masking.ts'

const INPUT = 'restore-text'

/** The AI's answer with the data back in it; what was dropped or made up along the way is said. */
export function Restore() {
  const { t, host, kept, go } = usePane()
  const w = useAskingWords()
  const masking = useMasking()
  const [answer, setAnswer] = useKept('restore/text', '')
  const [restored, setRestored] = useState<Restored | null>(null)
  const [said, setSaid] = useState<Said | null>(null)

  const change = (value: string) => {
    setAnswer(value)
    setRestored(null)
    setSaid(null)
  }
  const run = () => {
    const table = masking.table()
    if (answer.trim() === '') return setSaid({ good: false, text: w('restore.empty') })
    if (table.size === 0) return setSaid({ good: false, text: w('restore.no-table') })
    const done = restore(answer, table)
    setRestored(done)
    setSaid({ good: true, text: w('restore.done', { n: table.size - done.dropped.length }) })
  }
  const check = () => {
    kept.set(PASTED, restored?.text ?? '')
    go({ screen: 'scan', start: 'pasted' })
  }
  return (
    <section className="card" aria-labelledby="restore-step">
      <h2 id="restore-step">{w('restore.step')}</h2>
      <LongField id={INPUT} label={w('restore.label')} help={w('restore.help')} value={answer} change={change} />
      <Button className="start" appearance={restored ? 'secondary' : 'primary'} onClick={run}>
        {w('restore.run')}
      </Button>
      <Status said={said} />
      {restored && (
        <>
          <Changed restored={restored} />
          <Preview id="restored-title" title={w('restore.result')} lang="fr">
            {restored.text}
          </Preview>
          <div className="actions-row">
            <Button
              appearance="primary"
              onClick={() => void copySaid(restored.text, t('act.copied.plain'), t).then(setSaid)}
            >
              {w('restore.copy')}
            </Button>
            {host.can.insert && (
              <Button
                onClick={() => void host.insert(restored.text).then(inserted => setSaid(insertInWords(inserted, t)))}
              >
                {w('restore.insert')}
              </Button>
            )}
            <Button id="restore-check" onClick={check}>
              {w('restore.check')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

function Changed({ restored: { dropped, unknown } }: { restored: Restored }) {
  const w = useAskingWords()
  if (dropped.length + unknown.length === 0) return null
  return (
    <div className="not-checked" role="status">
      {dropped.length > 0 && (
        <>
          <h3>{w('restore.dropped', { n: dropped.length })}</h3>
          <ul className="plain">
            {dropped.map(({ token, text }) => (
              <li key={token}>
                {text} ({token})
              </li>
            ))}
          </ul>
        </>
      )}
      {unknown.length > 0 && (
        <>
          <h3>{w('restore.unknown', { n: unknown.length })}</h3>
          <ul className="plain">
            {unknown.map(token => (
              <li key={token}>{token}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
