import { describe, expect, it } from 'vitest'
import { ballotOf, readVotes, tally } from '../../../../core/domain/rituals/ballot.ts'
import { digestOf, pagesOf } from '../../../../core/domain/rituals/digest.ts'
import { type Contribution, NOTHING, readEntry } from '../../../../core/domain/rituals/entry.ts'
import { scriptOf } from '../../../../core/domain/rituals/script.ts'
import {
  aDebateFile,
  aLongFile,
  anEntryOf,
  anOccurrence,
  aRitual,
  aSignedFile,
} from '../../../support/ritual-builders.ts'

const written = (n: number, over: Partial<Contribution> = {}): Contribution => ({
  id: `id-${n}`,
  step: 0,
  name: null,
  entry: anEntryOf(`essai ${n}`),
  ...over,
})
const many = (n: number) => Array.from({ length: n }, (_, i) => written(i + 1))
const vote = (step: number, ...votes: string[]): Contribution =>
  written(0, { step, entry: { ...NOTHING, nothing: false, votes } })

describe('what is read of a form', () => {
  const script = scriptOf(aRitual())
  const read = (fields: Record<string, unknown>, sure = false) => readEntry(script, { fields, sure })

  it('is what was asked, cut to its length, and nothing else', () => {
    const { entry, problem } = read({ essai: ` ${'a'.repeat(400)} `, utile: 'o2', intrus: 'x' })
    expect([entry.answers, problem]).toEqual([{ essai: 'a'.repeat(300), utile: 'Non' }, null])
    expect(read({ essai: 'un essai', utile: 'Peut-être' }).entry.answers).toEqual({ essai: 'un essai' })
  })

  it('needs something, and what is not optional', () => {
    expect(read({ essai: '  ' }).problem).toBe('empty')
    expect(read({ utile: 'o1' }).problem).toBe('missing')
  })

  it('points out personal data once, and never keeps what exposes someone', () => {
    const phone = { essai: 'rappeler le 06 39 98 12 34' }
    expect(read(phone)).toMatchObject({ problem: 'personal-data', found: ['06 39 98 12 34'] })
    expect(read(phone, true).problem).toBeNull()
    expect(read({ essai: 'FR76 3000 6000 0112 3456 7890 189' }, true).problem).toBe('forbidden-data')
    expect(read({ essai: 'écrire à accueil@ville.example' }).problem).toBeNull()
  })
})

describe('a ballot', () => {
  it('offers themes where there are some, else what was written, else the question’s choices', () => {
    const now = anOccurrence(aLongFile(), { counts: [6, null], step: 2 })
    expect(ballotOf(now, many(6)).map(({ label }) => label)).toContain('essai 3')
    const themes = { 'id-1': 'Délais', 'id-2': 'Délais', 'id-3': 'Outils' }
    const grouped = { ...now, noted: { themes, decisions: [] } }
    expect(ballotOf(grouped, many(6)).map(({ label }) => label)).toEqual(['Délais', 'Outils'])
    expect(ballotOf(anOccurrence(aDebateFile()), []).map(({ label }) => label)).toEqual(['Oui', 'Non'])
  })

  it('offers nothing of what too few wrote', () => {
    expect(ballotOf(anOccurrence(aLongFile(), { counts: [4, null], step: 2 }), many(4))).toEqual([])
  })

  it('takes known options only, once each, three at most; one for a question', () => {
    const now = anOccurrence(aLongFile(), { counts: [6, null], step: 2 })
    expect(readVotes(now, many(6), ['id-1', 'id-1', 'x', 'id-2', 'id-3', 'id-4']).votes).toEqual([
      'id-1',
      'id-2',
      'id-3',
    ])
    expect(readVotes(anOccurrence(aDebateFile()), [], ['c2', 'c1']).votes).toEqual(['c2'])
  })

  it('counts each step’s votes, the most wanted first', () => {
    const options = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ]
    expect(tally(options, [vote(2, 'b'), vote(2, 'b', 'a')]).map(({ id, votes }) => [id, votes])).toEqual([
      ['b', 2],
      ['a', 1],
    ])
  })
})

describe('a digest', () => {
  it('shows what five wrote, in an order that repeats and is not that of the rows', () => {
    const now = anOccurrence(undefined, { counts: [12], state: 'done' })
    const digest = digestOf(now, many(12))
    expect(digest.writings.map(({ lines }) => lines[0]?.words).sort()).toEqual(
      many(12)
        .map(({ entry }) => entry.answers.essai)
        .sort(),
    )
    expect(digest).toEqual(digestOf(now, [...many(12)].reverse()))
    expect(digest.writings.map(({ lines }) => lines[0]?.words)).not.toEqual(
      many(12).map(({ entry }) => entry.answers.essai),
    )
  })

  it('shows nothing anonymous of four, and says so', () => {
    const digest = digestOf(anOccurrence(undefined, { counts: [4], state: 'done' }), many(4))
    expect(digest).toMatchObject({ people: 4, writings: [], distributions: [], tooFew: true })
  })

  it('shows what two signed, with their names', () => {
    const signed = [written(1, { name: 'Ann' }), written(2, { name: 'Bob' })]
    const digest = digestOf(anOccurrence(aSignedFile(), { counts: [2, null], state: 'done' }), signed)
    expect(digest.writings.map(({ name }) => name).sort()).toEqual(['Ann', 'Bob'])
    expect(digest.tooFew).toBe(false)
  })

  it('counts « rien cette fois » and what was chosen, and holds the decision', () => {
    const all = [
      ...many(5),
      written(6, { entry: NOTHING }),
      written(7, { entry: anEntryOf('a', { answers: { essai: 'a', utile: 'Oui' } }) }),
    ]
    const noted = { themes: { 'id-1': 'Délais' }, decisions: [{ step: 1, text: 'Essayer lundi.' }] }
    const digest = digestOf(anOccurrence(undefined, { counts: [7], state: 'done', noted }), all)
    expect(digest).toMatchObject({ nothing: 1, people: 7, decisions: ['Essayer lundi.'] })
    expect(digest.distributions).toEqual([
      {
        label: 'Cela vous a servi ?',
        bars: [
          { label: 'Oui', count: 1 },
          { label: 'Non', count: 0 },
        ],
      },
    ])
    expect(digest.writings.filter(({ theme }) => theme === 'Délais')).toHaveLength(1)
  })

  it('keeps the votes of a debate apart, before and after', () => {
    const before = Array.from({ length: 6 }, (_, i) => vote(0, i < 4 ? 'c1' : 'c2'))
    const after = Array.from({ length: 5 }, () => vote(2, 'c2'))
    const digest = digestOf(anOccurrence(aDebateFile(), { counts: [6, 0, 5, null], state: 'done' }), [
      ...before,
      ...after,
    ])
    expect(digest.distributions.map(({ bars }) => bars.map(({ count }) => count))).toEqual([
      [4, 2],
      [0, 5],
    ])
  })

  it('is read page by page, whole', () => {
    const long = Array.from({ length: 20 }, (_, i) => ({
      name: null,
      theme: null,
      lines: [{ label: 'L', words: `${i} ${'mot '.repeat(150)}` }],
    }))
    const pages = pagesOf(long)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.flat()).toEqual(long)
    expect(pagesOf([])).toEqual([[]])
  })
})
