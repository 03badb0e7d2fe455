import type { AsideNotice } from '../../core/notices/asides.ts'
import type { Spoken } from '../card.ts'
import { aside } from '../elements/aside.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** A small question alone, for those of whose answers nothing is kept. */
export const asideCard = ({ delivery, aside: of }: AsideNotice, say: Say): Spoken =>
  card(say, {
    summary: say('aside.alone'),
    body: [title(say('aside.alone')), ...aside(of, delivery, say, true)],
    actions: [button(say('do.todayNow'), 'today', {})],
  })
