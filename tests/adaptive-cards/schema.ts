import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'

let compiled: ValidateFunction | undefined

/** Compiling takes seconds, validating milliseconds: once a run. */
function validator(): ValidateFunction {
  const file = new URL('./card.schema.generated.json', import.meta.url)
  compiled ??= new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(file, 'utf8')))
  return compiled
}

/** The deepest disagreement with the types of Teams, or null: the others only say that no alternative fitted. */
export function schemaProblem(card: unknown): string | null {
  const validate = validator()
  if (validate(card)) return null
  const depth = (error: ErrorObject) => error.instancePath.split('/').length
  const deepest = [...(validate.errors ?? [])].sort((a, b) => depth(b) - depth(a))[0]
  return `${deepest?.instancePath} ${deepest?.message} ${JSON.stringify(deepest?.params)}`
}
