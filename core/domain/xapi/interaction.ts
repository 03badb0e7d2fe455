import {
  all,
  alsoObject,
  type Check,
  format,
  isObject,
  type Json,
  languageMap,
  list,
  object,
  oneOf,
  text,
} from './check.ts'

/** What each type of question may list. */
const COMPONENTS: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['choice', ['choices']],
  ['sequencing', ['choices']],
  ['likert', ['scale']],
  ['matching', ['source', 'target']],
  ['performance', ['steps']],
  ['true-false', []],
  ['fill-in', []],
  ['long-fill-in', []],
  ['numeric', []],
  ['other', []],
])
const LISTS = ['choices', 'scale', 'source', 'target', 'steps'] as const

const component: Check = object({ needed: { id: text }, optional: { description: languageMap } })

const components: Check = all(list(component), (value, path, to) => {
  if (!Array.isArray(value)) return
  const ids = value.filter(isObject).map(({ id }) => id)
  const twice = ids.find((id, i) => typeof id === 'string' && ids.indexOf(id) !== i)
  if (typeof twice === 'string') to.say(path, { rule: 'component-ids', id: twice })
})

export const INTERACTION = {
  interactionType: oneOf(...[...COMPONENTS.keys()].map(String)),
  correctResponsesPattern: list(text),
  ...(Object.fromEntries(LISTS.map(name => [name, components])) as Record<(typeof LISTS)[number], Check>),
}

/** What hangs together: a type as soon as there is anything of a question, and the lists and patterns of that type. */
export const interactionRules: Check = alsoObject((value, path, to) => {
  const type = value.interactionType
  const ofQuestion = [...LISTS, 'correctResponsesPattern'].filter(name => value[name] !== undefined)
  if (type === undefined && ofQuestion.length > 0) to.say(path, { rule: 'interaction-type' })
  const supported = COMPONENTS.get(type)
  for (const name of supported ? LISTS.filter(name => value[name] !== undefined) : [])
    if (!supported?.includes(name)) to.say(path, { rule: 'component-list', name, type: String(type) })
  patterns(value)(value.correctResponsesPattern, `${path}.correctResponsesPattern`, to)
})

/** Only where the form leaves no doubt: the other patterns are texts that a store is told not to look into. */
function patterns({ interactionType, correctResponsesPattern: given }: Json): Check {
  const texts = Array.isArray(given) && given.every(one => typeof one === 'string')
  return texts && interactionType === 'true-false' ? list(format('true-false')) : () => {}
}
