import { execute, inDialog, type Verb } from '../actions.ts'
import type { Action, Element, IActionSet, IContainer, IExecuteAction, ISubmitAction } from '../card.ts'
import { plain, shortened } from './safe-text.ts'
import { text } from './text.ts'

type More = Omit<IExecuteAction, 'type' | 'title' | 'verb' | 'data'>
type SubmitMore = Omit<ISubmitAction, 'type' | 'title' | 'data'>
type Data<V extends Verb> = Parameters<typeof execute<V>>[2]

/** A button that takes no input along: a required field left empty must not keep anyone from « Plus tard ». */
export const button = <V extends Verb>(title: string, verb: V, data: Data<V>, more: More = {}): IExecuteAction =>
  execute(plain(shortened(title, LONGEST_NAME)), verb, data, { associatedInputs: 'none', ...more })

/** Enough to tell lines apart by ear: the line itself shows the whole. */
const LONGEST_NAME = 90

/** The button of a form: the client checks the required fields, then sends them all. */
export const submit = <V extends Verb>(title: string, verb: V, data: Data<V>, more: More = {}): IExecuteAction =>
  execute(plain(title), verb, data, { style: 'positive', ...more })

/** A button that opens a dialog of the person's own. */
export const opens = <V extends Verb>(title: string, verb: V, data: Data<V>, more: SubmitMore = {}): ISubmitAction =>
  inDialog(plain(title), verb, data, { fetch: true, associatedInputs: 'none', ...more })

/** Within a dialog: sends its form, or with `associatedInputs: 'none'` only itself. */
export const sends = <V extends Verb>(title: string, verb: V, data: Data<V>, more: SubmitMore = {}): ISubmitAction =>
  inDialog(plain(title), verb, data, more)

/** Behind « … ». */
export const tucked = { mode: 'secondary' } as const satisfies More

export const buttons = (actions: Action[], spacing: IActionSet['spacing'] = 'Small'): IActionSet => ({
  type: 'ActionSet',
  spacing,
  actions,
})

type SelectAction = NonNullable<IContainer['selectAction']>

/** A whole line to touch. What it does is its accessible name, so it must make sense alone. */
export const tappable = (items: Element[], action: SelectAction, more: Partial<IContainer> = {}): IContainer => ({
  type: 'Container',
  items,
  selectAction: action,
  spacing: 'Small',
  ...more,
})

/** A line that reads as a link. 32 px: comfortable under a thumb, above the 24 of WCAG 2.5.8. */
export const linkLine = (words: string, action: SelectAction, more: Partial<IContainer> = {}): IContainer =>
  tappable([text(words, { color: 'Accent' })], action, {
    minHeight: '32px',
    verticalContentAlignment: 'Center',
    ...more,
  })
