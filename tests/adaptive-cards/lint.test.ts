import { describe, expect, test } from 'vitest'
import { lint } from './lint.ts'

const sound = {
  type: 'AdaptiveCard',
  version: '1.5',
  lang: 'fr',
  speak: 'Bonjour',
  fallbackText: 'Bonjour',
  body: [{ type: 'TextBlock', text: 'Bonjour', wrap: true }] as unknown[],
}
const withBody = (...body: unknown[]) => lint({ ...sound, body })
const choice = { type: 'Input.ChoiceSet', id: 'a', label: 'A', choices: [{ title: 'Un', value: '1' }] }
const press = { type: 'Action.Execute', title: 'Aller', verb: 'today' }
const set = (...actions: unknown[]) => ({ type: 'ActionSet', actions })

describe('the lint of cards', () => {
  test('finds nothing in a sound card', () => {
    expect(withBody(...sound.body, choice, set(press))).toEqual([])
  })

  test.each([
    ['another version', { ...sound, version: '1.6' }, 'the version is not 1.5'],
    ['no fallback text', { ...sound, fallbackText: '' }, 'no fallbackText'],
    ['several people in refresh', { ...sound, refresh: { userIds: ['a', 'b'] } }, 'refreshed for more than one person'],
  ])('finds %s', (_, card, problem) => {
    expect(lint(card)).toEqual([problem])
  })

  test.each([
    ['an id used twice', [choice, choice], 'id twice: a'],
    ['an input without label', [{ ...choice, label: '' }], 'no label: a'],
    ['a toggle without words', [{ type: 'Input.Toggle', id: 'a', label: 'A' }], 'no label: a'],
    ['a required input that cannot say so', [{ ...choice, isRequired: true }], 'required without errorMessage: a'],
    ['an empty list', [{ ...choice, choices: [] }], 'no choices: a'],
    [
      'an empty value, which clients do not send',
      [{ ...choice, choices: [{ title: 'Aucun', value: '' }] }],
      'empty choice: a',
    ],
    ['a value that is no choice', [{ ...choice, value: '9' }], 'value is no choice: a 9'],
    ['an unknown verb', [set({ ...press, verb: 'quiz.answer' })], 'unknown verb: quiz.answer'],
    ['a button without title', [set({ ...press, title: '' })], 'no title: Action.Execute'],
    [
      'a long button',
      [set({ ...press, title: 'Un titre de bouton beaucoup trop long' })],
      'long button: Un titre de bouton beaucoup trop long',
    ],
    ['two main buttons', [set({ ...press, style: 'positive' }, { ...press, style: 'positive' })], 'two main buttons'],
    ['buttons that are all hidden', [set({ ...press, mode: 'secondary' })], 'only hidden buttons'],
    ['too many buttons', [set(press, press, press, press, press, press, press)], 'too many buttons'],
    [
      'an address without https',
      [set({ type: 'Action.OpenUrl', title: 'Lien', url: 'http://example.fr' })],
      'address: http://example.fr',
    ],
    [
      'a script address',
      [set({ type: 'Action.OpenUrl', title: 'Lien', url: 'javascript:alert(1)' })],
      'address: javascript:alert(1)',
    ],
    [
      'a line that shows nothing',
      [set({ type: 'Action.ToggleVisibility', title: 'Voir', targetElements: ['b'] })],
      'shows nothing: Action.ToggleVisibility Voir',
    ],
    ['an image without alternative', [{ type: 'Image', url: 'data:image/png;base64,AA' }], 'no altText'],
    [
      'an image from elsewhere',
      [{ type: 'Image', altText: '', url: 'https://example.fr/a.png' }],
      'image from elsewhere: https://example.fr/a.png',
    ],
    ['a text that does not wrap', [{ type: 'TextBlock', text: 'Bonjour' }], 'does not wrap: Bonjour'],
    ['a Teams-only element without fallback', [{ type: 'Badge', text: 'a' }], 'no fallback: Badge'],
  ])('finds %s', (_, body, problem) => {
    expect(withBody(...body)).toContain(problem)
  })
})
