import type { Fault, JsonType } from './fault.ts'
import { FORMATS, type Format } from './formats.ts'
import type { XapiVersion } from './version.ts'

/** Whoever hears what a check finds, and for which version of the standard it looks. */
export interface Hearing {
  version: XapiVersion
  say(path: string, fault: Fault): void
}

/** Looks at the value at a path and says what is not as the standard wants it. */
export type Check = (value: unknown, path: string, to: Hearing) => void

export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const ofType =
  (wanted: JsonType, test: (value: unknown) => boolean): Check =>
  (value, path, to) => {
    if (!test(value)) to.say(path, { rule: 'type', wanted })
  }

export const text = ofType('text', value => typeof value === 'string')
export const boolean = ofType('boolean', value => typeof value === 'boolean')
export const number = ofType('number', value => typeof value === 'number')
export const wholeNumber = ofType('whole-number', value => Number.isInteger(value) && Number(value) >= 0)

export const format =
  (wanted: Format): Check =>
  (value, path, to) => {
    if (typeof value !== 'string') to.say(path, { rule: 'type', wanted: 'text' })
    else if (!FORMATS[wanted](value, to.version)) to.say(path, { rule: 'format', wanted, given: value })
  }

export const oneOf =
  (...allowed: readonly string[]): Check =>
  (value, path, to) => {
    if (!allowed.includes(String(value)) || typeof value !== 'string') to.say(path, { rule: 'value', allowed })
  }

export const list =
  (item: Check): Check =>
  (value, path, to) => {
    if (!Array.isArray(value)) return to.say(path, { rule: 'type', wanted: 'list' })
    for (const [i, one] of value.entries()) item(one, `${path}[${i}]`, to)
  }

export const filledList =
  (item: Check): Check =>
  (value, path, to) => {
    list(item)(value, path, to)
    if (Array.isArray(value) && value.length === 0) to.say(path, { rule: 'empty-list' })
  }

/** What a property must or may be. Nothing else may be there, and null stands for nothing anywhere. */
export interface Shape {
  needed?: Record<string, Check>
  optional?: Record<string, Check>
  /** Optional, and unknown to 1.0.3. */
  since2?: Record<string, Check>
}

export const object =
  (shape: Shape): Check =>
  (value, path, to) => {
    if (!isObject(value)) return to.say(path, { rule: 'type', wanted: 'object' })
    for (const name of Object.keys(shape.needed ?? {}))
      if (value[name] === undefined) to.say(path, { rule: 'missing', name })
    for (const [name, inner] of Object.entries(value)) property(shape, name, path, to)(inner, within(path, name), to)
  }

function property(shape: Shape, name: string, path: string, to: Hearing): Check {
  const check = named(shape.needed, name) ?? named(shape.optional, name) ?? named(shape.since2, name)
  if (!check) to.say(path, { rule: 'unknown', name })
  else if (named(shape.since2, name) && to.version === '1.0.3') to.say(path, { rule: 'since-2.0', name })
  return check ? unlessNull(check) : () => {}
}

const named = (checks: Record<string, Check> | undefined, name: string): Check | undefined =>
  checks && Object.hasOwn(checks, name) ? checks[name] : undefined

const unlessNull =
  (check: Check): Check =>
  (value, path, to) => {
    if (value === undefined) return
    if (value === null) to.say(path, { rule: 'null' })
    else check(value, path, to)
  }

/** A map of the person who writes: any number of keys, each with a form. */
export const mapOf =
  (key: Format, inner: Check): Check =>
  (value, path, to) => {
    if (!isObject(value)) return to.say(path, { rule: 'type', wanted: 'object' })
    for (const [name, one] of Object.entries(value)) {
      if (!FORMATS[key](name, to.version)) to.say(within(path, name), { rule: 'format', wanted: key, given: name })
      inner(one, within(path, name), to)
    }
  }

export const languageMap = mapOf('language', unlessNull(text))
/** Whatever its author wants, null included. */
export const extensions = mapOf('iri', () => {})

/** Several checks of one value. */
export const all =
  (...checks: readonly Check[]): Check =>
  (value, path, to) => {
    for (const check of checks) check(value, path, to)
  }

/** A check for objects alone: what is no object was said already. */
export const alsoObject =
  (look: (value: Json, path: string, to: Hearing) => void): Check =>
  (value, path, to) => {
    if (isObject(value)) look(value, path, to)
  }

/** `$.context.extensions['https://…']` */
export const within = (path: string, name: string): string =>
  /^[a-z_]\w*$/i.test(name) ? `${path}.${name}` : `${path}['${name}']`
