import { PARTS } from '../../core/domain/peers/peer-entry.ts'
import type { PairsNotice } from '../../core/notices/peers.ts'
import type { Action, Element, Spoken } from '../card.ts'
import { button, buttons, linkLine, submit } from '../elements/buttons.ts'
import { namesOf } from '../elements/colleagues.ts'
import { card } from '../elements/frame.ts'
import { choices } from '../elements/inputs.ts'
import { reveal } from '../elements/reveal.ts'
import { heading, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** Whether one takes part in the fortnightly meetings; joining, pausing and leaving are one tap each. */
export function pairsCard(notice: PairsNotice, say: Say): Spoken {
  const { meets, just } = notice
  return card(say, {
    summary: say('pairs.title'),
    body: [
      title(say('pairs.title')),
      ...(just ? [text(say(`pairs.just.${just}`), { color: 'Good', spacing: 'Small' })] : []),
      ...(meets === 'no' ? invitation(notice, say) : standing(notice, say)),
    ],
    actions: actions(notice, say),
  })
}

const invitation = (notice: PairsNotice, say: Say): Element[] => [
  text(say('pairs.what'), { spacing: 'Small' }),
  text(say('pairs.how'), { spacing: 'Small' }),
  text(say(notice.placed ? 'pairs.placed' : 'pairs.unplaced'), { spacing: 'Small' }),
  small(seenAs(notice, say), { spacing: 'Medium' }),
  partChoice(notice, say),
]

const seenAs = ({ name }: PairsNotice, say: Say): string =>
  name === null ? say('pairs.noname') : say('pairs.name', { name })

function partChoice({ part }: PairsNotice, say: Say): Element {
  const all = PARTS.map(value => ({ title: say(`pairs.part.${value}`), value }))
  return choices('part', say('pairs.part'), all, { style: 'expanded', value: part, spacing: 'Medium' })
}

function standing(notice: PairsNotice, say: Say): Element[] {
  const { meets, part, next, current } = notice
  const state = meets === 'yes' ? say('pairs.yes', { part: say(`pairs.part.${part}`) }) : say('pairs.paused')
  return [
    text(state, { spacing: 'Small' }),
    ...(meets === 'yes' ? [small(say('pairs.next', { day: say.day(next) }), { spacing: 'Small' })] : []),
    ...(current ? now(current, say) : []),
    small(seenAs(notice, say), { spacing: 'Medium' }),
    ...reveal('part-choice', say('pairs.change'), [
      partChoice(notice, say),
      buttons([submit(say('do.pairChange'), 'pairJoin', {})]),
    ]),
    ...reveal('avoided', say('pairs.avoided'), [
      small(say('pairs.avoided.text')),
      buttons([button(say('do.pairForget'), 'pairForget', {})]),
    ]),
  ]
}

function now({ fortnight, others }: NonNullable<PairsNotice['current']>, say: Say): Element[] {
  const words = say('pairs.with', { names: namesOf(others, say) })
  return [heading(say('pairs.current')), linkLine(words, button(words, 'pair', { fortnight }))]
}

function actions({ meets }: PairsNotice, say: Say): Action[] {
  if (meets === 'no') return [submit(say('do.pairJoin'), 'pairJoin', {}), button(say('do.helpers'), 'helpers', {})]
  return [
    meets === 'yes' ? button(say('do.pairPause'), 'pairPause', {}) : button(say('do.pairResume'), 'pairResume', {}),
    button(say('do.pairLeave'), 'pairLeave', {}),
  ]
}
