import { Button, Input } from '@fluentui/react-components'
import { type FormEvent, useEffect, useState } from 'react'
import { usePane } from '../../pane.ts'

const INPUT = 'skip-note'
const focusInput = (): void => document.getElementById(INPUT)?.focus()

interface Props {
  optional: boolean
  note: string
  skip: (note: string) => void
  cancel: () => void
}

/** A word about what was not checked. It stays in the pane and in the receipt. */
export function SkipNote({ optional, note, skip, cancel }: Props) {
  const { t } = usePane()
  const [text, setText] = useState(note)
  const [refused, setRefused] = useState(false)
  useEffect(focusInput, [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (optional || text.trim() !== '') return skip(text.trim())
    setRefused(true)
    focusInput()
  }
  return (
    <form className="field" onSubmit={submit}>
      <label htmlFor={INPUT}>{t('verify.note')}</label>
      <p id="skip-help" className="help">
        {t('verify.note.help')}
      </p>
      <Input
        id={INPUT}
        className="wide"
        value={text}
        autoComplete="off"
        aria-invalid={refused}
        aria-required={!optional}
        aria-describedby="skip-help skip-problem"
        onChange={(_, { value }) => setText(value)}
      />
      <p id="skip-problem" className="problem" role="status">
        {refused && text.trim() === '' && t('verify.note.needed')}
      </p>
      <div className="actions-row">
        <Button type="submit" appearance="primary">
          {t('verify.skip.confirm')}
        </Button>
        <Button onClick={cancel}>{t('verify.cancel')}</Button>
      </div>
    </form>
  )
}
