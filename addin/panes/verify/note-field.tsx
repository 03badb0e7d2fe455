import { Input } from '@fluentui/react-components'
import { useId } from 'react'

interface Props {
  label: string
  help: string
  value: string
  change: (value: string) => void
}

/** A word of one's own, which stays in the pane. */
export function NoteField({ label, help, value, change }: Props) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}help`} className="help">
        {help}
      </p>
      <Input
        id={id}
        className="wide"
        value={value}
        autoComplete="off"
        aria-describedby={`${id}help`}
        onChange={(_, data) => change(data.value)}
      />
    </div>
  )
}
