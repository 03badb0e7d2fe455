import { RETENTION } from '../../core/domain/people/retention.ts'
import type { ProgressNotice } from '../../core/notices/learning.ts'
import type { Element, Spoken } from '../card.ts'
import { button, buttons } from '../elements/buttons.ts'
import { figures } from '../elements/figures.ts'
import { card } from '../elements/frame.ts'
import { gauge } from '../elements/gauge.ts'
import { pair } from '../elements/pair.ts'
import { heading, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** What is there and what comes back. No score, no rank, no comparison: it belongs to the person alone. */
export function progressCard(notice: ProgressNotice, say: Say): Spoken {
  return card(say, {
    summary: say('progress.title'),
    body: [title(say('progress.title')), small(say('progress.private'), { spacing: 'None' }), ...content(notice, say)],
    actions: [
      button(say('do.today'), 'today', {}),
      button(say('do.helpers'), 'helpers', {}),
      button(say('do.myData'), 'myData', {}),
    ],
  })
}

function content(notice: ProgressNotice, say: Say): Element[] {
  if (!notice.adaptation) return [text(say('progress.off'))]
  if (notice.total === 0) return [text(say('progress.empty'))]
  return [
    text(say('progress.met', { met: notice.met, total: notice.total }), { spacing: 'Medium' }),
    ...(notice.met > 0 ? standing(notice, say) : []),
    ...bySeries(notice, say),
    ...calibration(notice, say),
  ]
}

const standing = ({ fresh, soon, anchored }: ProgressNotice, say: Say): Element[] => [
  figures([
    { figure: fresh, words: say('progress.fresh') },
    { figure: soon, words: say('progress.soon') },
    { figure: anchored, words: say('progress.anchored') },
  ]),
]

function bySeries({ bySeries }: ProgressNotice, say: Say): Element[] {
  return [
    heading(say('progress.bySeries')),
    ...bySeries.flatMap(({ id, title: words, met, total, anchored }) => {
      const done = say('progress.series', { met, total })
      return [
        pair(text(words), small(done)),
        ...gauge({ value: met, of: total, words: done }),
        ...(anchored === total ? attestable(id, words, say) : []),
      ]
    }),
  ]
}

/** Theirs to ask for, never sent by itself. */
const attestable = (series: string, words: string, say: Say): Element[] => [
  small(say('attestation.series', { series: words }), { spacing: 'Small' }),
  buttons([button(say('do.attestation'), 'attestation', { series })]),
]

/** Natural frequencies: « 9 fois sur 10 » is understood better than a share. */
function calibration({ calibration }: ProgressNotice, say: Say): Element[] {
  if (!calibration) return []
  const levels = [
    ['1', calibration.unsure],
    ['2', calibration.fairly],
    ['3', calibration.certain],
  ] as const
  const lines = levels.flatMap(([level, share]) =>
    share === null
      ? []
      : [
          text(say('progress.calibration.line', { said: say(`confidence.${level}`), times: Math.round(share * 10) }), {
            spacing: 'Small',
          }),
        ],
  )
  return [
    heading(say('progress.calibration')),
    ...lines,
    small(say('progress.calibration.note', { answers: calibration.answers, days: RETENTION.answers }), {
      spacing: 'Small',
    }),
  ]
}
