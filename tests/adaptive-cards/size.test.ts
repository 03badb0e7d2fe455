import { describe, expect, test } from 'vitest'
import { render } from '../../adaptive-cards/render.ts'
import type { Source } from '../../core/domain/content/shared.ts'
import type { Notice } from '../../core/notices.ts'
import { SAMPLES } from './samples.ts'
import { BUDGET_KB, kilobytes } from './size.ts'

/** As long as content may be (core/domain/content): a card must fit whatever an author is allowed to write. */
const words = (length: number): string => 'mot « cité » : '.repeat(Math.ceil(length / 15)).slice(0, length)
const sample = <K extends Notice['kind']>(kind: K): Extract<Notice, { kind: K }> =>
  SAMPLES.find(({ name }) => name === kind)?.notice as Extract<Notice, { kind: K }>
const source = (n: number): Source => ({
  title: words(200),
  date: '2026-11',
  url: `https://example.fr/${n}${'a'.repeat(120)}`,
})
const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))

const longest: Notice[] = [
  {
    ...sample('question'),
    series: words(120),
    question: {
      ...sample('question').question,
      context: words(900),
      stem: words(400),
      options: many(5, i => ({ id: `o${i}`, text: words(160) })),
    },
  },
  {
    ...sample('feedback'),
    context: words(900),
    stem: words(400),
    multiple: true,
    options: many(5, i => ({ id: `o${i}`, text: words(160), right: i < 3, chosen: i > 1, why: words(420) })),
    tryToday: words(300),
    followUp: words(300),
    sources: many(4, source),
  },
  {
    ...sample('lesson'),
    title: words(120),
    lesson: words(900),
    tryToday: words(300),
    followUp: words(300),
    madeBy: words(400),
    sources: many(6, source),
  },
  {
    ...sample('library'),
    entries: many(6, i => ({ objective: `o${i}`, title: words(120), series: words(60), level: 'usage', met: true })),
    series: many(12, i => ({ id: `s${i}`, title: words(60), count: i })),
  },
  {
    ...sample('preferences'),
    trades: many(24, i => ({ id: `t${i}`, fr: words(45), en: words(45) })),
    series: many(12, i => ({ id: `s${i}`, title: words(50) })),
    excluded: many(40, i => ({ id: `e${i}`, title: words(80) })),
  },
  { ...sample('glossary'), terms: many(150, i => ({ id: `terme-${i}`, term: words(24) })) },
  { ...sample('term'), definition: words(500), plain: words(400), sources: many(4, source) },
  {
    ...sample('may-i'),
    dataClasses: many(6, i => ({ id: `d${i}`, label: words(60), en: words(60), examples: words(300) })),
    tools: many(5, i => ({ id: `t${i}`, label: words(80), en: words(80) })),
    table: many(5, i => ({ tool: `t${i}`, lights: many(6, n => (n < 2 ? 'vert' : n < 4 ? 'orange' : 'rouge')) })),
  },
]

describe.each(longest)('the longest $kind', notice => {
  test.each(['fr', 'en'] as const)('fits its budget in %s', language => {
    expect(kilobytes(render(notice, language).card)).toBeLessThanOrEqual(BUDGET_KB)
  })
})
