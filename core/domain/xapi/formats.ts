import { isDuration } from './duration.ts'
import { isIri } from './iri.ts'
import { isLanguageTag } from './language-tag.ts'
import { isTimestamp } from './timestamp.ts'
import type { XapiVersion } from './version.ts'

/** Texts that must have a form, and how each is told. */
export const FORMATS = {
  uuid: text => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
  iri: isIri,
  /** A URI is an IRI in ASCII. */
  uri: text => isIri(text) && /^[\x21-\x7e]+$/.test(text),
  mailto: isMailto,
  sha1: text => /^[0-9a-f]{40}$/i.test(text),
  language: isLanguageTag,
  timestamp: isTimestamp,
  duration: isDuration,
  'media-type': isMediaType,
  version: (text, version) => (version === '1.0.3' ? /^1\.0(\.\d+)?$/ : /^[12]\.0(\.\d+)?$/).test(text),
  'true-false': text => text === 'true' || text === 'false',
} satisfies Record<string, (text: string, version: XapiVersion) => boolean>
export type Format = keyof typeof FORMATS

const ATOM = "(?:[\\w!#$%&'*+/=^`{|}~-]|[\\u00a0-\\uffff])+"
const DOMAIN = '(?:[a-z0-9-]|[\\u00a0-\\uffff])+'
const MAILTO = new RegExp(`^mailto:${ATOM}(?:\\.${ATOM})*@(?:${DOMAIN}(?:\\.${DOMAIN})*|\\[[\\w:.]+\\])$`, 'i')

/** RFC 6068 without header fields: one address, its local part as a dot-atom (percent-encoded or not), a domain or a literal. */
function isMailto(text: string): boolean {
  return text.startsWith('mailto:') && MAILTO.test(text)
}

/** RFC 2046 and 6838: type, subtype, parameters whose values are tokens or between quotes. */
function isMediaType(text: string): boolean {
  const token = "[\\w!#$&^.+'*%`|~-]+"
  const parameter = `\\s*;\\s*${token}=(?:${token}|"(?:[^"\\\\]|\\\\.)*")`
  return new RegExp(`^[a-z0-9][\\w!#$&^.+-]{0,126}/[a-z0-9][\\w!#$&^.+-]{0,126}(?:${parameter})*\\s*;?$`, 'i').test(
    text,
  )
}
