import type { RefusalNotice, RefusalReason } from '../../core/notices/answers.ts'
import type { Action, Spoken } from '../card.ts'
import { button } from '../elements/buttons.ts'
import { contactLine } from '../elements/contact.ts'
import { card } from '../elements/frame.ts'
import { text, title } from '../elements/text.ts'
import type { Key } from '../words/fr.ts'
import type { Say } from '../words/say.ts'

/** A no, its reason in one sentence, and what can be done instead. */
export function refusalCard({ reason, contact }: RefusalNotice, say: Say): Spoken {
  const head = say(TITLES[reason] ?? 'refusal.title')
  return card(say, {
    summary: `${head}. ${say(`refusal.${reason}`)}`,
    body: [title(head), text(say(`refusal.${reason}`), { spacing: 'Small' }), contactLine(contact, say)],
    actions: wayForward(reason, say),
  })
}

const TITLES: Partial<Record<RefusalReason, Key>> = {
  'personal-only': 'refusal.title.personal-only',
  'already-answered': 'refusal.title.already-answered',
  'not-started': 'refusal.title.not-started',
  'not-served': 'refusal.title.not-served',
  'adaptation-off': 'refusal.title.adaptation-off',
}

function wayForward(reason: RefusalReason, say: Say): Action[] {
  // In a group nothing can be opened, and where we do not serve nothing would answer.
  if (reason === 'personal-only' || reason === 'not-served') return []
  if (reason === 'not-started') return [button(say('do.start'), 'start', {}, { style: 'positive' })]
  return [button(say('do.today'), 'today', {})]
}
