import type { AskedQuestion, SeatView } from '../../core/http-contract-session.ts'
import { answerForm, type Seat, sameAs } from './answer-form.ts'
import { button, element, heading } from './element.ts'
import { afterwards, contextOf, counter, explainedOptions, letter, peopleLine, wordingOf } from './question.ts'
import type { Say } from './words.ts'

const soft = (words: string) => element('p', { className: 'soft', textContent: words })

/** @param code as it was scanned; '' when it is to be typed */
export function joinScreen(say: Say, code: string, join: (code: string) => void): HTMLElement[] {
  const input = element('input', {
    id: 'code',
    type: 'text',
    value: code,
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: false,
    maxLength: 12,
    required: true,
    aria: { describedby: 'code-hint problem' },
  })
  const form = element(
    'form',
    {
      noValidate: true,
      on: {
        submit: (event: Event) => {
          event.preventDefault()
          join(input.value)
        },
      },
    },
    element('label', { htmlFor: 'code', textContent: say('join.code') }),
    input,
    element('p', { id: 'code-hint', className: 'soft', textContent: say('join.hint') }),
    element('p', { id: 'problem', className: 'problem', aria: { live: 'assertive' } }),
    element('button', { type: 'submit', className: 'main', id: 'join', textContent: say('join.go') }),
  )
  return [heading(say('join.title')), soft(say('join.promise')), form]
}

export const lobbyScreen = (say: Say, { title, language }: SeatView): HTMLElement[] => [
  element('p', { className: 'over', textContent: title, lang: language }),
  heading(say('lobby.title')),
  element('p', { textContent: say('lobby.text') }),
]

export const endScreen = (say: Say, how: 'over' | 'left', again: () => void): HTMLElement[] => [
  heading(say(`${how}.title`)),
  element('p', { textContent: say(`${how}.text`) }),
  element('p', {}, button(say('left.again'), again, { className: 'quiet', id: 'again' })),
]

export const withdrawnScreen = (say: Say): HTMLElement[] => [heading(say('page.seat')), soft(say('withdrawn'))]

/** A question that takes answers. */
export function questionScreen(seat: Seat, view: SeatView, question: AskedQuestion): HTMLElement[] {
  const { say, simple } = seat
  const said = wordingOf(question, simple)
  const lang = view.language
  const head = [counter(question, say), contextOf(said, lang), heading(said.stem, lang)]
  const several = question.multiple ? [soft(say('several'))] : []
  const body =
    view.mode === 'hands' ? byHands(seat, said.options, lang) : [answerForm(seat, question, said.options, lang)]
  return [...head.filter(part => part !== null), ...several, ...body]
}

const byHands = ({ say }: Seat, options: readonly string[], lang: string): HTMLElement[] => [
  element(
    'ol',
    { className: 'options' },
    ...options.map((text, place) =>
      element('li', {}, letter(place), element('p', { className: 'option', textContent: text, lang })),
    ),
  ),
  element('p', { className: 'said', textContent: say('hands') }),
]

/** The explanation, with what the group said. */
export function explainedScreen({ say, simple, mine }: Seat, view: SeatView, question: AskedQuestion): HTMLElement[] {
  const { explained, language: lang } = view
  if (!explained) return []
  const said = wordingOf(question, simple)
  const right = explained.right.flatMap((isRight, place) => (isRight ? [place] : []))
  const verdict = mine.length === 0 ? 'verdict.none' : sameAs(mine, right) ? 'verdict.right' : 'verdict.notYet'
  return [
    counter(question, say),
    heading(say(verdict)),
    element('p', { className: 'stem', textContent: said.stem, lang }),
    explainedOptions({ said, explained, simple, mine, lang, say }),
    ...peopleLine(explained, say),
    ...afterwards(explained, lang, say),
  ]
}
