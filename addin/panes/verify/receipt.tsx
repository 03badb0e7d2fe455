import { Button } from '@fluentui/react-components'
import { Copy20Regular } from '@fluentui/react-icons/svg/copy'
import { useState } from 'react'
import { signOff } from '../../../core/domain/checklists/sign-off.ts'
import type { Checklist } from '../../../core/domain/content/checklist.ts'
import { copyText } from '../../clipboard.ts'
import { dayInWords } from '../../dates.ts'
import { usePane } from '../../pane.ts'
import { type Said, Status } from '../../parts/status.tsx'
import { Disclosure } from './disclosure.tsx'
import { Outcome } from './outcome.tsx'
import { receiptText } from './receipt-text.ts'
import { StepTitle } from './step-title.tsx'
import type { Run } from './use-run.ts'

export function ReceiptView({ checklist, run }: { checklist: Checklist; run: Run }) {
  const { t, language, host, today, library } = usePane()
  const [said, setSaid] = useState<Said | null>(null)
  const outcome = signOff(checklist, run.marks, today)
  if (!('receipt' in outcome)) return null
  const { receipt } = outcome
  const document = host.documentName()
  const copy = async () => {
    const copied = await copyText(receiptText(receipt, document, t, language))
    setSaid({ good: copied, text: t(copied ? 'act.copied.plain' : 'act.copy.failed') })
  }
  return (
    <>
      <section className={`card receipt ${receipt.complete ? '' : 'receipt-partial'}`} aria-labelledby="step-title">
        <StepTitle>{t(receipt.complete ? 'receipt.title' : 'receipt.title.partial')}</StepTitle>
        <p className="soft">
          {t('receipt.line', {
            title: receipt.title,
            version: receipt.version,
            day: dayInWords(receipt.day, language),
          })}
          {document && <span className="receipt-document">{document}</span>}
        </p>
        <Outcome receipt={receipt} />
        <Button icon={<Copy20Regular />} onClick={() => void copy()}>
          {t('receipt.copy')}
        </Button>
        <Status said={said} />
      </section>
      {library.organisation.ai !== 'interdite' && <Disclosure />}
      <Button appearance="subtle" onClick={run.restart}>
        {t('verify.again')}
      </Button>
    </>
  )
}
