import { GEM_LENGTH } from '../../core/domain/gems/gem.ts'
import type { GemFormNotice, KeepFormNotice } from '../../core/notices/gems.ts'
import type { Element, Spoken } from '../card.ts'
import { box } from '../elements/box.ts'
import { opens, sends } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { toggle, typed } from '../elements/inputs.ts'
import { clean } from '../elements/safe-text.ts'
import { paragraphs, pointOut, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** Something learnt, offered to colleagues: who will read it comes before the field. */
export function gemFormCard(notice: GemFormNotice, say: Say): Spoken {
  const head = say('gem.form.title')
  const body = [
    title(head),
    text(say('gem.form.what'), { spacing: 'Small' }),
    small(say('gem.form.who')),
    ...(notice.anonymous ? [box('emphasis', [text(say('gem.form.anonymous'))])] : []),
  ]
  return notice.place === 'chat'
    ? card(say, {
        summary: head,
        body: [...body, ...asWritten(notice.text, say), ...pointedOut(notice, say)],
        actions: [opens(say('do.gemWrite'), 'gemWrite', { text: clean(notice.text) })],
      })
    : card(say, {
        summary: head,
        body: [...body, ...fields(notice, say('gem.form.label'), notice.text, say)],
        actions: [sends(say('do.gemSend'), 'gemSend', {}, { style: 'positive' })],
      })
}

const asWritten = (words: string, say: Say): Element[] =>
  words === '' ? [] : [box('emphasis', [small(say('gem.form.yours')), ...paragraphs(words, { spacing: 'Small' })])]

const pointedOut = ({ problem, found }: Pick<GemFormNotice, 'problem' | 'found'>, say: Say): Element[] =>
  problem ? [pointOut(say(`gem.form.${problem}`, { found: found.join(', ') }), { spacing: 'Medium' })] : []

/** Nothing is required of the client: beside the field stands a button that needs no words. */
function fields(
  { problem, found, credit = false }: Pick<GemFormNotice, 'problem' | 'found'> & { credit?: boolean },
  label: string,
  value: string,
  say: Say,
): Element[] {
  return [
    ...pointedOut({ problem, found }, say),
    typed('text', label, {
      isMultiline: true,
      maxLength: GEM_LENGTH,
      placeholder: say('gem.form.placeholder'),
      ...(value && { value }),
      spacing: 'Medium',
    }),
    toggle('credit', say('gem.form.credit'), credit),
    ...(problem === 'personal-data' ? [toggle('sure', say('gem.form.sure'), false)] : []),
  ]
}

/** A message of Teams: kept for oneself, or one's own words about it offered to colleagues. */
export function keepFormCard(notice: KeepFormNotice, say: Say): Spoken {
  const { own, typed: words } = notice
  const message = clean(notice.text)
  const head = say('keep.title')
  return card(say, {
    summary: head,
    body: [
      title(head),
      text(say(own ? 'keep.own' : 'keep.other'), { spacing: 'Small' }),
      box('emphasis', paragraphs(message)),
      small(say('keep.masked'), { spacing: 'Small' }),
      ...fields(notice, say(own ? 'gem.form.label' : 'keep.words'), words, say),
      small(say('gem.form.who'), { spacing: 'Small' }),
    ],
    actions: [
      sends(say('do.gemKeep'), 'gemKeep', { message }, { style: 'positive', associatedInputs: 'none' }),
      sends(say(own ? 'do.gemSend' : 'do.gemSendWords'), 'gemSend', { message, own }),
    ],
  })
}
