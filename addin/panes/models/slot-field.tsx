import { useId, useState } from 'react'
import type { Slot } from '../../../core/domain/content/prompt-template.ts'
import { usePane } from '../../pane.ts'
import { type Said, Status } from '../../parts/status.tsx'
import { Flagged } from './flagged.tsx'
import { problemOf } from './problem-of.ts'
import { SlotInput } from './slot-input.tsx'
import { TakeProperty } from './take-property.tsx'
import { TakeSelection } from './take-selection.tsx'

interface Props {
  slot: Slot
  value: string
  change: (value: string) => void
  tried: boolean
}

/** One field: label, help, the control its type asks for, then what is wrong or looks personal, said in words. */
export function SlotField({ slot, value, change, tried }: Props) {
  const { t, host } = usePane()
  const base = useId()
  const [said, setSaid] = useState<Said | null>(null)
  const ids = { input: `slot-${slot.id}`, help: `${base}help`, problem: `${base}problem`, flags: `${base}flags` }
  const problem = problemOf(slot, value, tried, t)
  const takesSelection = host.can.readSelection && slot.type === 'long'

  return (
    <div className="field">
      <label htmlFor={ids.input} lang="fr">
        {slot.label}
        {!slot.required && <span className="soft"> · {t('template.optional')}</span>}
      </label>
      <p id={ids.help} className="help" lang="fr">
        {slot.help}
      </p>
      <SlotInput
        slot={slot}
        id={ids.input}
        value={value}
        change={change}
        invalid={problem !== null}
        describedBy={`${ids.help} ${ids.problem} ${ids.flags}`}
      />
      {takesSelection && <TakeSelection inputId={ids.input} value={value} change={change} say={setSaid} />}
      {host.can.properties && slot.type === 'short' && (
        <TakeProperty inputId={ids.input} change={change} say={setSaid} />
      )}
      <p id={ids.problem} className="problem">
        {problem}
      </p>
      <Status said={said} />
      <Flagged id={ids.flags} rule={slot.personalData} value={value} change={change} inputId={ids.input} />
    </div>
  )
}
