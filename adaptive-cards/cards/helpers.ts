import type { HelpersNotice } from '../../core/notices/peers.ts'
import type { Action, Element, Spoken } from '../card.ts'
import { button, buttons, submit, tucked } from '../elements/buttons.ts'
import { colleagueLine, nameOf } from '../elements/colleagues.ts'
import { card } from '../elements/frame.ts'
import { choices } from '../elements/inputs.ts'
import { heading, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

type Found = NonNullable<HelpersNotice['found']>

/** Who can help on a topic, among those who chose to be seen; and one's own entry. */
export function helpersCard(notice: HelpersNotice, say: Say): Spoken {
  const { topics, found, just } = notice
  return card(say, {
    summary: say('helpers.title'),
    body: [
      title(say('helpers.title')),
      ...(just ? [text(say(`helpers.${just}`), { color: 'Good', spacing: 'Small' })] : []),
      text(say('helpers.intro'), { spacing: 'Small' }),
      ...(found ? results(found, say) : []),
      ...(topics.length > 0 ? search(notice, say) : []),
      ...own(notice, say),
    ],
    actions: [...entry(notice, say), button(say('do.pairs'), 'pairs', {})],
  })
}

function search({ topics, found }: HelpersNotice, say: Say): Element[] {
  const list = topics.map(({ id, title: words }) => ({ title: words, value: id }))
  const chosen = found && { value: found.topic.id }
  const fields = { placeholder: say('helpers.placeholder'), spacing: 'Medium', ...chosen } as const
  return [choices('topic', say('helpers.topic'), list, fields), buttons([submit(say('do.search'), 'helpersOn', {})])]
}

function results({ topic, helpers, learners, more }: Found, say: Say): Element[] {
  return [
    heading(say('helpers.on', { title: topic.title })),
    ...(helpers.length === 0 ? [text(say('helpers.none'), { spacing: 'Small' })] : []),
    ...group(say('helpers.can'), helpers, say),
    ...group(say('helpers.would'), learners, say),
    ...(more > 0 ? [small(say('helpers.more', { more }), { spacing: 'Small' })] : []),
  ]
}

function group(words: string, people: Found['helpers'], say: Say): Element[] {
  if (people.length === 0) return []
  return [small(words, { spacing: 'Medium' }), ...people.map(one => colleagueLine(one, say))]
}

function own({ mine }: HelpersNotice, say: Say): Element[] {
  if (!mine) return []
  const { helpsOn, wantsOn } = mine
  const line = (words: string) => text(words, { spacing: 'Small' })
  return [
    heading(say('helpers.mine')),
    small(say('helpers.mine.name', { name: nameOf(mine, say) }), { spacing: 'None' }),
    ...(helpsOn.length > 0 ? [line(say('helpers.mine.helps', { list: say.list(helpsOn) }))] : []),
    ...(wantsOn.length > 0 ? [line(say('helpers.mine.wants', { list: say.list(wantsOn) }))] : []),
  ]
}

const entry = ({ mine }: HelpersNotice, say: Say): Action[] => [
  button(say(mine ? 'do.helperForm.again' : 'do.helperForm'), 'helperForm', {}),
  ...(mine ? [button(say('do.helperLeave'), 'helperLeave', {}, tucked)] : []),
]
