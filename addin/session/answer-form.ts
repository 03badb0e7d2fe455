import type { AskedQuestion } from '../../core/http-contract-session.ts'
import { element } from './element.ts'
import { letter, letterOf } from './question.ts'
import type { Say } from './words.ts'

/** What a phone is told and what it can do. */
export interface Seat {
  say: Say
  simple: boolean
  /** Chosen on this device for the question under way. */
  mine: readonly number[]
  /** Null: taken. Otherwise what to say of it. */
  answer(question: number, chosen: readonly number[]): Promise<string | null>
}

export const sameAs = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every(place => b.includes(place))

/** The options to choose from, a button, and how the answer stands. It is sent by the button alone, never by a choice. */
export function answerForm(seat: Seat, question: AskedQuestion, options: readonly string[], lang: string): HTMLElement {
  const { say } = seat
  const fields = fieldsOf(question, options, seat.mine, lang, say)
  const said = element('p', { id: 'said', className: 'said', aria: { role: 'status' } })
  const send = element('button', { type: 'submit', className: 'main', id: 'send' })
  const standing = (mine: readonly number[]) => {
    const same = sameAs(fields.chosen(), mine)
    send.textContent = say(mine.length > 0 ? 'change' : 'answer')
    // Not `disabled`, which would take the focus away from under a finger.
    send.setAttribute('aria-disabled', String(mine.length > 0 && same))
    said.textContent = mine.length === 0 ? '' : say(same ? 'answered' : 'changing')
  }
  const sender = sending(seat, question.index, standing, words => {
    said.textContent = words
  })
  const submit = (event: Event) => {
    event.preventDefault()
    void sender.send(fields.chosen())
  }
  const on = { change: () => standing(sender.mine()), submit }
  standing(seat.mine)
  return element('form', { noValidate: true, on }, fields.set, said, send)
}

/** One request at a time; what was taken last is what stands. */
function sending(
  seat: Seat,
  question: number,
  standing: (mine: readonly number[]) => void,
  tell: (words: string) => void,
) {
  let { mine } = seat
  let busy = false
  return {
    mine: () => mine,
    async send(wish: readonly number[]): Promise<void> {
      if (wish.length === 0) tell(seat.say('choose'))
      if (wish.length === 0 || busy || sameAs(wish, mine)) return
      busy = true
      const problem = await seat.answer(question, wish)
      busy = false
      if (problem === null) mine = wish
      standing(mine)
      if (problem !== null) tell(problem)
    },
  }
}

function fieldsOf(
  { multiple }: AskedQuestion,
  options: readonly string[],
  mine: readonly number[],
  lang: string,
  say: Say,
) {
  const type = multiple ? 'checkbox' : 'radio'
  const inputs = options.map((_, place) =>
    element('input', { type, name: 'option', id: `option-${place}`, checked: mine.includes(place) }),
  )
  const rows = options.map((text, place) =>
    element(
      'label',
      { className: 'choice', htmlFor: `option-${place}` },
      inputs[place] ?? null,
      letter(place),
      element('span', { className: 'option', textContent: text, lang }),
    ),
  )
  const named = say('letter', { letter: `${letterOf(0)}–${letterOf(options.length - 1)}` })
  return {
    set: element('fieldset', {}, element('legend', { className: 'off-screen', textContent: named }), ...rows),
    chosen: () => inputs.flatMap((input, place) => (input.checked ? [place] : [])),
  }
}
