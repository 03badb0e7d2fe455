import type { TroubleNotice } from '../../core/notices/answers.ts'
import type { Spoken } from '../card.ts'
import { card } from '../elements/frame.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** Something broke on our side: nothing was saved, and it is said. */
export const troubleCard = ({ contact }: TroubleNotice, say: Say): Spoken =>
  card(say, {
    summary: `${say('trouble.title')}. ${say('trouble.text')}`,
    body: [
      title(say('trouble.title')),
      text(say('trouble.text'), { spacing: 'Small' }),
      ...(contact ? [small(say('trouble.contact', { contact }), { spacing: 'Medium' })] : []),
    ],
  })
