import { describe, expect, test } from 'vitest'
import { render } from '../../adaptive-cards/render.ts'
import type { Source } from '../../core/domain/content/shared.ts'
import { type Digest, pagesOf } from '../../core/domain/rituals/digest.ts'
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

const longRitual = {
  title: words(60),
  summary: words(240),
  minutes: 60,
  group: { min: 2, max: 60 },
  attribution: 'anonyme',
} as const

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
    ...sample('placement'),
    series: words(120),
    question: {
      ...sample('placement').question,
      context: words(900),
      stem: words(400),
      options: many(5, i => ({ id: `o${i}`, text: words(160) })),
    },
    given: many(7, i => ({ id: `${i}-${'q'.repeat(60)}`, chosen: ['o1', 'o2', 'o3'], confidence: 2 as const })),
  },
  { ...sample('placed'), known: 60, titles: many(12, () => words(120)) },
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

const LONG_OWN = { occurrence: 'r'.repeat(120), step: 19, title: words(60), receipt: 'r'.repeat(22) }
const longWriting = {
  name: words(60),
  theme: words(60),
  lines: many(3, () => ({ label: words(160), words: words(1000) })),
}
const longDigest: Digest = {
  people: 60,
  nothing: 20,
  writings: many(60, () => longWriting),
  distributions: many(2, () => ({ label: words(60), bars: many(6, i => ({ label: words(100), count: i })) })),
  decisions: many(2, () => words(400)),
  outcome: words(200),
  tooFew: true,
}
longest.push(
  { ...sample('ritual-library'), rituals: many(6, () => ({ ...longRitual, ritual: 'r'.repeat(60) })) },
  {
    ...sample('ritual-call'),
    step: { ...sample('ritual-call').step, title: words(60), instruction: words(300) },
    questions: many(6, () => words(160)),
  },
  {
    ...sample('ritual-form'),
    ...LONG_OWN,
    instruction: words(300),
    typed: many(6, () => words(1000)),
    questions: many(6, i => ({
      id: `q${i}`,
      label: words(160),
      help: words(240),
      type: 'texte' as const,
      optional: true,
      max: 1000,
    })),
    problem: 'personal-data',
    found: [words(120)],
  },
  { ...sample('ritual-ballot'), ...LONG_OWN, options: many(30, i => ({ id: `t${i}`, label: words(1000) })) },
  { ...sample('ritual-group'), writings: many(30, i => ({ id: `${i}`, words: words(1000), theme: words(60) })) },
  { ...sample('ritual-digest'), title: words(60), digest: longDigest },
  {
    ...sample('ritual-read'),
    title: words(60),
    digest: { ...longDigest, writings: pagesOf(longDigest.writings)[0] ?? [] },
  },
)

describe.each(longest)('the longest $kind', notice => {
  test.each(['fr', 'en'] as const)('fits its budget in %s', language => {
    expect(kilobytes(render(notice, language).card)).toBeLessThanOrEqual(BUDGET_KB)
  })
})
