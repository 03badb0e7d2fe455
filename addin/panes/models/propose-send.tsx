import { Button } from '@fluentui/react-components'
import { Send20Regular } from '@fluentui/react-icons/svg/send'
import { useEffect, useRef } from 'react'
import type { ProposalAnswer } from '../../api.ts'
import { Preview } from '../../parts/preview.tsx'
import type { Said } from '../../parts/status.tsx'
import { useAskingWords } from '../../words/use-asking-words.ts'

interface Props {
  /** What leaves, word for word. */
  text: string
  send(): Promise<ProposalAnswer>
  say(said: Said): void
}

const SAID = {
  sent: 'propose.sent',
  'personal-data': 'propose.blocked',
  full: 'propose.full',
  refused: 'propose.refused',
  offline: 'propose.offline',
} as const

/** The last look before a template leaves: the very text that is sent, and the button that sends it. */
export function ProposeSend({ text, send, say }: Props) {
  const w = useAskingWords()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.querySelector<HTMLElement>('[tabindex]')?.focus(), [])
  // The button stays where it is: a second click sends what is kept once.
  const leave = async () => {
    const answer = await send()
    say({ good: answer === 'sent', text: w(SAID[answer]) })
  }
  return (
    <div ref={panel}>
      <Preview id="propose-preview" title={w('propose.send.title')} lang="fr">
        {text}
      </Preview>
      <p className="soft">{w('propose.send.note')}</p>
      <Button appearance="primary" icon={<Send20Regular />} className="start" onClick={() => void leave()}>
        {w('propose.send')}
      </Button>
    </div>
  )
}
