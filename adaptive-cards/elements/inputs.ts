import type { IChoiceSetInput, ITextInput, IToggleInput } from '../card.ts'
import { clean, plain } from './safe-text.ts'

export interface Choice {
  title: string
  value: string
}

type Fields<T extends { type: string }> = Omit<T, 'type' | 'id' | 'label' | 'choices' | 'title'>

const labelled = <F extends { placeholder?: string; errorMessage?: string }>(fields: F): F => ({
  ...fields,
  ...(fields.placeholder !== undefined && { placeholder: plain(fields.placeholder) }),
  ...(fields.errorMessage !== undefined && { errorMessage: plain(fields.errorMessage) }),
})

/** A drop-down list, or radio buttons and boxes with `style: 'expanded'`. Clients skip an empty value: never use one. */
export const choices = (
  id: string,
  label: string,
  options: readonly Choice[],
  fields: Fields<IChoiceSetInput> = {},
): IChoiceSetInput => ({
  type: 'Input.ChoiceSet',
  id,
  label: plain(label),
  ...(fields.style === 'expanded' && { wrap: true }),
  choices: options.map(({ title, value }) => ({ title: plain(title), value })),
  ...labelled(fields),
})

export const typed = (id: string, label: string, fields: Fields<ITextInput> = {}): ITextInput => ({
  type: 'Input.Text',
  id,
  label: plain(label),
  ...labelled(fields),
  ...(fields.value !== undefined && { value: clean(fields.value) }),
})

/** On or off; the words stand beside the switch. */
export const toggle = (id: string, words: string, on: boolean): IToggleInput => ({
  type: 'Input.Toggle',
  id,
  title: plain(words),
  value: String(on),
  valueOn: 'true',
  valueOff: 'false',
  wrap: true,
})
