import { Button } from '@fluentui/react-components'
import { Signature20Regular } from '@fluentui/react-icons/svg/signature'
import { useState } from 'react'
import { signOff } from '../../../core/domain/checklists/sign-off.ts'
import type { Checklist } from '../../../core/domain/content/checklist.ts'
import { usePane } from '../../pane.ts'
import { Outcome } from './outcome.tsx'
import { StepTitle } from './step-title.tsx'
import type { Run } from './use-run.ts'

/** Everything once more before signing; what was not checked comes first and in full. */
export function Summary({ checklist, run }: { checklist: Checklist; run: Run }) {
  const { t, api, today } = usePane()
  const [signed, setSigned] = useState(false)
  const outcome = signOff(checklist, run.marks, today)
  if (!('receipt' in outcome)) {
    const open = checklist.items.findIndex(({ id }) => outcome.missing.includes(id) || outcome.unsaid.includes(id))
    return <Button onClick={() => run.show(open)}>{t('verify.change')}</Button>
  }
  const sign = () => {
    if (signed) return
    setSigned(true)
    api.used({ what: 'checklist', id: checklist.id, version: checklist.version })
    run.show('receipt')
  }
  return (
    <section className="card" aria-labelledby="step-title">
      <StepTitle>{t('verify.summary')}</StepTitle>
      <Outcome receipt={outcome.receipt} />
      <Button appearance="primary" icon={<Signature20Regular />} onClick={sign} className="wide">
        {t('verify.sign')}
      </Button>
    </section>
  )
}
