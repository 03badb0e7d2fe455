import { useEffect, useRef } from 'react'
import type { Checklist } from '../../../core/domain/content/checklist.ts'
import { usePane } from '../../pane.ts'
import { Title } from '../../parts/title.tsx'
import { Item } from './item.tsx'
import { Overview } from './overview.tsx'
import { ReceiptView } from './receipt.tsx'
import { STEP_TITLE } from './step-title.tsx'
import { Summary } from './summary.tsx'
import { useRun } from './use-run.ts'

export function ChecklistScreen({ id }: { id: string }) {
  const { t, checklists } = usePane()
  const checklist = checklists.find(list => list.id === id)
  return checklist ? <Running checklist={checklist} /> : <Title>{t('verify.gone')}</Title>
}

function Running({ checklist }: { checklist: Checklist }) {
  const run = useRun(checklist)
  const { step } = run
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current !== step) document.getElementById(STEP_TITLE)?.focus()
    shown.current = step
  }, [step])

  return (
    <>
      <Title lang="fr">{checklist.title}</Title>
      {typeof step === 'number' && <Item key={step} checklist={checklist} run={run} index={step} />}
      {step === 'summary' && <Summary checklist={checklist} run={run} />}
      {step === 'receipt' && <ReceiptView checklist={checklist} run={run} />}
      {step !== 'receipt' && <Overview checklist={checklist} run={run} />}
    </>
  )
}
