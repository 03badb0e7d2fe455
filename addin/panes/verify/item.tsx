import { Button } from '@fluentui/react-components'
import { Checkmark20Filled } from '@fluentui/react-icons/svg/checkmark'
import { useState } from 'react'
import type { Checklist } from '../../../core/domain/content/checklist.ts'
import { usePane } from '../../pane.ts'
import { More } from '../../parts/more.tsx'
import { useCheckingWords } from '../../words/use-checking-words.ts'
import { ItemFindings } from './item-findings.tsx'
import { LeaveNote } from './leave-note.tsx'
import { NoteField } from './note-field.tsx'
import { StepTitle } from './step-title.tsx'
import type { Run } from './use-run.ts'

/** One point at a time: what to check, what was noticed about it, then checked, left to a colleague or left out. */
export function Item({ checklist, run, index }: { checklist: Checklist; run: Run; index: number }) {
  const { t } = usePane()
  const w = useCheckingWords()
  const item = checklist.items[index]
  const mark = item && run.marks[item.id]
  const [leaving, setLeaving] = useState<'skipped' | 'colleague' | null>(null)
  const [drafted] = useState(item !== undefined && run.draft(item.id, 'note') !== undefined)
  if (!item) return null
  const note = run.draft(item.id, 'note') ?? mark?.note ?? ''
  const total = checklist.items.length
  return (
    <section className="card item" aria-labelledby="step-title">
      <p className="soft">
        {t('verify.step', { at: index + 1, total })}
        {item.optional && ` · ${t('verify.optional')}`}
      </p>
      <progress className="progress" value={Object.keys(run.marks).length} max={total} aria-hidden />
      <StepTitle lang="fr">{item.text}</StepTitle>
      <ItemFindings types={item.findings} />
      <div className="mores">
        <More title={t('verify.why')} lang="fr">
          {item.why}
        </More>
        <More title={t('verify.how')} lang="fr">
          {item.how}
        </More>
        {leaving === null && (
          <More title={w('item.note')} open={drafted}>
            <NoteField
              label={w('item.note.label')}
              help={w('item.note.help')}
              value={note}
              change={text => run.write(item.id, 'note', text)}
            />
          </More>
        )}
      </div>
      {leaving !== null ? (
        <LeaveNote
          key={leaving}
          as={leaving}
          optional={item.optional}
          note={run.draft(item.id, leaving) ?? (mark?.done === leaving ? mark.note : '')}
          write={text => run.write(item.id, leaving, text)}
          leave={said => run.mark(index, { done: leaving, note: said })}
          cancel={() => setLeaving(null)}
        />
      ) : (
        <div className="stack">
          <Button
            appearance="primary"
            icon={<Checkmark20Filled />}
            onClick={() => run.mark(index, { done: 'checked', ...(note.trim() !== '' && { note: note.trim() }) })}
          >
            {t('verify.check')}
          </Button>
          <Button onClick={() => setLeaving('colleague')}>{w('item.colleague')}</Button>
          <Button appearance="subtle" onClick={() => setLeaving('skipped')}>
            {t('verify.skip')}
          </Button>
        </div>
      )}
    </section>
  )
}
