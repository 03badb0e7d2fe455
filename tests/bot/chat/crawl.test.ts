import { describe, expect, it } from 'vitest'
import { readContent } from '../../../bot/content/read-content.ts'
import { chatUnderTest } from '../../support/chat.ts'

type Button = { verb: string; data: Record<string, unknown> }

/** Every Action.Execute of a card, with something plausible in every input. */
function buttonsOf(card: unknown): Button[] {
  const buttons: Button[] = []
  const inputs: Record<string, unknown> = {}
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item)
    if (typeof value !== 'object' || value === null) return
    const node = value as Record<string, unknown>
    if (node.type === 'Action.Execute')
      buttons.push({ verb: String(node.verb), data: (node.data ?? {}) as Record<string, unknown> })
    if (typeof node.type === 'string' && node.type.startsWith('Input.')) inputs[String(node.id)] = plausible(node)
    for (const inner of Object.values(node)) walk(inner)
  }
  walk(card)
  return buttons.map(({ verb, data }) => ({ verb, data: { ...inputs, ...data } }))
}

function plausible(input: Record<string, unknown>): string {
  const choices = input.choices as { value: string }[] | undefined
  if (choices) return String(input.value ?? choices[0]?.value ?? '')
  if (input.type === 'Input.Date') return '2026-12-24'
  if (input.type === 'Input.Toggle') return String(input.value ?? 'false')
  if (input.type === 'Input.Time') return String(input.value ?? '10:00')
  return String(input.value ?? 'source')
}

describe('every button of every card', () => {
  it.each(['fr-FR', 'en-GB'])('leads to another card, never to an apology (%s)', async locale => {
    const content = await readContent('content')
    if (!content.ok) throw new Error('the shipped content does not stand')
    const seen = new Map<string, Button[]>()
    const verbs = new Set<string>()
    // Breadth first, each path from a fresh start, so that no click is met in a state that nobody can reach.
    let paths: Button[][] = [[]]
    for (let depth = 0; depth < 4; depth++) {
      const next: Button[][] = []
      for (const path of paths) {
        const chat = chatUnderTest({ catalog: content.ok })
        const ann = chat.person(undefined, locale)
        await ann.install()
        let card = (await ann.click('start')).card
        for (const { verb, data } of path) {
          const said = await ann.click(verb, data)
          expect(chat.troubles, path.map(b => b.verb).join(' → ')).toEqual([])
          expect(said.card).not.toBeNull()
          card = said.card
        }
        for (const button of buttonsOf(card)) {
          const key = JSON.stringify([button.verb, Object.keys(button.data).sort(), path.at(-1)?.verb])
          verbs.add(button.verb)
          if (seen.has(key)) continue
          seen.set(key, [...path, button])
          next.push([...path, button])
        }
      }
      paths = next
    }
    expect(verbs.size).toBeGreaterThan(20)
  }, 60_000)

  it.each([
    'aide',
    'ma leçon',
    'bibliothèque',
    'bibliothèque données',
    'progression',
    'me situer',
    'réglages',
    'pause',
    'pause jusqu’au 24/12',
    'reprendre',
    'mes données',
    'confidentialité',
    'autorisé ?',
    'puis-je mettre une adresse dans une IA gratuite ?',
    'glossaire',
    'c’est quoi un RAG ?',
    'c’est quoi un zblorg ?',
    'blabla',
    '',
  ])('and every message is answered: « %s »', async text => {
    const content = await readContent('content')
    if (!content.ok) throw new Error('the shipped content does not stand')
    for (const started of [false, true]) {
      const chat = chatUnderTest({ catalog: content.ok })
      const ann = chat.person()
      if (started) await ann.click('start')
      const said = await ann.say(text)
      expect(chat.troubles).toEqual([])
      expect(said.text.length).toBeGreaterThan(20)
    }
  })
})
