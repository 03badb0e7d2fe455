import { Button } from '@fluentui/react-components'
import { ShieldCheckmark20Regular } from '@fluentui/react-icons/svg/shield-checkmark'
import { useState } from 'react'
import { isoOf } from '../../../core/domain/calendar/day.ts'
import { proofOf } from '../../../core/domain/checklists/proof-of.ts'
import type { Receipt } from '../../../core/domain/checklists/sign-off.ts'
import type { Checklist } from '../../../core/domain/content/checklist.ts'
import { dayInWords } from '../../dates.ts'
import { fingerprint } from '../../hosts/fingerprint.ts'
import type { Why } from '../../hosts/host.ts'
import { useKept, usePane } from '../../pane.ts'
import { type Said, Status } from '../../parts/status.tsx'
import { useCheckingWords } from '../../words/use-checking-words.ts'
import { LAST_TEMPLATE, type LastTemplate } from '../models/last-template.ts'
import { NoteField } from './note-field.tsx'
import type { Run } from './use-run.ts'

interface Props {
  checklist: Checklist
  run: Run
  receipt: Receipt
}

/** Where nothing can be kept, that is said instead of being found out on a click. */
export function ProofCard(props: Props) {
  const { host } = usePane()
  const w = useCheckingWords()
  return (
    <section className="card no-print" aria-labelledby="proof-title">
      <h2 id="proof-title">{w('proof.title')}</h2>
      {host.can.keepProof ? (
        <KeepProof {...props} />
      ) : (
        <p className="soft">{w(host.surface === 'outlook' ? 'proof.cannot.mail' : 'proof.cannot')}</p>
      )}
    </section>
  )
}

/** The proof goes into the file when somebody wants it there, with what it holds said first. */
function KeepProof({ checklist, run, receipt }: Props) {
  const { t, host, today, language } = usePane()
  const w = useCheckingWords()
  const [role, setRole] = useKept('proof/role', '')
  const [template] = useKept<LastTemplate | null>(LAST_TEMPLATE, null)
  const [said, setSaid] = useState<Said | null>(null)
  const total = checklist.items.length
  const inMail = host.surface === 'outlook'

  const failed = (why: Why): void => setSaid({ good: false, text: t(`host.why.${why}`) })
  const keep = async () => {
    const read = await host.read('all', 'glance')
    if (!read.ok) return failed(read.why)
    const hash = await fingerprint(read.value.text)
    const proof = proofOf({ checklist, marks: run.marks, template, hash, date: isoOf(today), role })
    const written = await host.writeProof(proof, total)
    if (!written.ok) return failed(written.why)
    const whole = inMail ? 'proof.kept.mail' : 'proof.kept'
    setSaid({ good: true, text: w(written.value.kept === 'full' ? whole : 'proof.kept.short') })
  }
  const addLine = async () => {
    const day = dayInWords(today, language)
    const line = w('proof.visible', { day, title: receipt.title, checked: receipt.checked.length, total })
    const added = await host.addNote([line])
    if (!added.ok) return failed(added.why)
    setSaid({ good: true, text: w('receipt.inserted') })
  }
  return (
    <>
      <p className="soft">{w(inMail ? 'proof.what.mail' : 'proof.what')}</p>
      {host.limits.includes('short-proof') && <p className="soft">{t('host.limit.short-proof')}</p>}
      <NoteField label={w('proof.role')} help={w('proof.role.help')} value={role} change={setRole} />
      <div className="actions-row">
        <Button appearance="primary" icon={<ShieldCheckmark20Regular />} onClick={() => void keep()}>
          {w('proof.keep')}
        </Button>
        {host.can.note && <Button onClick={() => void addLine()}>{w('proof.line')}</Button>}
      </div>
      <Status said={said} />
    </>
  )
}
