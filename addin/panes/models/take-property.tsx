import { Button } from '@fluentui/react-components'
import { DocumentText16Regular } from '@fluentui/react-icons/svg/document-text'
import { useState } from 'react'
import { usePane } from '../../pane.ts'
import type { Said } from '../../parts/status.tsx'

interface Props {
  inputId: string
  change: (value: string) => void
  say: (said: Said | null) => void
}

/** What the document says of itself, title or author, to be taken into a short field. Only when asked to. */
export function TakeProperty({ inputId, change, say }: Props) {
  const { t, host } = usePane()
  const [found, setFound] = useState<readonly string[] | null>(null)
  const look = async () => {
    const done = await host.properties()
    if (!done.ok) return say({ good: false, text: t(`host.why.${done.why}`) })
    const values = [...new Set(Object.values(done.value).map(value => String(value).trim()))].filter(
      text => text !== '',
    )
    say(values.length === 0 ? { good: false, text: t('template.property.none') } : null)
    setFound(values)
  }
  const take = (text: string) => {
    change(text)
    setFound(null)
    document.getElementById(inputId)?.focus()
  }
  if (found === null || found.length === 0)
    return (
      <Button
        size="small"
        appearance="subtle"
        className="take"
        icon={<DocumentText16Regular />}
        aria-controls={inputId}
        onClick={() => void look()}
      >
        {t('template.property')}
      </Button>
    )
  return (
    <div className="replace">
      {found.map(text => (
        <Button key={text} size="small" onClick={() => take(text)}>
          {t('template.property.take', { text })}
        </Button>
      ))}
    </div>
  )
}
