import { Button, Input } from '@fluentui/react-components'
import { type FormEvent, useEffect, useState } from 'react'
import { usePane } from '../../pane.ts'
import { useCheckingWords } from '../../words/use-checking-words.ts'

const INPUT = 'leave-note'
const focusInput = (): void => document.getElementById(INPUT)?.focus()

interface Props {
  as: 'skipped' | 'colleague'
  optional: boolean
  note: string
  write: (note: string) => void
  leave: (note: string) => void
  cancel: () => void
}

/** A word about what was not checked, or who will look at it. It stays in the pane and in the receipt. */
export function LeaveNote({ as, optional, note, write, leave, cancel }: Props) {
  const { t } = usePane()
  const w = useCheckingWords()
  const [refused, setRefused] = useState(false)
  useEffect(focusInput, [])
  const required = as === 'skipped' && !optional

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!required || note.trim() !== '') return leave(note.trim())
    setRefused(true)
    focusInput()
  }
  return (
    <form className="field" onSubmit={submit}>
      <label htmlFor={INPUT}>{as === 'colleague' ? w('item.colleague.who') : t('verify.note')}</label>
      <p id="leave-help" className="help">
        {as === 'colleague' ? w('item.colleague.help') : t('verify.note.help')}
      </p>
      <Input
        id={INPUT}
        className="wide"
        value={note}
        autoComplete="off"
        aria-invalid={refused}
        aria-required={required}
        aria-describedby="leave-help leave-problem"
        onChange={(_, { value }) => write(value)}
      />
      <p id="leave-problem" className="problem" role="status">
        {refused && note.trim() === '' && t('verify.note.needed')}
      </p>
      <div className="actions-row">
        <Button type="submit" appearance="primary">
          {as === 'colleague' ? w('item.colleague.confirm') : t('verify.skip.confirm')}
        </Button>
        <Button onClick={cancel}>{t('verify.cancel')}</Button>
      </div>
    </form>
  )
}
