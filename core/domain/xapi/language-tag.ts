/** RFC 5646, section 2.1: tags older than the grammar, which do not follow it. */
const GRANDFATHERED =
  'en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu sgn-be-fr sgn-be-nl sgn-ch-de'.split(
    ' ',
  )

const LANGUAGE = '(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})'
const VARIANTS = '(?:-(?:[a-z0-9]{5,8}|\\d[a-z0-9]{3}))*'
const EXTENSIONS = '(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*'
const PRIVATE = 'x(?:-[a-z0-9]{1,8})+'
const TAG = new RegExp(
  `^(?:${LANGUAGE}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?(${VARIANTS})(${EXTENSIONS})(?:-${PRIVATE})?|${PRIVATE})$`,
  'i',
)

/** Whether a text is a well-formed language tag in which nothing that may stand once stands twice. */
export function isLanguageTag(text: string): boolean {
  if (GRANDFATHERED.includes(text.toLowerCase())) return true
  const parts = TAG.exec(text)
  if (!parts) return false
  const variants = (parts[1] ?? '').toLowerCase().split('-').filter(Boolean)
  const singletons = (parts[2] ?? '').toLowerCase().match(/-[0-9a-wy-z](?=-)/g) ?? []
  return allDifferent(variants) && allDifferent(singletons)
}

const allDifferent = (texts: readonly string[]): boolean => new Set(texts).size === texts.length
