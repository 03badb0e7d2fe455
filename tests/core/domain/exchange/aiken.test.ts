import { describe, expect, it } from 'vitest'
import { readAiken } from '../../../../core/domain/exchange/aiken/read.ts'
import { writeAiken } from '../../../../core/domain/exchange/aiken/write.ts'
import { AIKEN } from '../../../support/exchange-samples.ts'

const plain = (text: string) => ({ format: 'plain', text })

describe('an Aiken file', () => {
  it('gives each question with its options and its key', () => {
    const { questions, problems } = readAiken(AIKEN)
    expect(problems).toEqual([])
    expect(questions.map(({ line }) => line)).toEqual([1, 7])
    expect(questions[0]?.question).toMatchObject({
      type: 'choice',
      single: true,
      stem: plain('Quel mot de passe est le plus sûr ?'),
      options: [
        { text: plain('Un prénom'), weight: 0 },
        { text: plain('Une phrase longue'), weight: 100 },
        { text: plain('123456'), weight: 0 },
      ],
    })
  })

  it('comes back the same from export and import', () => {
    const first = readAiken(AIKEN).questions.map(({ question }) => question)
    const { text, losses } = writeAiken(first)
    expect(losses).toEqual([])
    expect(readAiken(text).questions.map(({ question }) => question)).toEqual(first)
  })

  it('does not hold several keys, nor anything but choices', () => {
    const [first] = readAiken(AIKEN).questions.map(({ question }) => question)
    if (first?.type !== 'choice') throw new Error('a choice')
    const several = { ...first, single: false }
    const { id, name, category, tags, stem, generalFeedback } = first
    const essay = { id, name, category, tags, stem, generalFeedback, type: 'essay' as const }
    expect(writeAiken([several, first, essay]).losses.map(({ question }) => question)).toEqual([several, essay])
  })
})

describe('a mistake', () => {
  it.each([
    ['no answer line', 'Q ?\nA. x\nB. y', 1, /« ANSWER: » manque/],
    ['an unknown letter', 'Q ?\nA. x\nB. y\nANSWER: D', 4, /D n’est pas proposée/],
    ['two letters', 'Q ?\nA. x\nB. y\nANSWER: A, B', 4, /une seule lettre/],
    ['a small letter', 'Q ?\na. x\nB. y\nANSWER: B', 2, /majuscule/],
    ['letters out of order', 'Q ?\nA. x\nC. y\nANSWER: A', 3, /B est attendue/],
    ['a small answer line', 'Q ?\nA. x\nB. y\nanswer: A', 4, /majuscules/],
    ['an empty option', 'Q ?\nA. x\nB.\nANSWER: A', 3, /vide/],
    ['a single option', 'Q ?\nA. x\nANSWER: A', 1, /deux réponses/],
    ['an option without a question', 'A. x\nB. y\nANSWER: A', 1, /sans question/],
    ['a stray answer', 'ANSWER: A', 1, /sans question/],
  ])('%s is said at its line, once, and the valid questions around it are kept', (_, wrong, line, sentence) => {
    const valid = 'Sûr ?\nA. oui\nB. non\nANSWER: A'
    const { questions, problems } = readAiken(`${valid}\n\n${wrong}\n\n${valid}\n`)
    expect(questions).toHaveLength(2)
    expect(problems.map(problem => problem.line)).toEqual([line + 5])
    expect(problems[0]?.fr).toMatch(sentence)
  })
})
