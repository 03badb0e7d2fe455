import type { ThanksNotice } from '../../core/notices/answers.ts'
import type { Spoken } from '../card.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

export const thanksCard = (notice: ThanksNotice, say: Say): Spoken =>
  card(say, {
    summary: say(`thanks.${notice.for}.title`),
    body: [title(say(`thanks.${notice.for}.title`)), text(say(`thanks.${notice.for}.text`), { spacing: 'Small' })],
    actions: [button(say('do.backToCard'), 'view', { delivery: notice.delivery })],
  })
