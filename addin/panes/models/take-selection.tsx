import { Button } from '@fluentui/react-components'
import { TextQuote16Regular } from '@fluentui/react-icons/svg/text-quote'
import { usePane } from '../../pane.ts'
import type { Said } from '../../parts/status.tsx'

interface Props {
  inputId: string
  value: string
  change: (value: string) => void
  say: (said: Said | null) => void
}

/** Brings what is selected in the document into the field, after what is already there. Only when asked to. */
export function TakeSelection({ inputId, value, change, say }: Props) {
  const { t, host } = usePane()
  const take = async () => {
    const selected = await host.selectedText().catch(() => '')
    say(selected === '' ? { good: false, text: t('template.selection.empty') } : null)
    if (selected !== '')
      change(
        value.trim() === ''
          ? selected
          : `${value}
${selected}`,
      )
  }
  return (
    <Button
      size="small"
      appearance="subtle"
      className="take"
      icon={<TextQuote16Regular />}
      aria-controls={inputId}
      onClick={() => void take()}
    >
      {t('template.selection')}
    </Button>
  )
}
