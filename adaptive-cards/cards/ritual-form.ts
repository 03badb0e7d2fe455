import { optionCode, optionFrom, optionsOf, type Question } from '../../core/domain/rituals/script.ts'
import type { RitualBallotNotice, RitualFormNotice } from '../../core/notices/rituals.ts'
import type { Action, Element, Spoken } from '../card.ts'
import { sends } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { choices, toggle, typed } from '../elements/inputs.ts'
import { shortened } from '../elements/safe-text.ts'
import { pointOut, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** The dialog in which one writes: who will read it and how comes before the first field. */
export function ritualFormCard(notice: RitualFormNotice, say: Say): Spoken {
  const { problem, found, attribution, questions } = notice
  return card(say, {
    summary: notice.title,
    body: [
      title(notice.title),
      text(notice.instruction, { spacing: 'Small' }),
      small(say(`ritual.${attribution}`), { spacing: 'Medium' }),
      small(say(attribution === 'nomme' ? 'ritual.form.care' : 'ritual.form.style'), { spacing: 'None' }),
      ...(problem ? [pointOut(say(`ritual.form.${problem}`, { found: found.join(', ') }), { spacing: 'Medium' })] : []),
      ...questions.flatMap((question, i) => field(question, `a${i}`, notice.typed[i] ?? null, say)),
      ...(problem === 'personal-data' ? [toggle('sure', say('ritual.form.sure'), false)] : []),
    ],
    actions: writing(notice, say),
  })
}

/** Nothing is required of the client: « Rien cette fois » must work with empty fields. */
function field(question: Question, id: string, given: string | null, say: Say): Element[] {
  const label = question.optional ? say('ritual.form.optional', { label: question.label }) : question.label
  const value = given === null ? {} : { value: given }
  const input =
    question.type === 'texte'
      ? typed(id, label, { isMultiline: true, maxLength: question.max, ...value, spacing: 'Medium' })
      : choices(
          id,
          label,
          optionsOf(question).map(option => ({
            title: question.type === 'echelle' ? say('ritual.scale', { n: option }) : option,
            value: optionCode(question, option),
          })),
          { placeholder: say('ritual.form.choose'), ...(known(question, given) && value), spacing: 'Medium' },
        )
  return [input, small(question.help, { spacing: 'Small' })]
}

const known = (question: Question, given: string | null): boolean =>
  given !== null && optionFrom(question, given) !== null

function writing({ occurrence, step, receipt, again }: RitualFormNotice, say: Say): Action[] {
  const own = { occurrence, step, receipt }
  return [
    sends(say('do.ritualSend'), 'ritualKeep', own, { style: 'positive' }),
    sends(say('do.ritualNothing'), 'ritualKeep', { ...own, nothing: true }, { associatedInputs: 'none' }),
    ...withdrawing(own, again, say),
  ]
}

const withdrawing = (own: { occurrence: string; step: number; receipt: string }, again: boolean, say: Say): Action[] =>
  again ? [sends(say('do.ritualWithdraw'), 'ritualWithdraw', own, { associatedInputs: 'none' })] : []

/** Enough to recognise what was written; it can be read whole beside. */
const LONGEST_OPTION = 140

/** The dialog in which one votes. */
export function ritualBallotCard(notice: RitualBallotNotice, say: Say): Spoken {
  const { options, most, chosen, problem, occurrence, step, receipt, again } = notice
  const own = { occurrence, step, receipt }
  const several = most > 1
  const question = notice.question ?? say('ritual.ballot.question')
  return card(say, {
    summary: `${say('ritual.ballot')} · ${notice.title}`,
    body: [
      title(say('ritual.ballot')),
      text(notice.instruction, { spacing: 'Small' }),
      small(say('ritual.anonyme.vote')),
      ...(problem ? [pointOut(say('ritual.ballot.empty'), { spacing: 'Medium' })] : []),
      ...(options.length === 0 ? [text(say('ritual.ballot.none'))] : []),
      ...(several && options.length > 0 ? [small(say('ritual.ballot.most', { most }))] : []),
      ...(options.length > 0
        ? [
            choices(
              'votes',
              question,
              options.map(({ id, label }) => ({ title: shortened(label, LONGEST_OPTION), value: id })),
              {
                style: 'expanded',
                isMultiSelect: several,
                ...(chosen.length > 0 && { value: chosen.join(',') }),
                spacing: 'Medium',
              },
            ),
          ]
        : []),
    ],
    actions:
      options.length > 0
        ? [sends(say('do.ritualVote'), 'ritualVote', own, { style: 'positive' }), ...withdrawing(own, again, say)]
        : [],
  })
}
