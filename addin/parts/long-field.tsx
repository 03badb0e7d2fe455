import { Textarea } from '@fluentui/react-components'
import type { ReactNode } from 'react'

interface Props {
  id: string
  label: string
  help: string
  value: string
  change: (value: string) => void
  rows?: number
  /** Ids of more that is said about it. */
  describedBy?: string
  children?: ReactNode
}

/** A text of several lines with its label and help; what is typed stays here. */
export const LongField = ({ id, label, help, value, change, rows = 5, describedBy = '', children }: Props) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    <p id={`${id}-help`} className="help">
      {help}
    </p>
    <Textarea
      id={id}
      className="wide"
      rows={rows}
      resize="vertical"
      value={value}
      autoComplete="off"
      aria-describedby={`${id}-help ${describedBy}`.trim()}
      onChange={(_, data) => change(data.value)}
    />
    {children}
  </div>
)
