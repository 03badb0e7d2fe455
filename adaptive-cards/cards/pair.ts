import type { PairNotice, PairSaidNotice } from '../../core/notices/peers.ts'
import type { Action, Element, Spoken } from '../card.ts'
import { box } from '../elements/box.ts'
import { button, buttons, linkLine } from '../elements/buttons.ts'
import { colleagueLine, nameOf, namesOf } from '../elements/colleagues.ts'
import { card } from '../elements/frame.ts'
import { reveal } from '../elements/reveal.ts'
import { small, text, title } from '../elements/text.ts'
import type { Key } from '../words/fr.ts'
import type { Say } from '../words/say.ts'

/** Whom one meets this fortnight, what one might talk about, and the ways out, one tap each. */
export function pairCard(notice: PairNotice, say: Say): Spoken {
  const { others, until } = notice
  const head = say(others.length > 1 ? 'pair.title.trio' : 'pair.title', { names: namesOf(others, say) })
  return card(say, {
    summary: head,
    body: [
      title(head),
      small(say('pair.until', { day: say.day(until) }), { spacing: 'Small' }),
      ...others.map(one => colleagueLine(one, say)),
      suggestion(notice, say),
      ...afterwards(notice, say),
      ...exclusions(notice, say),
    ],
    actions: [button(say('do.pairPause'), 'pairPause', {}), button(say('do.pairLeave'), 'pairLeave', {})],
  })
}

function suggestion(notice: PairNotice, say: Say): Element {
  const { template, step, steps, side, helping } = notice
  const idea = `pair.${template}.${step}` as Key
  const helper = helping && { name: nameOf(helping, say), title: helping.title }
  return box('emphasis', [
    ...(template === 'open' || steps === null
      ? []
      : [small(say('pair.step', { path: say(`pair.${template}`), step, steps }))]),
    text(say(idea), { weight: 'Bolder', spacing: 'None' }),
    text(say(`${idea}.text` as Key), { spacing: 'Small' }),
    ...(template === 'open' || side === null ? [] : [text(say(`pair.${template}.${side}`), { spacing: 'Small' })]),
    ...(helper ? [text(say('pair.helping', helper), { spacing: 'Small' })] : []),
  ])
}

function afterwards({ fortnight, told }: PairNotice, say: Say): Element[] {
  if (told) return [text(say('pair.told'), { color: 'Good', spacing: 'Medium' })]
  return [
    text(say('pair.met'), { weight: 'Bolder', spacing: 'Medium' }),
    buttons([
      button(say('do.pairTell.yes'), 'pairTell', { fortnight, met: true }),
      button(say('do.pairTell.no'), 'pairTell', { fortnight, met: false }),
    ]),
    small(say('pair.met.why'), { spacing: 'Small' }),
  ]
}

const exclusions = ({ fortnight, others }: PairNotice, say: Say): Element[] =>
  reveal('exclusions', say('pair.else'), [
    small(say('pair.else.text')),
    ...others.map(one => {
      const words = say('pair.avoid', { name: nameOf(one, say) })
      return linkLine(words, button(words, 'pairAvoid', { fortnight, other: one.person }))
    }),
  ])

/** What became of a click, with the way back. */
export function pairSaidCard({ what, about }: PairSaidNotice, say: Say): Spoken {
  const head = say(`pair.said.${what}`)
  const words =
    what === 'over' ? say('pair.said.over.text') : say(`pair.said.${what}.text`, { name: named(about, say) })
  return card(say, {
    summary: head,
    body: [title(head), text(words, { spacing: 'Small' })],
    actions: [...back(what, about, say), button(say('do.pairs'), 'pairs', {})],
  })
}

const named = (about: PairSaidNotice['about'], say: Say): string =>
  about ? nameOf(about.other, say) : say('peers.someone')

function back(what: PairSaidNotice['what'], about: PairSaidNotice['about'], say: Say): Action[] {
  if (!about) return []
  const { fortnight, other } = about
  return [
    ...(what === 'avoided' ? [button(say('do.undo'), 'pairAgain', { fortnight, other: other.person })] : []),
    button(say('do.pair'), 'pair', { fortnight }),
  ]
}
