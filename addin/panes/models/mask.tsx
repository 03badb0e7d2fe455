import { useMemo, useState } from 'react'
import { releaseText } from '../../../core/domain/prompts/release.ts'
import { useKept, usePane } from '../../pane.ts'
import { LongField } from '../../parts/long-field.tsx'
import { type Said, Status } from '../../parts/status.tsx'
import { Title } from '../../parts/title.tsx'
import { useAskingWords } from '../../words/use-asking-words.ts'
import { Flagged } from './flagged.tsx'
import type { Leaving } from './leaving.ts'
import { MaskTableView } from './mask-table.tsx'
import { MASK_TEXT } from './mask-text.ts'
import { Restore } from './restore.tsx'
import { TakeSelection } from './take-selection.tsx'
import { TextActions } from './text-actions.tsx'
import { useGuard } from './use-guard.ts'
import { useMasking } from './use-masking.ts'

const INPUT = 'mask-text'

/** Tokens in, data out: before a text goes to an AI, and after its answer comes back. */
export function MaskScreen() {
  const { t, host } = usePane()
  const w = useAskingWords()
  const [text, setText] = useKept(MASK_TEXT, '')
  const [said, setSaid] = useState<Said | null>(null)
  const guard = useGuard()
  const masking = useMasking()
  const leaving = useMemo<Leaving>(
    () => ({
      fields: [{ id: INPUT, label: w('mask.label') }],
      release: confirmed => releaseText(text, [{ id: INPUT, value: text, rule: 'mask' }], confirmed, guard),
      left: () => {},
    }),
    [text, guard, w],
  )
  return (
    <>
      <Title>{w('mask.title')}</Title>
      <section className="card" aria-labelledby="mask-step">
        <h2 id="mask-step">{w('mask.step')}</h2>
        <LongField
          id={INPUT}
          label={w('mask.label')}
          help={w('mask.help')}
          value={text}
          change={setText}
          describedBy="mask-flags"
        >
          {host.can.readSelection && <TakeSelection inputId={INPUT} value={text} change={setText} say={setSaid} />}
          <Status said={said} />
          <Flagged id="mask-flags" rule="mask" value={text} change={setText} inputId={INPUT} />
        </LongField>
        {text.trim() !== '' && <TextActions leaving={leaving} copy={t('act.copy')} />}
      </section>
      <MaskTableView table={masking.table()} forget={masking.forget} />
      <Restore />
    </>
  )
}
