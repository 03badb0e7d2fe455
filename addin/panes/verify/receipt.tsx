import { Button } from '@fluentui/react-components'
import { Copy20Regular } from '@fluentui/react-icons/svg/copy'
import { DocumentArrowDown20Regular } from '@fluentui/react-icons/svg/document-arrow-down'
import { Print20Regular } from '@fluentui/react-icons/svg/print'
import { useState } from 'react'
import { lessonAfter } from '../../../core/domain/checklists/lesson-after.ts'
import { signOff } from '../../../core/domain/checklists/sign-off.ts'
import type { Checklist } from '../../../core/domain/content/checklist.ts'
import { copyText } from '../../clipboard.ts'
import { dayInWords } from '../../dates.ts'
import { usePane } from '../../pane.ts'
import { type Said, Status } from '../../parts/status.tsx'
import { useCheckingWords } from '../../words/use-checking-words.ts'
import { Afterwards } from './afterwards.tsx'
import { Disclosure } from './disclosure.tsx'
import { ProofCard } from './keep-proof.tsx'
import { Outcome } from './outcome.tsx'
import { receiptLines } from './receipt-text.ts'
import { StepTitle } from './step-title.tsx'
import type { Run } from './use-run.ts'

/** What was done, said in full; then, on wish, kept with the text, added to it, copied or printed. */
export function ReceiptView({ checklist, run }: { checklist: Checklist; run: Run }) {
  const { t, language, host, today, library } = usePane()
  const w = useCheckingWords()
  const [said, setSaid] = useState<Said | null>(null)
  const outcome = signOff(checklist, run.marks, today)
  if (!('receipt' in outcome)) return null
  const { receipt } = outcome
  const document = host.documentName()
  const lines = receiptLines(receipt, document, { t, w, language })
  const copy = async () => {
    const copied = await copyText(lines.join('\n'))
    setSaid({ good: copied, text: t(copied ? 'act.copied.plain' : 'act.copy.failed') })
  }
  const add = async () => {
    const added = await host.addNote(lines)
    setSaid(added.ok ? { good: true, text: w('receipt.inserted') } : { good: false, text: t(`host.why.${added.why}`) })
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
        <div className="actions-row no-print">
          <Button icon={<Copy20Regular />} onClick={() => void copy()}>
            {t('receipt.copy')}
          </Button>
          {host.can.note && (
            <Button icon={<DocumentArrowDown20Regular />} onClick={() => void add()}>
              {w('receipt.insert')}
            </Button>
          )}
          <Button icon={<Print20Regular />} onClick={() => window.print()}>
            {w('receipt.print')}
          </Button>
        </div>
        <Status said={said} />
      </section>
      {host.can.proof && <ProofCard checklist={checklist} run={run} receipt={receipt} />}
      {library.organisation.ai !== 'interdite' && <Disclosure />}
      <Afterwards id={lessonAfter(checklist, run.marks)} />
      <Button appearance="subtle" onClick={run.restart} className="no-print">
        {t('verify.again')}
      </Button>
    </>
  )
}
