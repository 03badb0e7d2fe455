import { describe, expect, test } from 'vitest'
import type { Spoken } from '../../adaptive-cards/card.ts'
import { render } from '../../adaptive-cards/render.ts'
import type { Notice } from '../../core/notices.ts'
import { HOSTILE, HOSTILE_ADDRESSES } from './hostile-strings.ts'
import { tagsIn } from './markdown.ts'
import { SAMPLES } from './samples.ts'
import { schemaProblem } from './schema.ts'
import { actionsOf, ofType, wordsOf } from './walk.ts'

/** Fields whose words come from authors, référents or the person: any of them may hold anything. */
const FREE = new Set(
  'series unit title titles context stem text tryToday followUp seriesQuestion publisher label en examples organisation contact term definition plain missing query lesson madeBy author reviewer given fr version aka competences why summary instruction question questions help choices typed found words theme name decisions outcome steps helpsOn wantsOn cue plan pack tip source'.split(
    ' ',
  ),
)
/** Fields that the product writes itself from closed lists, or that never reach a text. */
const CLOSED = new Set(
  'tenant person state kind delivery id objective from status reviewBy date url checked verdict how level language trade topics zone territory field problem until today data others light lights tool paused reason for facts meant occurrence ritual launchers cadence attribution start type what place receipt chosen helps wants just part template side meets of when changes about end ofWeek code door gem right problems is'.split(
    ' ',
  ),
)

/** « why » is a sentence beside an option or a light, a code elsewhere. */
const isFree = (key: string, holder: Record<string, unknown>): boolean =>
  key === 'why' ? 'chosen' in holder || 'light' in holder : FREE.has(key)

/** The same notice with every free text replaced. */
function poisoned<T>(value: T, poison: string, free = false): T {
  if (typeof value === 'string') return (free ? poison : value) as T
  if (Array.isArray(value)) return value.map(one => poisoned(one, poison, free)) as T
  if (typeof value !== 'object' || value === null) return value
  const holder = value as Record<string, unknown>
  const entries = Object.entries(holder).map(([key, child]) => [key, poisoned(child, poison, isFree(key, holder))])
  return Object.fromEntries(entries) as T
}

function unclassified(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return FREE.has(key) || CLOSED.has(key) ? [] : [key]
  if (Array.isArray(value)) return value.flatMap(one => unclassified(one, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) => unclassified(child, name))
}

const counts = ({ card }: Spoken) => ({
  actions: actionsOf(card).map(action => `${action.type} ${action.verb ?? ''}`),
  links: ofType(card, 'Action.OpenUrl').map(action => action.url),
  mentions: card.msteams?.entities?.length ?? 0,
})

test('every text of a notice is known to be free or closed', () => {
  expect([...new Set(SAMPLES.flatMap(({ notice }) => unclassified(notice)))]).toEqual([])
})

describe.each(SAMPLES)('$name', ({ notice }) => {
  const harmless = counts(render(poisoned(notice, 'un mot'), 'fr'))

  test('does the same whatever is written in it', () => {
    for (const poison of HOSTILE) {
      const spoken = render(poisoned(notice, poison), 'fr')
      expect(counts(spoken), poison).toEqual(harmless)
      const json = JSON.stringify(spoken)
      expect(json, poison).not.toMatch(/<\s*\/?\s*at\b[^>]*>/i)
      expect(json, poison).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/)
      expect(
        wordsOf(spoken.card).filter(words => tagsIn(words).length > 0),
        poison,
      ).toEqual([])
    }
  })

  test('remains a card that Teams knows', () => {
    expect(schemaProblem(render(poisoned(notice, HOSTILE.join('\n')), 'fr').card)).toBeNull()
  })
})

test('what a person typed comes back in its field as they typed it', () => {
  const search = SAMPLES.find(({ name }) => name === 'library search')?.notice as Notice
  const { card } = render(poisoned(search, '*mot* [x](y)'), 'fr')
  expect(ofType(card, 'Input.Text')[0]?.value).toBe('*mot* [x](y)')
})

test.each(HOSTILE_ADDRESSES)('a source at %s is shown without a link', url => {
  const sample = SAMPLES.find(({ name }) => name === 'lesson')?.notice
  if (sample?.kind !== 'lesson') throw new Error('no lesson among the samples')
  const further = [{ title: 'Une page', publisher: 'Quelqu’un', url }]
  const { card } = render({ ...sample, sources: [{ title: 'Une source', date: '2026', url }], further }, 'fr')
  expect(ofType(card, 'Action.OpenUrl')).toEqual([])
  expect(wordsOf(card)).toContain('Une source, 2026')
})

test('an export is only opened over https, or on the machine itself for a demonstration', () => {
  const links = (url: string) =>
    ofType(render({ kind: 'export-ready', url, minutes: 15, series: null }, 'fr').card, 'Action.OpenUrl').length
  expect(links('https://apprenance.example.fr/copie#code')).toBe(1)
  expect(links('http://127.0.0.1:3978/copie#code')).toBe(1)
  expect(links('http://apprenance.example.fr/copie#code')).toBe(0)
})
