import type { ExportReadyNotice } from '../../core/notices/people.ts'
import type { Spoken } from '../card.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { webLink } from '../elements/link.ts'
import { text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

export function exportReadyCard({ url, minutes }: ExportReadyNotice, say: Say): Spoken {
  const download = webLink(say('do.download'), url, { style: 'positive' })
  return card(say, {
    summary: say('export.title'),
    body: [title(say('export.title')), text(say('export.text', { minutes }), { spacing: 'Small' })],
    actions: [...(download ? [download] : []), button(say('do.myData'), 'myData', {})],
  })
}
