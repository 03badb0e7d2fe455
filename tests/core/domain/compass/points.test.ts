import { describe, expect, it } from 'vitest'
import { pointsOf, QUESTIONS } from '../../../../core/domain/compass/points.ts'

describe('« Faut-il de l’IA ici ? »', () => {
  it('ends in points to discuss, in the order of the page, and in nothing that looks like a verdict', () => {
    const points = pointsOf({
      work: { answer: 'no', note: '' },
      data: { answer: 'partly', note: ' voir avec le DPD ' },
      need: { answer: 'yes', note: '' },
      cost: { answer: null, note: 'à chiffrer' },
    })
    expect(points).toEqual({
      discuss: [
        { question: 'data', note: 'voir avec le DPD' },
        { question: 'work', note: '' },
      ],
      settled: [{ question: 'need', note: '' }],
      open: [
        { question: 'alternatives', note: '' },
        { question: 'law', note: '' },
        { question: 'environment', note: '' },
        { question: 'cost', note: 'à chiffrer' },
      ],
    })
    expect(Object.keys(points)).toEqual(['discuss', 'settled', 'open'])
  })

  it('has seven questions, each of them once in what comes out', () => {
    expect(QUESTIONS).toHaveLength(7)
    const { discuss, settled, open } = pointsOf({})
    expect([discuss.length, settled.length, open.length]).toEqual([0, 0, 7])
  })
})
