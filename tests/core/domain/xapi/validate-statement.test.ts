import { describe, expect, it } from 'vitest'
import { sayFault } from '../../../../core/domain/xapi/fault-words.ts'
import { validateLine } from '../../../../core/domain/xapi/validate-line.ts'
import { validateStatement } from '../../../../core/domain/xapi/validate-statement.ts'
import { XAPI_VERSIONS } from '../../../../core/domain/xapi/version.ts'
import { aStatement, INVALID, VALID } from './cases.ts'

/** As it comes in: what is undefined is not there. */
const asJson = (statement: unknown): unknown => JSON.parse(JSON.stringify(statement))

describe.each(XAPI_VERSIONS)('a statement of version %s', version => {
  const of = <T extends { only?: string }>(cases: readonly T[]) => cases.filter(({ only }) => !only || only === version)

  it.each(of(VALID))('is valid: $name', ({ statement }) => {
    expect(validateStatement(asJson(statement), version)).toEqual([])
  })

  it.each(of(INVALID))('is not valid: $name', ({ statement, path, rule }) => {
    const found = validateStatement(asJson(statement), version).map(problem => [problem.path, problem.fault.rule])
    expect(found).toContainEqual([path, rule])
  })
})

describe('what is said of it', () => {
  it('is one plain sentence in each language, and says what was given without running on', () => {
    for (const { statement } of INVALID)
      for (const { fault } of validateStatement(asJson(statement), '1.0.3'))
        for (const language of ['fr', 'en'] as const) {
          const words = sayFault(fault, language)
          expect(words).toMatch(/^\S.{10,160}\S$/)
          expect(words).not.toMatch(/undefined|\[object/)
        }
    const long = validateStatement(aStatement({ verb: { id: 'x'.repeat(10_000) } }), '1.0.3')
    expect(long.map(({ fault }) => sayFault(fault, 'fr').length)).toEqual([expect.toSatisfy(n => n < 160)])
  })

  it('covers everything that is wrong at once', () => {
    const many = validateStatement({ actor: {}, verb: {}, object: {}, result: { success: 1 }, more: 1 }, '2.0.0')
    expect(many.map(({ path }) => path).sort()).toEqual(['$', '$.actor', '$.object', '$.result.success', '$.verb'])
  })
})

describe('a line', () => {
  const read = (text: string, version: '1.0.3' | '2.0.0' | null = null) =>
    validateLine(text, version).map(({ path, fault }) => [path, fault.rule])

  it('that is not JSON is said to be none', () => {
    for (const text of ['{', 'actor', '{"actor": }', '']) expect(read(text)).toEqual([['$', 'json']])
  })

  it('may follow either version when none is asked for', () => {
    const local = JSON.stringify(aStatement({ timestamp: '2026-11-23T08:30:00' }))
    const around = JSON.stringify(aStatement({ context: { contextAgents: [] } }))
    expect([read(local), read(around)]).toEqual([[], []])
    expect(read(local, '2.0.0')).toEqual([['$.timestamp', 'format']])
    expect(read(around, '1.0.3')).toEqual([['$.context', 'since-2.0']])
  })

  it('that writes a key twice is caught, wherever it stands', () => {
    const base = JSON.stringify(aStatement())
    expect(read(base.replace('{', '{"verb":{"id":"urn:x:y"},'))).toEqual([['$', 'repeated']])
    expect(read(base.replace('{"mbox"', '{"mbox":"mailto:b@c.example","mb\\u006fx"'))).toEqual([
      ['$.actor', 'repeated'],
    ])
    const deep = JSON.stringify(aStatement({ context: { extensions: { 'urn:x:y': [1, { a: '"}]' }, 'KEY'] } } }))
    expect(read(deep.replace('"KEY"', '{"a":1,"b":{"a":[]},"a":2}'))).toEqual([
      ["$.context.extensions['urn:x:y'][2]", 'repeated'],
    ])
  })

  it('of hostile depth or length is answered at once', () => {
    const started = performance.now()
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(read(`{"actor":${deep}}`).length).toBeGreaterThan(0)
    for (const text of ['a'.repeat(200_000), '%41'.repeat(60_000), 'a-'.repeat(100_000), '1'.repeat(200_000)])
      for (const field of ['id', 'timestamp', 'version'])
        for (const given of [text, `mailto:${text}`, `x:${text}`, `P${text}`])
          read(
            JSON.stringify(
              aStatement({ [field]: given, verb: { id: given }, actor: { mbox: given }, context: { language: given } }),
            ),
          )
    expect(performance.now() - started).toBeLessThan(4_000)
  })
})
