import { Button } from '@fluentui/react-components'
import { Checkmark20Filled } from '@fluentui/react-icons/svg/checkmark'
import { useState } from 'react'
import type { Checklist } from '../../../core/domain/content/checklist.ts'
import { usePane } from '../../pane.ts'
import { More } from '../../parts/more.tsx'
import { SkipNote } from './skip-note.tsx'
import { StepTitle } from './step-title.tsx'
import type { Run } from './use-run.ts'

/** One point at a time: what to check, why and how on demand, then checked or left out with a word. */
export function Item({ checklist, run, index }: { checklist: Checklist; run: Run; index: number }) {
  const { t } = usePane()
  const [skipping, setSkipping] = useState(false)
  const item = checklist.items[index]
  if (!item) return null
  const total = checklist.items.length
  const mark = run.marks[item.id]
  return (
    <section className="card item" aria-labelledby="step-title">
      <p className="soft">
        {t('verify.step', { at: index + 1, total })}
        {item.optional && ` · ${t('verify.optional')}`}
      </p>
      <progress className="progress" value={Object.keys(run.marks).length} max={total} aria-hidden />
      <StepTitle lang="fr">{item.text}</StepTitle>
      <div className="mores">
        <More title={t('verify.why')} lang="fr">
          {item.why}
        </More>
        <More title={t('verify.how')} lang="fr">
          {item.how}
        </More>
      </div>
      {skipping ? (
        <SkipNote
          optional={item.optional}
          note={mark?.done === 'skipped' ? mark.note : ''}
          skip={note => run.mark(index, { done: 'skipped', note })}
          cancel={() => setSkipping(false)}
        />
      ) : (
        <div className="stack">
          <Button
            appearance="primary"
            icon={<Checkmark20Filled />}
            onClick={() => run.mark(index, { done: 'checked' })}
          >
            {t('verify.check')}
          </Button>
          <Button appearance="subtle" onClick={() => setSkipping(true)}>
            {t('verify.skip')}
          </Button>
        </div>
      )}
    </section>
  )
}
