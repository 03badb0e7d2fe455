import { describe, expect, it } from 'vitest'
import oracle from 'xapi-validation'
import { validateStatement } from '../../../../core/domain/xapi/validate-statement.ts'
import { INVALID, VALID } from './cases.ts'

/** Where `xapi-validation` 2.1.4 departs from the standard (ADL's xAPI-Data.md 1.0.3), and how. */
const ORACLE_ERRS: Readonly<Record<string, string>> = {
  // It refuses what the standard allows
  'a single activity around': 'contextActivities (2.4.6.2): a single activity is legal on input',
  'somebody by an address in Unicode': 'an IRI may hold any letter',
  'somebody by an address without a dot': 'a domain may be one label',
  'a reference whose id is of no known variant': 'the standard’s own first example has such an id',
  'a font as a file': 'media types beyond its list of ten exist',
  'a file with its address': 'RFC 2046: a parameter may stand between quotes',
  'a local time': '1.0.3 only advises a time zone (4.5)',
  'a leap second': 'RFC 3339, 5.6',
  'half an hour as a duration': 'ISO 8601, 4.4.3.2: the last part may have a fraction',
  // It accepts what the standard forbids
  'an id between braces': 'a UUID in its standard form has none',
  'a hash that is too short': 'SHA-1 has 40 hexadecimal digits',
  'a group in a group': '2.4.2.2: no group among the members',
  'an agent as team': 'objectType is required of a group',
  'one id for two choices': '2.4.4.1: ids of components are distinct',
  'neither true nor false': 'the response pattern of true-false',
  'years and weeks together': 'weeks stand alone',
  'a negative duration': 'no sign in ISO 8601, 4.4.3.2',
  'bounds that are equal': '2.4.5.1: min is less than max',
  'a day that does not exist': 'it does not look at the calendar',
  'a day alone': 'a timestamp is a date and a time',
  'an identifier with a space': 'RFC 3987 has none; its pattern lets every character through',
  'a file of negative length': 'a number of octets',
}

const asJson = (statement: unknown): unknown => JSON.parse(JSON.stringify(statement))
const cases = [...VALID, ...INVALID].filter(({ only }) => only !== '2.0.0')

/** An oracle that throws has no opinion. */
function opinion(statement: unknown): boolean | null {
  try {
    return oracle(statement).length === 0
  } catch {
    return null
  }
}

describe('the oracle', () => {
  it('agrees with us on every case, but for the errors listed', () => {
    const differing = cases
      .filter(
        ({ statement }) => opinion(asJson(statement)) !== (validateStatement(asJson(statement), '1.0.3').length === 0),
      )
      .map(({ name }) => name)
    expect(differing.filter(name => !(name in ORACLE_ERRS))).toEqual([])
    expect(
      Object.keys(ORACLE_ERRS).filter(name => !differing.includes(name)),
      'listed without need',
    ).toEqual([])
  })
})
