import { isoOf } from '../../core/domain/calendar/day.ts'
import type { PauseNotice } from '../../core/notices/people.ts'
import type { Element, IDateInput, Spoken } from '../card.ts'
import { button, submit } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { plain } from '../elements/safe-text.ts'
import { pointOut, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** Until a day, or until further notice: both one touch away. */
export function pauseCard({ paused, leave, today, problem }: PauseNotice, say: Say): Spoken {
  const from: IDateInput = {
    type: 'Input.Date',
    id: 'from',
    label: plain(say('pause.from')),
    min: isoOf(today),
    ...(leave && { value: isoOf(leave.from) }),
  }
  const until: IDateInput = {
    type: 'Input.Date',
    id: 'until',
    label: plain(say('pause.until')),
    isRequired: true,
    errorMessage: plain(say('pause.required')),
    min: isoOf(today + 1),
    ...(typeof paused === 'number' && { value: isoOf(paused) }),
    ...(leave && { value: isoOf(leave.back) }),
  }
  return card(say, {
    summary: say('pause.title'),
    body: [
      title(say('pause.title')),
      text(say('pause.text'), { spacing: 'Small' }),
      ...pausedNow(paused, say),
      ...(leave ? [text(say('pause.now.leave', { from: say.farDay(leave.from), back: say.farDay(leave.back) }))] : []),
      ...(problem ? [pointOut(say(`pause.${problem}`), { spacing: 'Medium' })] : []),
      from,
      until,
    ],
    actions: [
      submit(say('do.pause'), 'pause', {}),
      button(say('do.pauseOpen'), 'pauseOpen', {}),
      ...(paused === null && leave === null ? [] : [button(say('do.resume'), 'resume', {})]),
    ],
  })
}

function pausedNow(paused: PauseNotice['paused'], say: Say): Element[] {
  if (paused === null) return []
  return [text(paused === 'open' ? say('pause.now.open') : say('pause.now.until', { day: say.farDay(paused) }))]
}
