import type { HostStep, HostView, SESSION_API } from '../../core/http-contract-session.ts'
import { type Answered, download, follow, send } from './ask-server.ts'
import { announce, button, element, show } from './element.ts'
import {
  answersLine,
  devices,
  endButton,
  explainedScreen,
  handsCounted,
  lobbyScreen,
  noneScreen,
  overScreen,
  questionScreen,
  spoken,
  withdrawnScreen,
} from './host-screens.ts'
import { keep, kept } from './keep.ts'
import { firstLanguage, type Language, other, sayIn } from './words.ts'
import './session.css'

const HOST: typeof SESSION_API.host = '/api/v1/session/host'
const SHEET: typeof SESSION_API.sheet = '/api/v1/session/sheet'
const EVERY_MS = 1_000

const state = {
  language: firstLanguage() as Language,
  simple: false,
  secret: '',
  view: null as HostView | null,
  /** A step is on its way: a second press waits for it. */
  stepping: false,
  stop: () => {},
  standing: '',
}

const say = () => sayIn(state.language)
type Step = HostStep extends infer S ? (S extends HostStep ? Omit<S, 'revision'> : never) : never

function layOut(view: HostView, again = false): void {
  const key = `${view.revision} ${view.phase}`
  if (key === state.standing && !again) count(view)
  else layOutAnew(view, key)
}

function layOutAnew(view: HostView, key: string): void {
  state.standing = key
  document.documentElement.lang = state.language
  document.title = `${say()('host.series', { title: view.title })} · Apprenance`
  show(screenOf(view), footOf(view))
}

/** Only numbers moved: nothing else is touched, so that nobody loses their place. */
function count(view: HostView): void {
  const put = (id: string, words: string) => {
    const line = document.getElementById(id)
    if (line && line.textContent !== words) line.textContent = words
  }
  put('devices', devices(view, say()))
  put('answers', answersLine(view, say()))
}

function screenOf(view: HostView): HTMLElement[] {
  const { phase, question } = view
  if (phase === 'over') return overScreen(view, say())
  if (phase === 'lobby') return lobbyScreen(view, say())
  if (!question) return withdrawnScreen(say())
  const screen = phase === 'open' ? questionScreen : explainedScreen
  return screen(view, question, state.simple, say())
}

function footOf(view: HostView): HTMLElement[] {
  const to = other(state.language)
  const language = element('button', {
    type: 'button',
    className: 'quiet',
    id: 'language',
    lang: to,
    textContent: say()('language'),
    on: { click: () => change({ language: to }) },
  })
  if (view.phase === 'over') return [language]
  const main = mainOf(view)
  return [
    element('span', { className: 'mine-code', textContent: say()('host.code', { code: spoken(view.code) }) }),
    element(
      'span',
      { className: 'tools' },
      ...toolsOf(view),
      language,
      endButton(say(), () => void step({ do: 'end' })),
    ),
    button(say()(main.words), main.press, { className: 'main', id: 'main' }),
  ]
}

function toolsOf({ phase, mode, question }: HostView): HTMLElement[] {
  const quiet = (id: string, words: string, press: () => void) => button(words, press, { className: 'quiet', id })
  const to = mode === 'hands' ? 'phones' : 'hands'
  return [
    ...(phase === 'lobby' ? [quiet('sheet', say()('host.sheet'), () => void sheet())] : []),
    ...(phase === 'revealed' ? [] : [quiet('mode', say()(`host.${to}`), () => void step({ do: 'mode', mode: to }))]),
    ...(question?.plain
      ? [quiet('simple', say()(state.simple ? 'full' : 'plain'), () => change({ simple: !state.simple }))]
      : []),
  ]
}

/** The one thing to do next. */
function mainOf({ phase, last }: HostView): {
  words: 'host.start' | 'host.reveal' | 'host.next' | 'host.last'
  press(): void
} {
  if (phase === 'lobby') return { words: 'host.start', press: () => void step({ do: 'start' }) }
  if (phase === 'open') return { words: 'host.reveal', press: () => void step({ do: 'reveal', hands: handsCounted() }) }
  return { words: last ? 'host.last' : 'host.next', press: () => void step({ do: 'next' }) }
}

async function step(wanted: Step): Promise<void> {
  const { view, secret, stepping } = state
  if (!view || stepping) return
  state.stepping = true
  hear(await send('POST', HOST, secret, { ...wanted, revision: view.revision }))
  state.stepping = false
}

async function sheet(): Promise<void> {
  const done = await download(SHEET, state.secret, 'seance.html')
  announce(say()(done ? 'host.sheet.done' : 'offline'))
}

function hear({ status, body }: Answered): void {
  if (status === 404) none()
  else if (status === 200) look(body as HostView)
  else if (status !== 304) announce(say()('offline'))
}

function look(view: HostView): void {
  announce('')
  // An answer that was overtaken by a step says how things stood before it.
  if (state.view && view.revision < state.view.revision) return
  state.view = view
  layOut(view)
  if (view.phase === 'over') finish()
}

/** What led here is of no use any more, and stays nowhere. */
function finish(): void {
  state.stop()
  state.secret = ''
  keep(null)
}

function none(): void {
  finish()
  state.standing = 'none'
  document.documentElement.lang = state.language
  show(noneScreen(say()), [])
}

function change(wish: { language?: Language; simple?: boolean }): void {
  Object.assign(state, wish)
  const pressed = document.activeElement?.id ?? ''
  if (state.view) layOut(state.view, true)
  document.getElementById(pressed)?.focus()
}

/** A presenter's remote control sends these; while something is typed or a button has the focus they do nothing of ours. */
document.addEventListener('keydown', event => {
  const { target } = event
  const busy = target instanceof HTMLInputElement || event.ctrlKey || event.altKey || event.metaKey || event.repeat
  if (busy || (event.key !== 'ArrowRight' && event.key !== 'PageDown')) return
  const main = document.querySelector<HTMLButtonElement>('#main')
  if (!main || state.view?.phase === 'lobby') return
  event.preventDefault()
  main.click()
})

function begin(): void {
  // What stands after # never leaves the browser by itself. It is taken off the address bar, which the room can read.
  const given = location.hash.slice(1)
  if (given !== '') {
    keep({ secret: given })
    history.replaceState(null, '', location.pathname)
  }
  const { secret } = kept()
  if (typeof secret === 'string' && secret !== '') {
    state.secret = secret
    state.stop = follow(HOST, secret, EVERY_MS, hear)
  } else none()
}

window.addEventListener('pageshow', event => event.persisted && location.reload())
begin()
