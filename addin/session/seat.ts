import type { SESSION_API, SeatAnswerBody, SeatView } from '../../core/http-contract-session.ts'
import type { Seat } from './answer-form.ts'
import { type Answered, follow, send } from './ask-server.ts'
import { announce, button, element, show } from './element.ts'
import { keep, kept } from './keep.ts'
import { endScreen, explainedScreen, joinScreen, lobbyScreen, questionScreen, withdrawnScreen } from './seat-screens.ts'
import { firstLanguage, type Language, other, sayIn } from './words.ts'
import './session.css'

const SEATS: typeof SESSION_API.seats = '/api/v1/session/seats'
const SEAT: typeof SESSION_API.seat = '/api/v1/session/seat'
const EVERY_MS = 2_000

/** Everything this page knows. What must outlive a reload lies in `keep.ts`, and goes at the end. */
const state = {
  language: firstLanguage() as Language,
  simple: false,
  secret: '',
  /** With which the seat was taken. */
  code: '',
  view: null as SeatView | null,
  /** What was chosen here, and for which question. */
  mine: { question: -1, chosen: [] as readonly number[] },
  stop: () => {},
  /** What stands on the screen, so that the same is not laid out twice under somebody's fingers. */
  standing: '',
}

const say = () => sayIn(state.language)
const remember = () => {
  const { secret, code, mine, language, simple } = state
  keep({ secret, code, mine, language, simple })
}

/** Lays the screen out when it is another one than the one that stands there. */
function layOut(again = false): void {
  const { view } = state
  const key = view ? `${view.phase} ${view.question?.index} ${view.mode} ${view.explained !== null}` : 'join'
  if (key === state.standing && !again) return
  state.standing = key
  document.documentElement.lang = state.language
  document.title = `${say()('page.seat')} · Apprenance`
  if (view) show(screenOf(view), [...tools(view), languageButton(), leaveButton()])
  else show(joinScreen(say(), scanned(), join), [languageButton()])
}

function screenOf(view: SeatView): HTMLElement[] {
  const { question } = view
  if (view.phase === 'lobby') return lobbyScreen(say(), view)
  if (!question) return withdrawnScreen(say())
  const mine = state.mine.question === question.index ? state.mine.chosen : []
  const seat: Seat = { say: say(), simple: state.simple, mine, answer }
  return view.phase === 'revealed' ? explainedScreen(seat, view, question) : questionScreen(seat, view, question)
}

const tools = ({ question }: SeatView): HTMLElement[] =>
  question?.plain
    ? [
        button(say()(state.simple ? 'full' : 'plain'), () => change({ simple: !state.simple }), {
          className: 'quiet',
          id: 'simple',
        }),
      ]
    : []

function languageButton(): HTMLElement {
  const to = other(state.language)
  const press = () => change({ language: to })
  return element('button', {
    type: 'button',
    className: 'quiet',
    id: 'language',
    lang: to,
    textContent: say()('language'),
    on: { click: press },
  })
}

const leaveButton = () => button(say()('leave'), () => void leave(), { className: 'quiet', id: 'leave' })

function change(wish: { language?: Language; simple?: boolean }): void {
  Object.assign(state, wish)
  if (state.secret) remember()
  const pressed = document.activeElement?.id ?? ''
  if (state.standing === 'over' || state.standing === 'left') end(state.standing)
  else layOut(true)
  document.getElementById(pressed)?.focus()
}

/** The code in the address, until the seat is taken. */
const scanned = (): string => decodeURIComponent(location.pathname.replace(/^\/s\/?/, '')).slice(0, 12)

async function join(code: string): Promise<void> {
  const pressed = document.querySelector<HTMLButtonElement>('#join')
  if (pressed) pressed.disabled = true
  const { status, body } = await send('POST', SEATS, null, { code })
  const seat = (body as { seat?: string } | null)?.seat
  if (status === 200 && seat) {
    Object.assign(state, { secret: seat, code })
    remember()
    // So that going back or loading anew leads to the seat, and not to another one.
    history.replaceState(null, '', '/s')
    return sit()
  }
  if (pressed) pressed.disabled = false
  const problem = document.querySelector('#problem')
  if (problem) problem.textContent = say()(PROBLEMS[status] ?? 'join.unknown')
  document.querySelector<HTMLInputElement>('#code')?.focus()
}

const PROBLEMS: Readonly<Record<number, 'join.full' | 'join.wait' | 'offline'>> = {
  0: 'offline',
  409: 'join.full',
  429: 'join.wait',
  500: 'offline',
}

function sit(): void {
  state.stop = follow(SEAT, state.secret, EVERY_MS, hear)
}

function hear({ status, body }: Answered): void {
  if (status === 404) end('over')
  else if (status === 200) look(body as SeatView)
  else announce(status === 304 ? '' : say()('offline'))
}

function look(view: SeatView): void {
  announce('')
  state.view = view
  const index = view.question?.index ?? -1
  // The server forgets what was chosen when it reveals; this page remembers for its own reader.
  if (view.chosen) state.mine = { question: index, chosen: view.chosen }
  remember()
  layOut()
}

async function answer(question: number, chosen: readonly number[]): Promise<string | null> {
  const given: SeatAnswerBody = { question, chosen: [...chosen] }
  const { status } = await send('PUT', SEAT, state.secret, given)
  if (status === 404) end('over')
  if (status !== 204) return say()(status === 409 ? 'closed' : 'offline')
  state.mine = { question, chosen }
  remember()
  return null
}

async function leave(): Promise<void> {
  const { secret } = state
  end('left')
  await send('DELETE', SEAT, secret)
}

/** Nothing of it stays: not in this page, not in the tab. */
function end(how: 'over' | 'left'): void {
  state.stop()
  Object.assign(state, {
    secret: '',
    code: '',
    view: null,
    mine: { question: -1, chosen: [] },
    stop: () => {},
    standing: how,
  })
  keep(null)
  history.replaceState(null, '', '/s')
  announce('')
  const again = () => {
    state.standing = ''
    layOut()
  }
  document.documentElement.lang = state.language
  show(endScreen(say(), how, again), [languageButton()])
}

function begin(): void {
  const { secret, code, mine, language, simple } = kept() as Partial<typeof state>
  if (secret && (scanned() === '' || scanned() === code)) {
    const known = { mine: mine ?? state.mine, language: language ?? state.language, simple: simple === true }
    Object.assign(state, { secret, code, ...known })
    if (location.pathname !== '/s') history.replaceState(null, '', '/s')
    sit()
    return
  }
  // Another session's code in the same tab: the seat in the one before is given back.
  if (secret) void send('DELETE', SEAT, secret)
  keep(null)
  layOut()
}

// A page that comes back from the browser's memory asks how things stand before it shows anything old.
window.addEventListener('pageshow', event => event.persisted && location.reload())
begin()
