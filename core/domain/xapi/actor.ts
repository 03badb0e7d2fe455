import { all, alsoObject, type Check, format, isObject, type Json, list, object, oneOf, text } from './check.ts'

/** Ways to say who: exactly one of them, so that two statements about somebody can be told to be about the same. */
const IDENTIFIERS = {
  mbox: format('mailto'),
  mbox_sha1sum: format('sha1'),
  openid: format('uri'),
  account: object({ needed: { homePage: format('iri'), name: text } }),
}

const identifiersOf = (value: Json): string[] => Object.keys(IDENTIFIERS).filter(name => value[name] !== undefined)

export const agent: Check = all(
  object({ optional: { objectType: oneOf('Agent'), name: text, ...IDENTIFIERS } }),
  alsoObject((value, path, to) => {
    const found = identifiersOf(value)
    if (found.length !== 1) to.say(path, { rule: 'identifiers', found })
  }),
)

/** With one identifier, or with members and none; members are agents, never groups. */
export const group: Check = all(
  object({
    needed: { objectType: oneOf('Group') },
    optional: { name: text, member: list(agent), ...IDENTIFIERS },
  }),
  alsoObject((value, path, to) => {
    const found = identifiersOf(value)
    if (found.length > 1) to.say(path, { rule: 'identifiers', found })
    const members = Array.isArray(value.member) ? value.member.length : 0
    if (found.length === 0 && members === 0) to.say(path, { rule: 'members' })
  }),
)

export const actor: Check = (value, path, to) =>
  (isObject(value) && value.objectType === 'Group' ? group : agent)(value, path, to)

/** Who vouches for the statement: an agent, or an application and its user as a group of two. */
export const authority: Check = all(
  actor,
  alsoObject((value, path, to) => {
    if (value.objectType !== 'Group') return
    const two = Array.isArray(value.member) && value.member.length === 2
    if (!two || identifiersOf(value).length > 0) to.say(path, { rule: 'authority' })
  }),
)
