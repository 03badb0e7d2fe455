import { describe, expect, it } from 'vitest'
import { objective } from '../../../../core/domain/content/objective.ts'
import { lint } from '../../../../core/domain/lint/lint.ts'
import { options, stem } from '../../../content/faults/planted.ts'
import { anObjectiveFile, aRawDocument } from '../../../support/builders.ts'
import { changed, TODAY } from './a-draft.ts'

const judged = (file: unknown) => lint([aRawDocument('packs/essai/objectives/relire.yaml', file)], TODAY)
const negative = (accepted: unknown, where: 'question' | 'objective' = 'question') =>
  changed(file => {
    stem('Laquelle de ces idées n’est pas prudente ?')(file)
    Object.assign(where === 'question' ? (file.questions[0] ?? {}) : file, { accepted })
  })

describe('a warning', () => {
  it('is accepted in its question with a reason, which is kept', () => {
    const { faults, accepted } = judged(negative([{ rule: 'L06', why: 'La charte le dit ainsi.' }]))
    expect(faults).toEqual([])
    expect(accepted).toMatchObject([{ rule: 'L06', because: 'La charte le dit ainsi.' }])
  })

  it('is accepted for a whole objective too', () => {
    const { faults } = judged(negative([{ rule: 'L06', why: 'La charte le dit ainsi.' }], 'objective'))
    expect(faults).toEqual([])
  })

  it('is not, when another rule is accepted, and that one is then said to be of no use', () => {
    const { faults } = judged(negative([{ rule: 'L07', why: 'Par prudence.' }]))
    expect(faults.map(fault => fault.rule).sort()).toEqual(['L06', 'accepted'])
  })
})

describe('an error', () => {
  it('cannot be accepted', () => {
    const file = changed(options('Je relis', 'Je cherche', 'J’attends'))
    Object.assign(file.questions[0] ?? {}, { accepted: [{ rule: 'L01', why: 'On verra.' }] })
    expect(judged(file).faults).toMatchObject([
      { rule: 'L01', severity: 'error' },
      { rule: 'accepted', severity: 'warning' },
    ])
  })
})

describe('the schema', () => {
  it('takes acceptances with a rule and a reason, and nothing else', () => {
    const withAccepted = (accepted: unknown) => objective.safeParse(anObjectiveFile('x', { accepted })).success
    expect(withAccepted([{ rule: 'L06', why: 'La charte le dit ainsi.' }])).toBe(true)
    expect(withAccepted([{ rule: 'L06' }])).toBe(false)
    expect(withAccepted([{ rule: 'six', why: 'x' }])).toBe(false)
  })
})
