import { activity } from './activity.ts'
import { actor, agent, authority, group } from './actor.ts'
import { attachment } from './attachment.ts'
import { all, alsoObject, type Check, format, isObject, languageMap, list, object, oneOf } from './check.ts'
import { context } from './context.ts'
import type { XapiProblem } from './fault.ts'
import { result } from './result.ts'
import { statementReference } from './statement-reference.ts'
import type { XapiVersion } from './version.ts'

const VOIDED = 'http://adlnet.gov/expapi/verbs/voided'

/**
 * Everything that is not as xAPI wants it in a statement that was read from JSON, in the order of its properties;
 * empty when it is valid. What only a store can know (whether a voided statement exists, what a signature signs) is
 * not looked at.
 */
export function validateStatement(json: unknown, version: XapiVersion): XapiProblem[] {
  const problems: XapiProblem[] = []
  statement(json, '$', { version, say: (path, fault) => problems.push({ path, fault }) })
  return problems
}

const verb: Check = object({ needed: { id: format('iri') }, optional: { display: languageMap } })

/** What may be the object of a statement; a statement inside another holds no third one. */
const objects = (inside: boolean): Record<string, Check> => ({
  Activity: activity,
  Agent: agent,
  Group: group,
  StatementRef: statementReference,
  SubStatement: inside ? (_, path, to) => to.say(path, { rule: 'nested' }) : subStatement,
})

const objectOf =
  (inside: boolean): Check =>
  (value, path, to) => {
    const checks = objects(inside)
    const type = isObject(value) && value.objectType !== undefined ? value.objectType : 'Activity'
    const check = typeof type === 'string' && Object.hasOwn(checks, type) ? checks[type] : undefined
    if (check) check(value, path, to)
    else oneOf(...Object.keys(checks))(type, `${path}.objectType`, to)
  }

const common = (inside: boolean) => ({
  needed: { actor, verb, object: objectOf(inside) },
  optional: { result, context, timestamp: format('timestamp'), attachments: list(attachment) },
})

/** What two properties must agree on. */
const agreement: Check = alsoObject(({ verb, object, context }, path, to) => {
  const type = isObject(object) ? (object.objectType ?? 'Activity') : undefined
  if (isObject(verb) && verb.id === VOIDED && type !== 'StatementRef') to.say(path, { rule: 'voiding' })
  if (!isObject(context) || type === undefined || type === 'Activity') return
  for (const name of ['revision', 'platform'])
    if (context[name] !== undefined) to.say(`${path}.context`, { rule: 'needs-activity', name })
})

function subStatement(value: unknown, path: string, to: Parameters<Check>[2]): void {
  const { needed, optional } = common(true)
  all(object({ needed: { objectType: oneOf('SubStatement'), ...needed }, optional }), agreement)(value, path, to)
}

const { needed, optional } = common(false)
const statement: Check = all(
  object({
    needed,
    optional: {
      id: format('uuid'),
      ...optional,
      stored: format('timestamp'),
      authority,
      version: format('version'),
    },
  }),
  agreement,
)
