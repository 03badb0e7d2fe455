import type { Finding } from './finding.ts'
import { withoutTitle } from './names/titled.ts'
import { replaceTokens, TOKEN_WORDS, tokenOf } from './tokens.ts'

/** '[PERSONNE_1]' → 'Durand'. Lives in memory, for as long as the pane is open; never stored, never sent. */
export type MaskTable = ReadonlyMap<string, string>

export interface Masked {
  text: string
  /** The table given, and what this text added to it. */
  table: MaskTable
}

export interface Restored {
  text: string
  /** What no longer appeared in the answer: said, so that nobody believes it is still there. */
  dropped: readonly { token: string; text: string }[]
  /** Tokens of the answer that were never given: made up along the way. */
  unknown: readonly string[]
}

/**
 * Findings replaced by stable tokens; the same words always get the same token, also from one text to the next. A title
 * stays (« Mme [PERSONNE_1] »), so that the answer agrees in gender. Findings that overlap an earlier one are left.
 */
export function mask(text: string, findings: readonly Finding[], table: MaskTable = new Map()): Masked {
  const known = new Map(table)
  const tokens = new Map([...table].map(([token, words]) => [keyOf(token, words), token]))
  const taken = tokensIn(text)
  let [masked, from] = ['', 0]
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    if (finding.start < from) continue
    const start = finding.type === 'person' ? finding.start + withoutTitle(finding.text) : finding.start
    const words = text.slice(start, finding.end)
    const word = TOKEN_WORDS[finding.type]
    const token = tokens.get(`${word} ${words}`) ?? nextToken(word, known, taken)
    tokens.set(`${word} ${words}`, token)
    known.set(token, words)
    masked += text.slice(from, start) + token
    from = finding.end
  }
  return { text: masked + text.slice(from), table: known }
}

/** Tokens replaced by what they stand for, wherever the answer put them and however it spelt them. */
export function restore(text: string, table: MaskTable): Restored {
  const [seen, unknown] = [new Set<string>(), new Set<string>()]
  const restored = replaceTokens(text, (token, asWritten) => {
    const words = table.get(token)
    ;(words === undefined ? unknown : seen).add(token)
    return words ?? asWritten
  })
  const dropped = [...table].filter(([token]) => !seen.has(token)).map(([token, words]) => ({ token, text: words }))
  return { text: restored, dropped, unknown: [...unknown] }
}

const keyOf = (token: string, words: string): string => `${token.slice(1, token.lastIndexOf('_'))} ${words}`

/** Tokens that the writer’s own text already holds: they keep meaning themselves. */
function tokensIn(text: string): Set<string> {
  const found = new Set<string>()
  replaceTokens(text, (token, asWritten) => {
    found.add(token)
    return asWritten
  })
  return found
}

function nextToken(word: string, known: ReadonlyMap<string, string>, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const token = tokenOf(word, number)
    if (!known.has(token) && !taken.has(token)) return token
  }
}
