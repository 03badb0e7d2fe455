import { describe, expect, test } from 'vitest'
import { render } from '../../adaptive-cards/render.ts'
import { LANGUAGES } from '../../core/domain/people/person.ts'
import { lint } from './lint.ts'
import { SAMPLES } from './samples.ts'
import { schemaProblem } from './schema.ts'
import { BUDGET_KB, kilobytes } from './size.ts'
import { ofType } from './walk.ts'

const all = LANGUAGES.flatMap(language => SAMPLES.map(({ name, notice }) => ({ language, name, notice })))

describe.each(all)('$name in $language', ({ notice, language }) => {
  const { card, summary } = render(notice, language)

  test('is a card that Teams knows', () => {
    expect(schemaProblem(card)).toBeNull()
  })

  test('keeps our own rules', () => {
    expect(lint({ ...card })).toEqual([])
  })

  test('fits its budget', () => {
    expect(kilobytes(card)).toBeLessThanOrEqual(BUDGET_KB)
  })

  test('can be said in one line', () => {
    expect(summary.length).toBeGreaterThan(1)
    expect(summary.length).toBeLessThanOrEqual(140)
    expect(summary).not.toContain('\n')
  })

  test('has one title, or a question to read', () => {
    const titles = ofType(card, 'TextBlock').filter(block => block.style === 'heading' && block.size === 'Large')
    expect(titles).toHaveLength(notice.kind === 'question' || notice.kind === 'placement' ? 0 : 1)
  })
})

test('the same notice gives the same card', () => {
  for (const { notice } of SAMPLES) expect(render(notice, 'fr')).toEqual(render(structuredClone(notice), 'fr'))
})

test('the schema refuses an unknown element, a misspelt property, a wrong value', () => {
  const card = (element: object) => ({ type: 'AdaptiveCard', version: '1.5', body: [element] })
  expect(schemaProblem(card({ type: 'TextBlock', text: 'Bonjour', wrap: true }))).toBeNull()
  expect(schemaProblem(card({ type: 'Text', text: 'Bonjour' }))).not.toBeNull()
  expect(schemaProblem(card({ type: 'TextBlock', txt: 'Bonjour' }))).not.toBeNull()
  expect(schemaProblem(card({ type: 'TextBlock', text: 'Bonjour', color: 'red' }))).not.toBeNull()
})
