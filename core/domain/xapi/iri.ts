/** Letters, digits and marks that stand as they are; from U+00A0 on, everything but surrogates, non-characters and private use. */
const PLAIN = "[\\w.~!$&'()*+,;=:@-]|[\\u00a0-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\uffef]|[\\ud800-\\udb7f][\\udc00-\\udfff]"
const CHARACTER = `(?:${PLAIN}|%[0-9a-f]{2})`
const HOST = `(?:\\[[0-9a-fv:.]+\\]|${CHARACTER}*)`
const AFTER = `(?:\\?(?:${CHARACTER}|[/?]|[\\ue000-\\uf8ff])*)?(?:#(?:${CHARACTER}|[/?])*)?`
const PATH = `(?:${CHARACTER}|/)*`
const IRI = new RegExp(`^[a-z][a-z0-9+.-]*:(?:(//)(${HOST})(?:/${PATH})?|(?!//)${PATH})${AFTER}$`, 'i')

/**
 * RFC 3987, with a scheme: xAPI knows no relative identifiers. On the web a host is wanted too; elsewhere at least
 * something after the colon.
 */
export function isIri(text: string): boolean {
  const parts = IRI.exec(text)
  if (!parts || /^[^:]*:$/.test(text)) return false
  return !/^https?:/i.test(text) || Boolean(parts[2]?.replace(/:\d*$/, ''))
}
