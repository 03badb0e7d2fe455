type Child = Node | string | null | false

type Wanted<T extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[T], 'style' | 'children' | 'dataset'>
> & {
  aria?: Record<string, string>
  on?: Record<string, (event: Event) => void>
}

/** An element with what it is to be and what is in it. Text stays text: nothing here reads markup. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  { aria = {}, on = {}, ...properties }: Wanted<T> = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const made = Object.assign(document.createElement(tag), properties)
  for (const [name, value] of Object.entries(aria)) made.setAttribute(name === 'role' ? 'role' : `aria-${name}`, value)
  for (const [name, listener] of Object.entries(on)) made.addEventListener(name, listener)
  made.append(...children.filter(child => child !== null && child !== false))
  return made
}

export const button = (
  name: string,
  press: () => void,
  more: { className?: string; id?: string; disabled?: boolean } = {},
) => element('button', { type: 'button', textContent: name, ...more, on: { click: press } })

/** Titles receive the focus when a screen comes, so that they are read out. */
export const heading = (words: string, lang?: string) =>
  element('h1', { textContent: words, tabIndex: -1, ...(lang && { lang }) })

export const place = (id: 'screen' | 'foot' | 'heard'): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(id)
  return found
}

/** Said to those who listen instead of looking. */
export function announce(words: string): void {
  const heard = place('heard')
  if (heard.textContent !== words) heard.textContent = words
}

/** Another screen: from its top, its title read out. */
export function show(parts: readonly Node[], foot: readonly Node[]): void {
  place('screen').replaceChildren(...parts)
  place('foot').replaceChildren(...foot)
  window.scrollTo(0, 0)
  place('screen').querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}
