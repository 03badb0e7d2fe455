import { Input, Select, Textarea } from '@fluentui/react-components'
import type { Slot } from '../../../core/domain/content/prompt-template.ts'
import { usePane } from '../../pane.ts'

interface Props {
  slot: Slot
  id: string
  value: string
  change: (value: string) => void
  invalid: boolean
  describedBy: string
}

/** The control that a slot's type asks for. Native ones: they weigh nothing and every assistive technology knows them. */
export function SlotInput({ slot, id, value, change, invalid, describedBy }: Props) {
  const { t } = usePane()
  const common = {
    id,
    value,
    className: 'wide',
    'aria-invalid': invalid,
    'aria-required': slot.required,
    'aria-describedby': describedBy,
    // What is typed stays here: the browser must not keep it either.
    autoComplete: 'off',
  } as const
  if (slot.type === 'choice') {
    return (
      <Select {...common} onChange={(_, data) => change(data.value)}>
        <option value="">{t('template.choose')}</option>
        {slot.choices?.map(choice => (
          <option key={choice} lang="fr">
            {choice}
          </option>
        ))}
      </Select>
    )
  }
  if (slot.type === 'long') {
    return <Textarea {...common} rows={5} resize="vertical" onChange={(_, data) => change(data.value)} />
  }
  return (
    <Input
      {...common}
      type={slot.type === 'date' ? 'date' : 'text'}
      inputMode={slot.type === 'number' ? 'decimal' : undefined}
      onChange={(_, data) => change(data.value)}
    />
  )
}
