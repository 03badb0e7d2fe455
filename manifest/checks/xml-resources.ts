import { LANGUAGE_TAGS } from '../source.ts'
import type { Element } from '../xml/element.ts'
import { descendants, localName, named } from '../xml/walk.ts'
import { hostOf } from './addresses.ts'
import { type Finding, finding, repeated } from './finding.ts'

/** [MS-OWEMXML] 2.2.230: a reference has at most 32 characters; a short string 125, a long one 250. */
const ID_LIMIT = 32
const LIMITS: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 }

/** Every `resid` leads somewhere, every resource is used, and each text exists in both languages. */
export function checkResources(root: Element): Finding[] {
  const lists = named(root, 'Resources').flatMap(one => one.children)
  const ids = lists.flatMap(list => list.children).map(resource => resource.attributes.id ?? '')
  const used = descendants(root).flatMap(one => one.attributes.resid ?? [])
  return [
    ...[...new Set(used)]
      .filter(id => !ids.includes(id))
      .map(id => finding('resource-unknown', `resid "${id}" is not among the resources`)),
    ...ids.filter(id => !used.includes(id)).map(id => finding('resource-unused', `the resource "${id}" is not used`)),
    ...ids
      .filter(id => id.length > ID_LIMIT)
      .map(id => finding('resource-id', `the id "${id}" has ${id.length} characters; at most ${ID_LIMIT}`)),
    ...repeated(ids).map(id => finding('resource-twice', `two resources have the id "${id}"`)),
    ...lists.flatMap(list => list.children.flatMap(one => checkLength(one, LIMITS[localName(list.name)]))),
    ...checkLength(one(root, 'DisplayName'), LIMITS.ShortStrings),
    ...checkLength(one(root, 'Description'), LIMITS.LongStrings),
    ...checkLanguages([one(root, 'DisplayName'), one(root, 'Description'), ...named(root, 'String')]),
  ]
}

/** Pages and icons come from the domain in AppDomains; the support page may be anywhere. */
export function checkXmlAddresses(root: Element): Finding[] {
  const own = named(root, 'AppDomain').map(domain => hostOf(domain.text))
  return descendants(root)
    .filter(one => localName(one.name) !== 'SupportUrl')
    .flatMap(one => [one.attributes.DefaultValue ?? '', one.attributes.Value ?? ''])
    .filter(value => /^https?:/.test(value) && !(value.startsWith('https:') && own.includes(hostOf(value))))
    .map(value => finding('page-domain', `${value} is outside AppDomains (${own.join(', ')})`))
}

const one = (root: Element, name: string) => root.children.find(child => child.name === name)

function checkLength(text: Element | undefined, limit = Number.POSITIVE_INFINITY): Finding[] {
  if (text === undefined) return []
  return [text, ...text.children]
    .map(value => value.attributes.DefaultValue ?? value.attributes.Value ?? '')
    .filter(value => value.length > limit)
    .map(value =>
      finding('text-length', `${text.attributes.id ?? text.name} has ${value.length} characters; at most ${limit}`),
    )
}

function checkLanguages(texts: readonly (Element | undefined)[]): Finding[] {
  return texts
    .filter(text => text !== undefined)
    .filter(text => !text.children.some(child => child.attributes.Locale === LANGUAGE_TAGS.en))
    .map(text => finding('text-missing', `no English text for ${text.attributes.id ?? text.name}`))
}
