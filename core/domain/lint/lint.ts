import type { Day } from '../calendar/day.ts'
import type { RawDocument } from '../content/raw.ts'
import { withoutAccepted } from './accepted.ts'
import type { Accepted, Fault } from './fault.ts'
import { libraryOf } from './library.ts'
import { RULES } from './rules.ts'

export interface Outcome {
  faults: Fault[]
  accepted: Accepted[]
}

/**
 * Every rule over everything that was given, in the order of files and lines. Objectives are judged as they stand,
 * even where the schema would refuse them.
 * @param today what « to be reread by » is counted from
 */
export function lint(documents: readonly RawDocument[], today: Day): Outcome {
  const library = libraryOf(documents, today)
  const faults = RULES.flatMap(rule =>
    rule.check(library).map(
      ({ document, at, said, severity }): Fault => ({
        file: document.path,
        line: document.lineOf(at),
        rule: rule.id,
        severity: severity ?? rule.severity,
        at,
        said,
      }),
    ),
  )
  const { kept, accepted } = withoutAccepted(faults, library)
  return { faults: kept.sort(byPlace), accepted }
}

const byPlace = (a: Fault, b: Fault): number =>
  a.file === b.file ? a.line - b.line || order(a.rule, b.rule) : order(a.file, b.file)
const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
