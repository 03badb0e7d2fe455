import type { GemListNotice, KeepsakeListNotice, ShownGem } from '../../core/notices/gems.ts'
import type { Action, Element, Spoken } from '../card.ts'
import { group } from '../elements/box.ts'
import { button, buttons, opens } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { plain, shortened } from '../elements/safe-text.ts'
import { paragraphs, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

type TipOf = 'gem.withdraw' | 'gem.unsayUseful' | 'gem.sayUseful' | 'gem.vet'
const SHORT = 60

/** What colleagues learnt: a name only where its author wished it, a count only from three on. */
export function gemListCard(notice: GemListNotice, say: Say): Spoken {
  const { gems, page, pages, vets } = notice
  return card(say, {
    summary: say('gem.list.title'),
    body: [
      title(say('gem.list.title')),
      text(say(gems.length > 0 ? 'gem.list.what' : 'gem.list.none'), { spacing: 'Small' }),
      ...(vets ? [small(say('gem.list.vets'))] : []),
      ...gems.flatMap(gem => entry(gem, notice, say)),
      ...(pages > 1 ? [small(say('library.page', { page, pages }), { spacing: 'Large' })] : []),
      small(say('gem.list.write'), { spacing: 'Large', separator: true }),
    ],
    actions: [
      opens(say('do.gemWrite'), 'gemWrite', {}),
      button(say('do.keepsakes'), 'keepsakes', {}),
      ...turning(page, pages, 'gems', say),
    ],
  })
}

function entry(gem: ShownGem, { page, vets }: GemListNotice, say: Say): Element[] {
  const about = [
    say(`gem.state.${gem.state}`),
    ...(gem.own ? [say('gem.own')] : []),
    ...(gem.name ? [say('gem.by', { name: gem.name })] : []),
    ...(gem.useful === null ? [] : [say('gem.useful', { useful: gem.useful })]),
    ...(gem.mine ? [say('gem.mine')] : []),
  ]
  const actions = doing(gem, page, vets, say)
  return [
    group(
      [
        ...(gem.title ? [text(gem.title, { weight: 'Bolder' })] : []),
        ...paragraphs(gem.text, { spacing: gem.title ? 'Small' : 'None' }),
        small(about.join(' · '), { spacing: 'Small' }),
        ...(actions.length > 0 ? [buttons(actions)] : []),
      ],
      { separator: true, spacing: 'Large' },
    ),
  ]
}

/** The same words on each: what tells them apart for those who listen is the tip. */
function doing({ id: gem, own, mine, state, ...of }: ShownGem, page: number, vets: boolean, say: Say): Action[] {
  const waits = state === 'proposed'
  const tip = (words: TipOf) => ({ tooltip: plain(say(words, { text: shortened(of.title ?? of.text, SHORT) })) })
  return [
    ...(own
      ? waits
        ? [button(say('do.gemWithdraw'), 'gemWithdraw', { gem, page }, tip('gem.withdraw'))]
        : []
      : [
          button(
            say(mine ? 'do.gemNotUseful' : 'do.gemUseful'),
            'gemUseful',
            { gem, useful: !mine, page },
            tip(mine ? 'gem.unsayUseful' : 'gem.sayUseful'),
          ),
        ]),
    ...(vets && waits ? [opens(say('do.gemVet'), 'gemVet', { gem }, tip('gem.vet'))] : []),
  ]
}

/** « Mes apprentissages »: for one's own eyes. */
export function keepsakeListCard({ keepsakes, page, pages }: KeepsakeListNotice, say: Say): Spoken {
  return card(say, {
    summary: say('keepsake.title'),
    body: [
      title(say('keepsake.title')),
      text(say(keepsakes.length > 0 ? 'keepsake.what' : 'keepsake.none'), { spacing: 'Small' }),
      ...keepsakes.map(({ id, text: words, day }) =>
        group(
          [
            ...paragraphs(words),
            small(say('keepsake.kept', { day: say.farDay(day) }), { spacing: 'Small' }),
            buttons([
              button(
                say('do.keepsakeDrop'),
                'keepsakeDrop',
                { keepsake: id, page },
                {
                  tooltip: plain(say('keepsake.drop', { text: shortened(words, SHORT) })),
                },
              ),
            ]),
          ],
          { separator: true, spacing: 'Large' },
        ),
      ),
      ...(pages > 1 ? [small(say('library.page', { page, pages }), { spacing: 'Large' })] : []),
    ],
    actions: [button(say('do.gems'), 'gems', {}), ...turning(page, pages, 'keepsakes', say)],
  })
}

const turning = (page: number, pages: number, verb: 'gems' | 'keepsakes', say: Say): Action[] => [
  ...(page > 1 ? [button(say('do.previous'), verb, { page: page - 1 })] : []),
  ...(page < pages ? [button(say('do.next'), verb, { page: page + 1 })] : []),
]
