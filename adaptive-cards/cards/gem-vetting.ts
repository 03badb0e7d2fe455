import { DECLINES } from '../../core/domain/gems/gem.ts'
import { EVERYBODY, OPTIONS } from '../../core/domain/gems/lesson.ts'
import type { GemDeclineNotice, GemVettingNotice } from '../../core/notices/gems.ts'
import type { Element, Spoken } from '../card.ts'
import { box } from '../elements/box.ts'
import { sends } from '../elements/buttons.ts'
import { fold } from '../elements/fold.ts'
import { card } from '../elements/frame.ts'
import { choices, typed } from '../elements/inputs.ts'
import { heading, paragraphs, pointOut, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** The référent's dialog: a tip needs a title and what to remember; a question needs all of it. */
export function gemVettingCard(notice: GemVettingNotice, say: Say): Spoken {
  const { gem, problems } = notice
  const head = say('gem.vet.title')
  const line = (id: string, label: string, maxLength: number, isMultiline = false) =>
    input(notice, id, label, maxLength, isMultiline)
  const wrong = say.list(problems.map(problem => say(`gem.field.${problem}`)))
  const question = {
    id: 'question-part',
    title: say('gem.vet.card'),
    now: say('gem.vet.card.what'),
    touch: { word: say('fold.see'), name: say('fold.seePart', { part: say('gem.vet.card') }) },
    items: [
      line('question', say('gem.vet.question.label'), 400, true),
      line('again', say('gem.vet.again.label'), 400, true),
      ...numbers.flatMap(i => [
        line(`o${i}`, say('gem.vet.option.label', { n: i + 1 }), 160),
        line(`w${i}`, say('gem.vet.why.label', { n: i + 1 }), 420, true),
      ]),
      rightOne(notice, say),
      line('tryToday', say('gem.vet.tryToday.label'), 300, true),
      line('source', say('gem.vet.source.label'), 200),
    ],
  }
  return card(say, {
    summary: head,
    body: [
      title(head),
      ...asWritten(notice, say),
      small(say('gem.vet.what')),
      ...(problems.length > 0 ? [pointOut(say('gem.vet.problem', { fields: wrong }), { spacing: 'Medium' })] : []),
      line('title', say('gem.vet.title.label'), 120),
      line('tip', say('gem.vet.tip.label'), 900, true),
      forWhom(notice, say),
      ...(problems.length > 0 ? [heading(question.title), ...question.items] : fold(question)),
    ],
    actions: [
      sends(say('do.gemTip'), 'gemAccept', { gem, how: 'tip' }, { style: 'positive' }),
      sends(say('do.gemCard'), 'gemAccept', { gem, how: 'card' }),
      sends(say('do.gemRefuse'), 'gemRefuse', { gem }, { associatedInputs: 'none' }),
    ],
  })
}

const numbers = Array.from({ length: OPTIONS }, (_, i) => i)

const asWritten = ({ text: words, credited, useful }: GemVettingNotice, say: Say): Element[] => [
  box('emphasis', [
    small(say('gem.vet.asWritten')),
    ...paragraphs(words, { spacing: 'Small' }),
    small(
      [
        say(credited ? 'gem.vet.credited' : 'gem.vet.uncredited'),
        ...(useful === null ? [] : [say('gem.useful', { useful })]),
      ].join(' · '),
      { spacing: 'Small' },
    ),
  ]),
]

const input = (
  { fields }: GemVettingNotice,
  id: string,
  label: string,
  maxLength: number,
  isMultiline: boolean,
): Element =>
  typed(id, label, {
    maxLength,
    ...(isMultiline && { isMultiline }),
    ...(fields[id] && { value: fields[id] }),
    spacing: 'Medium',
  })

function forWhom({ fields, trades }: GemVettingNotice, say: Say): Element {
  const all = { title: say('gem.vet.trade.all'), value: EVERYBODY }
  const options = [all, ...trades.map(trade => ({ title: trade[say.language], value: trade.id }))]
  const value = options.some(option => option.value === fields.trade) ? fields.trade : EVERYBODY
  return choices('trade', say('gem.vet.trade.label'), options, { ...(value && { value }), spacing: 'Medium' })
}

function rightOne({ fields }: GemVettingNotice, say: Say): Element {
  const options = numbers.map(i => ({ title: say('gem.vet.option.label', { n: i + 1 }), value: String(i) }))
  const value = options.some(option => option.value === fields.right) ? fields.right : '0'
  return choices('right', say('gem.vet.right.label'), options, { ...(value && { value }), spacing: 'Medium' })
}

/** Why not, in kind words that its author will read. */
export function gemDeclineCard({ gem, text: words, problem }: GemDeclineNotice, say: Say): Spoken {
  const head = say('gem.decline.title')
  return card(say, {
    summary: head,
    body: [
      title(head),
      box('emphasis', paragraphs(words)),
      text(say('gem.decline.what')),
      ...(problem ? [pointOut(say(`gem.decline.${problem}`), { spacing: 'Medium' })] : []),
      choices(
        'reason',
        say('gem.decline.reason'),
        DECLINES.map(reason => ({ title: say(`gem.decline.${reason}`), value: reason })),
        { style: 'expanded', value: DECLINES[0], spacing: 'Medium' },
      ),
      typed('words', say('gem.decline.words'), { isMultiline: true, maxLength: 300, spacing: 'Medium' }),
    ],
    actions: [
      sends(say('do.gemDecline'), 'gemDecline', { gem }, { style: 'positive' }),
      sends(say('do.gemVet'), 'gemVet', { gem }, { associatedInputs: 'none' }),
    ],
  })
}
