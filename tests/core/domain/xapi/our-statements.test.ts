import { beforeAll, describe, expect, it } from 'vitest'
import oracle from 'xapi-validation'
import { readContent } from '../../../../bot/content/read-content.ts'
import type { Catalog } from '../../../../core/domain/content/catalog.ts'
import { isRight } from '../../../../core/domain/learning/grade.ts'
import { optionId } from '../../../../core/domain/learning/question.ts'
import { answered, completed, experienced, progressed } from '../../../../core/domain/xapi/our-statements.ts'
import type { Statement } from '../../../../core/domain/xapi/statement.ts'
import { validateStatement } from '../../../../core/domain/xapi/validate-statement.ts'
import { XAPI_VERSIONS } from '../../../../core/domain/xapi/version.ts'
import { ANN, aCatalog, MONDAY_0930_PARIS } from '../../../support/builders.ts'
import { TEST_IDENTITY } from '../../../support/record-builders.ts'

const stamp = {
  id: TEST_IDENTITY.idOf('x'),
  home: TEST_IDENTITY.home,
  pseudonym: TEST_IDENTITY.pseudonymOf(ANN),
  at: MONDAY_0930_PARIS + 17 * 60_000,
}

/** Every statement that this content can ever give rise to: each option chosen, all, and the right ones. */
function* statementsOf(catalog: Catalog): Generator<Statement> {
  for (const { question, objective } of catalog.questions.values()) {
    const series = catalog.series.get(objective.series)
    if (!series) throw new Error(objective.series)
    const about = { series, language: 'fr' as const }
    const ids = question.options.map((_, i) => optionId(i))
    const right = ids.filter((_, i) => question.options[i]?.right)
    for (const [i, chosen] of [...ids.map(id => [id]), ids, right].entries()) {
      const confidence = ([null, 1, 2, 3] as const)[i % 4] ?? null
      const facts = { ...about, question, objective, chosen, confidence, right: isRight(question, chosen) }
      yield answered(stamp, { ...facts, seconds: i === 1 ? 42.5 : null })
    }
    yield experienced(stamp, { ...about, objective })
  }
  for (const series of catalog.series.values()) {
    const about = { series, language: 'fr' as const }
    for (const share of [0, 1 / 3, 0.999]) yield progressed(stamp, about, share)
    yield completed(stamp, about)
  }
}

describe('the statements that we emit', () => {
  let all: Statement[] = []
  beforeAll(async () => {
    const { ok } = await readContent('content')
    if (!ok) throw new Error('the shipped content does not stand')
    all = [aCatalog(), ok].flatMap(catalog => [...statementsOf(catalog)])
  })

  it('are valid in both versions, for us and for the oracle, over all the content that is shipped', () => {
    const wrong = all.flatMap(statement => {
      const json: unknown = JSON.parse(JSON.stringify(statement))
      return [...XAPI_VERSIONS.flatMap(version => validateStatement(json, version)), ...oracle(json)]
    })
    expect(wrong).toEqual([])
    expect(all.length).toBeGreaterThan(200)
  })

  it('say what was chosen, whether it was right, how sure they were, and to which lesson it belongs', () => {
    const catalog = aCatalog()
    const [first] = [...statementsOf(catalog)]
    expect(first).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
      object: {
        id: 'https://apprenance.example/xapi/question/verifier-une-source-1',
        definition: { interactionType: 'choice', correctResponsesPattern: ['o1'] },
      },
      result: { success: true, response: 'o1' },
      context: {
        contextActivities: {
          parent: [{ id: 'https://apprenance.example/xapi/objective/verifier-une-source' }],
          grouping: [{ id: 'https://apprenance.example/xapi/series/esprit-critique' }],
        },
      },
    })
    expect(first?.result).not.toHaveProperty('duration')
    expect(first?.result).not.toHaveProperty('extensions')
  })

  it('tell the hour and nothing finer', () => {
    expect(new Set(all.map(({ timestamp }) => timestamp))).toEqual(new Set(['2026-11-23T08:00:00.000Z']))
  })
})
