import type { AskedQuestion, HostView, Said } from '../../core/http-contract-session.ts'
import { button, element, heading } from './element.ts'
import {
  afterwards,
  contextOf,
  counter,
  explainedOptions,
  letter,
  letterOf,
  peopleLine,
  wordingOf,
} from './question.ts'
import type { Say } from './words.ts'

const SVG = 'http://www.w3.org/2000/svg'
const soft = (words: string) => element('p', { className: 'soft', textContent: words })

/** Where phones come in. */
export function lobbyScreen(view: HostView, say: Say): HTMLElement[] {
  const { title, language, address, code } = view
  const way =
    view.mode === 'hands'
      ? element(
          'section',
          { className: 'way' },
          element('h2', { textContent: say('host.hands.title') }),
          element('p', { textContent: say('host.hands.text') }),
        )
      : element(
          'section',
          { className: 'way' },
          element('h2', { textContent: say('host.join') }),
          element(
            'p',
            {},
            `${say('host.scan')} `,
            element('b', { className: 'address', textContent: bare(address) }),
            ` ${say('host.type')}`,
          ),
          element('p', { className: 'code', textContent: spoken(code) }),
          element('p', { id: 'devices', className: 'devices', textContent: devices(view, say) }),
        )
  return [
    element('p', { className: 'over', textContent: say('page.host') }),
    heading(title, language),
    element('div', { className: 'door' }, view.mode === 'hands' ? null : qrCode(view, say), way),
    soft(say('host.promise')),
  ]
}

export const devices = ({ seats }: HostView, say: Say): string =>
  seats === 0 ? say('host.nobody') : say('host.devices', { n: seats })

const bare = (address: string): string => address.replace(/^https?:\/\//, '')
export const spoken = (code: string): string => `${code.slice(0, 4)}\u00a0${code.slice(4)}`

/** Black on white in every theme: readers want it so. */
function qrCode({ qr, address, code }: HostView, say: Say): HTMLElement {
  const drawn = (tag: string, given: Record<string, string>, ...inside: Element[]) => {
    const made = document.createElementNS(SVG, tag)
    for (const [name, value] of Object.entries(given)) made.setAttribute(name, value)
    made.append(...inside)
    return made
  }
  const side = String(qr.side)
  const label = say('host.qr', { address: bare(address), code: spoken(code) })
  const picture = drawn(
    'svg',
    { viewBox: `0 0 ${side} ${side}`, 'shape-rendering': 'crispEdges', role: 'img', 'aria-label': label },
    drawn('rect', { width: side, height: side, fill: '#fff' }),
    drawn('path', { d: qr.path, fill: '#000' }),
  )
  return element('div', { className: 'qr' }, picture as unknown as HTMLElement)
}

/** A question before its explanation. */
export function questionScreen(view: HostView, question: AskedQuestion, simple: boolean, say: Say): HTMLElement[] {
  const said = wordingOf(question, simple)
  const lang = view.language
  const head = [counter(question, say), contextOf(said, lang), heading(said.stem, lang)]
  const several = question.multiple ? [soft(say('several'))] : []
  const hands = view.mode === 'hands'
  return [
    ...head.filter(part => part !== null),
    ...several,
    ...(hands ? [soft(say('host.hands.text'))] : []),
    optionList(said, lang, hands, say),
    ...(hands ? [] : [element('p', { id: 'answers', className: 'devices', textContent: answersLine(view, say) })]),
  ]
}

export const answersLine = ({ answers, seats }: HostView, say: Say): string =>
  say('host.answers', { answers, seats: Math.max(seats, answers) })

function optionList({ options }: Said, lang: string, hands: boolean, say: Say): HTMLElement {
  const rows = options.map((text, place) =>
    element(
      'li',
      {},
      letter(place),
      element('p', { className: 'option', textContent: text, lang }),
      hands ? handsField(place, say) : null,
    ),
  )
  return element('ol', { className: hands ? 'options by-hands' : 'options' }, ...rows)
}

const handsField = (place: number, say: Say): HTMLElement =>
  element('input', {
    type: 'number',
    className: 'hands',
    min: '0',
    max: '200',
    inputMode: 'numeric',
    placeholder: '0',
    aria: { label: say('host.hands.count', { letter: letterOf(place) }) },
  })

/** What was counted in the room, place by place; undefined: nothing was. */
export function handsCounted(): number[] | undefined {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input.hands')]
  if (fields.every(({ value }) => value === '')) return undefined
  return fields.map(({ value }) => Math.min(200, Math.max(0, Math.trunc(Number(value)) || 0)))
}

export function explainedScreen(view: HostView, question: AskedQuestion, simple: boolean, say: Say): HTMLElement[] {
  const { explained, language: lang } = view
  if (!explained) return []
  const said = wordingOf(question, simple)
  return [
    counter(question, say),
    heading(said.stem, lang),
    ...peopleLine(explained, say),
    explainedOptions({ said, explained, simple, mine: [], lang, say }),
    ...afterwards(explained, lang, say),
  ]
}

export const withdrawnScreen = (say: Say): HTMLElement[] => [heading(say('page.host')), soft(say('withdrawn'))]

export function overScreen({ summary, language }: HostView, say: Say): HTMLElement[] {
  const rows = summary.map(({ title, people, right }) => {
    const found = people !== null && right !== null
    const words = found ? say('host.over.found', { n: right, people }) : say('host.over.seen')
    return element(
      'li',
      {},
      element('b', { textContent: title, lang: language }),
      element('span', { className: 'soft', textContent: words }),
    )
  })
  return [
    heading(say('host.over.title')),
    element('p', { className: 'said', textContent: say('host.over.talk') }),
    element('h2', { textContent: say('host.over.list') }),
    element('ul', { className: 'summary' }, ...rows),
    soft(say('host.over.kept')),
  ]
}

export const noneScreen = (say: Say): HTMLElement[] => [
  heading(say('host.none.title')),
  element('p', { textContent: say('host.none.text') }),
]

/** « Arrêter la séance », asked twice: everything goes with it. */
export function endButton(say: Say, end: () => void): HTMLElement {
  const box = element('span', { className: 'end' })
  const ask = () => {
    const sure = button(say('host.end.sure'), end, { className: 'quiet', id: 'end-sure' })
    box.replaceChildren(sure, button(say('host.end.no'), rest, { className: 'quiet' }))
    sure.focus()
  }
  const rest = () => {
    const first = button(say('host.end'), ask, { className: 'quiet', id: 'end' })
    box.replaceChildren(first)
    if (document.activeElement === document.body) first.focus()
  }
  rest()
  return box
}
