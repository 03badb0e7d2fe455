import { activity } from './activity.ts'
import { actor, agent, group } from './actor.ts'
import { type Check, extensions, filledList, format, list, object, oneOf, text } from './check.ts'
import { statementReference } from './statement-reference.ts'

/** A single activity is legal on input, as in the versions before 1.0. */
const activities: Check = (value, path, to) => (Array.isArray(value) ? list(activity) : activity)(value, path, to)

const relevantTypes = filledList(format('iri'))

export const context: Check = object({
  optional: {
    registration: format('uuid'),
    instructor: actor,
    team: group,
    contextActivities: object({
      optional: { parent: activities, grouping: activities, category: activities, other: activities },
    }),
    revision: text,
    platform: text,
    language: format('language'),
    statement: statementReference,
    extensions,
  },
  since2: {
    contextAgents: list(object({ needed: { objectType: oneOf('contextAgent'), agent }, optional: { relevantTypes } })),
    contextGroups: list(object({ needed: { objectType: oneOf('contextGroup'), group }, optional: { relevantTypes } })),
  },
})
