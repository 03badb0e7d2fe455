import type { GemSaidNotice, GemToldNotice, SharedNotice } from '../../core/notices/gems.ts'
import type { Element, Spoken } from '../card.ts'
import { box } from '../elements/box.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { paragraphs, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** What became of one's pépite: told once, and thanked for either way. */
export function gemToldCard({ text: words, outcome, contact }: GemToldNotice, say: Say): Spoken {
  const head = say('gem.told.title')
  return card(say, {
    summary: head,
    body: [
      title(head),
      box('emphasis', [small(say('gem.form.yours')), ...paragraphs(words, { spacing: 'Small' })]),
      ...became(outcome, contact, say),
    ],
    actions: [button(say('do.gems'), 'gems', {})],
  })
}

function became(outcome: GemToldNotice['outcome'], contact: string, say: Say): Element[] {
  if (outcome.is !== 'declined')
    return [
      text(say(`gem.told.${outcome.is}`, { title: outcome.title }), { spacing: 'Medium' }),
      text(say(outcome.credited ? 'gem.told.credited' : 'gem.told.uncredited'), { spacing: 'Small' }),
      text(say('gem.told.thanks'), { spacing: 'Small' }),
    ]
  return [
    text(say('gem.told.declined'), { spacing: 'Medium' }),
    text(say(`gem.told.${outcome.reason}`), { spacing: 'Small' }),
    ...(outcome.words ? [text(say('gem.told.words', { words: outcome.words }), { spacing: 'Small' })] : []),
    small(say('gem.told.contact', { contact })),
  ]
}

export const gemSaidCard = ({ what }: GemSaidNotice, say: Say): Spoken =>
  card(say, {
    summary: say(`gem.said.${what}`),
    body: [title(say(`gem.said.${what}`)), text(say(`gem.said.${what}.text`), { spacing: 'Small' })],
  })

/** Put into a message and read by anybody: no button, since the bot may not be there, and nothing of the sender. */
export function sharedCard({ what, title: name, summary, context }: SharedNotice, say: Say): Spoken {
  const kind = say(`shared.${what}`)
  return card(say, {
    summary: `${kind} : ${name}`,
    body: [
      small(kind),
      title(name, { spacing: 'None' }),
      ...paragraphs(summary, { spacing: 'Small' }),
      small(say('shared.from', { about: context })),
    ],
  })
}
