import { Button } from '@fluentui/react-components'
import { CalendarArrowRight20Regular } from '@fluentui/react-icons/svg/calendar-arrow-right'
import { useState } from 'react'
import type { Library } from '../../../core/http-contract.ts'
import type { WishAnswer } from '../../api.ts'
import { isoInWords } from '../../dates.ts'
import { usePane } from '../../pane.ts'
import { type Said, Status } from '../../parts/status.tsx'
import { useCheckingWords } from '../../words/use-checking-words.ts'
import { useWish } from './use-wish.ts'

/**
 * « M'en reparler demain dans Teams »: the name of a topic goes to the bot, said before it goes and taken back as
 * easily. Offered to whoever the server answered, since it must know for whom to note it.
 */
export function Tomorrow({ lesson: { series, topic } }: { lesson: Library['lessons'][number] }) {
  const { loaded, language } = usePane()
  const w = useCheckingWords()
  const { wish, ask, forget } = useWish()
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<WishAnswer | null>(null)
  if (loaded.state !== 'current') return null
  const mine = wish?.series === series
  const send = async (sending: Promise<WishAnswer>) => {
    setBusy(true)
    setAnswer(await sending)
    setBusy(false)
  }
  const kept = (): string => {
    const day = wish?.day ? isoInWords(wish.day, language) : null
    return day ? w('wish.kept', { topic, day }) : w('wish.kept.later', { topic })
  }
  const said = (): Said | null => {
    if (!answer) return null
    if (answer.is === 'kept') return mine ? { good: true, text: kept() } : null
    return { good: answer.is === 'forgotten', text: w(`wish.${answer.is}`) }
  }
  return (
    <div className="tomorrow">
      {!mine && (
        <p className="soft">
          {w('wish.what', { topic })} {wish && w('wish.instead', { topic: wish.topic })}
        </p>
      )}
      {/* Said aloud where it was asked for; elsewhere it simply stands. */}
      {mine && !answer && <p className="soft">{kept()}</p>}
      <Status said={said()} />
      {/* One button in two states: the focus stays on it. */}
      <Button
        size="small"
        icon={mine ? null : <CalendarArrowRight20Regular />}
        className="start"
        disabledFocusable={busy}
        onClick={() => void send(mine ? forget() : ask(series, topic))}
      >
        {w(mine ? 'wish.undo' : 'wish.ask')}
      </Button>
    </div>
  )
}
