import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Batch, FEWEST_HEARD, isClosed, together, withVoice } from '../../../../core/domain/asides/heard.ts'
import { halves, problemOf } from '../../../../core/domain/asides/if-then.ts'
import { optionsOf, resultsOf, SURVEY_QUESTIONS, whatChanges } from '../../../../core/domain/asides/survey.ts'
import { MONDAY } from '../../../support/builders.ts'

/** Batches after answers that came in those weeks. */
function batchesOf(weeks: readonly number[]): Batch[] {
  const batches: Batch[] = []
  for (const week of weeks) {
    const next = withVoice(batches.at(-1) ?? null, { about: 'survey/2', week: MONDAY + 7 * week, options: ['use-4'] })
    if (batches.at(-1)?.batch === next.batch) batches.pop()
    batches.push(next)
  }
  return batches
}

describe('what was heard', () => {
  it('is told of ten people or more, and never of the difference of two tellings', () => {
    const answers = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 60 })
    fc.assert(
      fc.property(answers, gaps => {
        let week = 0
        const weeks = gaps.map(gap => (week += gap === 3 ? 1 : 0))
        let told = 0
        for (let day = 0; day <= week + 2; day++) {
          const until = weeks.filter(of => of < day)
          const closed = batchesOf(until).filter(batch => isClosed(batch, MONDAY + 7 * day))
          const people = together(closed)?.people ?? 0
          expect(people === told || people - told >= FEWEST_HEARD).toBe(true)
          told = people
        }
        expect(batchesOf(weeks).reduce((sum, { people }) => sum + people, 0)).toBe(weeks.length)
      }),
    )
  })

  it('waits for the end of the week, and for the tenth', () => {
    const [nine] = batchesOf(Array(9).fill(0))
    const [ten] = batchesOf(Array(10).fill(0))
    if (!nine || !ten) throw new Error('no batch')
    expect(isClosed(nine, MONDAY + 70)).toBe(false)
    expect(isClosed(ten, MONDAY)).toBe(false)
    expect(isClosed(ten, MONDAY + 7)).toBe(true)
  })
})

describe('a survey', () => {
  it('is taken whole or not at all', () => {
    const given = { use: '4', load: '2', autonomy: '5' }
    expect(optionsOf(SURVEY_QUESTIONS, given)).toEqual(['use-4', 'load-2', 'autonomy-5'])
    expect(optionsOf(SURVEY_QUESTIONS, { ...given, load: undefined })).toBeNull()
    expect(optionsOf(SURVEY_QUESTIONS, { ...given, load: '6' })).toBeNull()
    expect(optionsOf(SURVEY_QUESTIONS, { ...given, load: '' })).toBeNull()
  })

  it('is shown in shares of five points, never « nobody » nor « everybody »', () => {
    const results = resultsOf({ 'use-4': 7, 'use-1': 5, 'load-1': 12, 'autonomy-5': 12 })
    expect(results.map(({ high }) => high)).toEqual([
      { percent: 60, end: null },
      { percent: 10, end: 'at most' },
      { percent: 90, end: 'at least' },
    ])
    expect(whatChanges(results)).toBe('nothing')
    expect(whatChanges(resultsOf({ 'use-4': 12, 'load-4': 5, 'load-1': 7, 'autonomy-5': 12 }))).toBe('load')
  })
})

describe('« si …, alors je … »', () => {
  it('keeps the halves without what the card says before them', () => {
    expect(halves('  Si on me cite une loi, ', 'alors, j’ouvre\nLégifrance.')).toEqual({
      cue: 'on me cite une loi',
      plan: 'j’ouvre Légifrance',
    })
  })

  it('keeps neither half a sentence nor what is somebody’s', () => {
    expect(problemOf({ cue: 'on me presse', plan: '' })).toBe('empty')
    expect(problemOf({ cue: 'prenom.nom@ville.example écrit', plan: 'je réponds' })).toBe('personal-data')
    expect(problemOf({ cue: 'on me presse', plan: 'je relis avant d’envoyer' })).toBeNull()
  })
})
