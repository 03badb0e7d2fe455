import { describe, expect, test } from 'vitest'
import { readAction, VERBS, type Verb } from '../../adaptive-cards/actions.ts'
import { render } from '../../adaptive-cards/render.ts'
import { SAMPLES } from './samples.ts'
import { executesOf, inputsOf, isNode, type Node } from './walk.ts'

/** Only reached by writing to the bot; none today: whatever can be written can be touched. */
const MESSAGE_ONLY: readonly Verb[] = []

const cards = SAMPLES.map(({ name, notice }) => ({ name, card: render(notice, 'fr').card }))

/** What a client would send for an input that was filled in, or as it stands. */
function filled(input: Node): Record<string, string> {
  const choices = Array.isArray(input.choices) ? input.choices.filter(isNode) : []
  const given = input.value ?? choices[0]?.value ?? (input.type === 'Input.Date' ? '2027-01-04' : 'un mot')
  return { [String(input.id)]: String(given) }
}
const inputs = (card: unknown): Record<string, string> => Object.assign({}, ...inputsOf(card).map(filled))
const data = (action: Node): Record<string, unknown> => (isNode(action.data) ? action.data : {})
const takesInputs = (action: Node): boolean => action.associatedInputs !== 'none'

test('every verb can be reached from some card', () => {
  const reached = new Set(cards.flatMap(({ card }) => executesOf(card).map(action => action.verb)))
  expect(VERBS.filter(verb => !reached.has(verb) && !MESSAGE_ONLY.includes(verb))).toEqual([])
})

describe.each(cards)('$name', ({ card }) => {
  const sent = inputs(card)

  test('every button is understood when it is pressed', () => {
    for (const action of executesOf(card)) {
      const raw = { ...data(action), ...(takesInputs(action) ? sent : {}) }
      expect(readAction(String(action.verb), raw), String(action.title)).not.toBeNull()
    }
  })

  test('a button takes the inputs of its card only when it reads them', () => {
    for (const action of executesOf(card).filter(takesInputs)) {
      if (Object.keys(sent).length === 0) continue
      const read = readAction(String(action.verb), { ...data(action), ...sent }) ?? {}
      const used = Object.keys(sent).filter(id => id in read)
      expect(used.sort(), String(action.title)).toEqual(Object.keys(sent).sort())
    }
  })
})
