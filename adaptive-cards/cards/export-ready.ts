import type { ExportReadyNotice } from '../../core/notices/people.ts'
import type { Element, Spoken } from '../card.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { webLink } from '../elements/link.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** The address that opens once: a copy of everything, or the attestation of a series. */
export function exportReadyCard({ url, minutes, series }: ExportReadyNotice, say: Say): Spoken {
  const download = webLink(say(series === null ? 'do.download' : 'do.attestation.download'), url, {
    style: 'positive',
  })
  const head = say(series === null ? 'export.title' : 'attestation.title')
  return card(say, {
    summary: head,
    body: [title(head), ...(series === null ? copy(minutes, say) : attested(series, minutes, say))],
    actions: [...(download ? [download] : []), button(say('do.myData'), 'myData', {})],
  })
}

const copy = (minutes: number, say: Say): Element[] => [text(say('export.text', { minutes }), { spacing: 'Small' })]

const attested = (series: string, minutes: number, say: Say): Element[] => [
  text(say('attestation.text', { series, minutes }), { spacing: 'Small' }),
  small(say('attestation.yours'), { spacing: 'Small' }),
]
