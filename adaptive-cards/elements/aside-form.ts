import { IF_THEN_LENGTH } from '../../core/domain/asides/if-then.ts'
import { POINTS, POLL_QUESTIONS, SURVEY_QUESTIONS } from '../../core/domain/asides/survey.ts'
import type { DeliveryId } from '../../core/domain/learning/delivery.ts'
import { NEEDS } from '../../core/domain/needs/need.ts'
import type { Aside } from '../../core/notices/asides.ts'
import type { Element } from '../card.ts'
import type { Key } from '../words/fr.ts'
import type { Say } from '../words/say.ts'
import { button, buttons, linkLine, submit } from './buttons.ts'
import { choices, typed } from './inputs.ts'
import { reveal } from './reveal.ts'
import { heading, pointOut, small, text } from './text.ts'

type Form = Extract<Aside, { problem: unknown }>

/**
 * The asides that take more than a tap: what is asked, why, the fields, and a way out. Under an explanation the fields
 * are one touch away; they stand open when the card is theirs, or when something in them is to be looked at again.
 */
export function asideForm(of: Form, delivery: DeliveryId, alone: boolean, say: Say): Element[] {
  const { title, about, note, fields, send } = parts(of, say)
  const open = say(of.kind === 'if-then' ? 'aside.open.if-then' : 'aside.open')
  const asked = [
    ...fields,
    ...(note === null ? [] : [small(note, { spacing: 'Small' })]),
    buttons([submit(send, 'asideSend', { delivery }, { style: 'default' })]),
  ]
  return [
    heading(title, { spacing: 'None' }),
    ...(about === null ? [] : [text(about, { spacing: 'Small' })]),
    ...(of.problem === null ? [] : [pointOut(problem(of.problem, say), { spacing: 'Small' })]),
    ...(alone || of.problem !== null ? asked : reveal('aside', open, asked)),
    notNow(delivery, say),
  ]
}

/** The way out, apart from the answers: « Non » is one of them, this is not. */
export const notNow = (delivery: DeliveryId, say: Say): Element =>
  linkLine(say('do.aside.later'), button(say('do.aside.later'), 'asideLater', { delivery }))

const problem = (what: NonNullable<Form['problem']>, say: Say): string =>
  say(what === 'incomplete' ? 'aside.incomplete' : `aside.ifThen.${what}`)

interface FormParts {
  title: string
  about: string | null
  note: string | null
  fields: Element[]
  send: string
}

function parts(of: Form, say: Say): FormParts {
  const counted = { note: say('aside.counted'), send: say('do.aside.send') }
  switch (of.kind) {
    case 'if-then':
      return {
        title: say('aside.ifThen'),
        about: say('aside.ifThen.text'),
        note: null,
        fields: [half('cue', of.cue, say), half('plan', of.plan, say)],
        send: say('do.aside.keep'),
      }
    case 'poll':
      return {
        ...counted,
        title: say(`aside.poll.${of.when}`, { pack: of.pack }),
        about: null,
        fields: POLL_QUESTIONS.map(question => points(question, `aside.poll.${question}`, say)),
      }
    case 'survey':
      return {
        ...counted,
        title: say('aside.survey'),
        about: say('aside.survey.text', { weeks: of.week }),
        fields: SURVEY_QUESTIONS.map(question => points(question, `aside.survey.${question}`, say)),
      }
    case 'needs':
      return {
        ...counted,
        title: say('aside.needs'),
        about: say('aside.needs.text'),
        fields: [need(say)],
        send: say('do.aside.need'),
      }
  }
}

const half = (id: 'cue' | 'plan', value: string, say: Say): Element =>
  typed(id, say(`aside.ifThen.${id}`), {
    isRequired: true,
    errorMessage: say('aside.ifThen.empty'),
    placeholder: say(`aside.ifThen.${id}.example`),
    maxLength: IF_THEN_LENGTH,
    ...(value && { value }),
    spacing: 'Small',
  })

const points = (id: string, label: Key, say: Say): Element =>
  choices(
    id,
    say(label),
    POINTS.map(value => ({ title: say(`aside.points.${value}`), value: String(value) })),
    {
      style: 'compact',
      isRequired: true,
      errorMessage: say('aside.incomplete'),
      placeholder: say('aside.choose'),
      spacing: 'Small',
    },
  )

const need = (say: Say): Element =>
  choices(
    'need',
    say('aside.needs.label'),
    NEEDS.map(value => ({ title: say(`aside.need.${value}`), value })),
    {
      style: 'compact',
      isRequired: true,
      errorMessage: say('aside.incomplete'),
      placeholder: say('aside.needs.choose'),
      spacing: 'Small',
    },
  )
