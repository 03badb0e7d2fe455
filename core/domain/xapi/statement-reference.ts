import { type Check, format, object, oneOf } from './check.ts'

export const statementReference: Check = object({ needed: { objectType: oneOf('StatementRef'), id: format('uuid') } })
