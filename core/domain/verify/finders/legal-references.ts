import { isWordCharacter } from '../../words/latin.ts'
import { matchesAt, prefixes } from '../../words/word-starts.ts'
import type { Fact, Finder } from '../fact.ts'
import { ARTICLE, BARE_ARTICLE, CODE_CITED, CODE_NOTABLY, OF, SAME } from '../legal/article.ts'
import { CASE } from '../legal/courts.ts'
import { ACT, EU_ACT, NAMED } from '../legal/texts.ts'

/** How a reference begins. Each beginning is then read by the pattern that knows how it goes on, from there only. */
const STARTS =
  /[Aa]rticles?|ARTICLES?|[Aa]rts?\.|[Cc]ode|[Rr]èglement|RÈGLEMENT|[Dd]irective|DIRECTIVE|[Ll]oi|LOI|[Dd]écret|DÉCRET|DECRET|[Oo]rdonnance|ORDONNANCE|[Aa]rrêt|ARR[ÊE]T[ÉE]|[Cc]irculaire|CIRCULAIRE|[Ii]nstruction|[Dd]élibération|D[ÉE]LIB[ÉE]RATION|[Dd]écision|[Jj]ugement|Conseil|Cons\.|[Cc]our|[Tt]ribunal|Cass\.|CAA|TA|CE|TC|T\.|CJUE|CJCE|CEDH|[LRD]\.?[ \u00a0]?\d/y
const BEGINS = prefixes(
  '[Aa]r AR [Cc]o CA CE CJ [Rr]è RÈ [Dd]i DI [Ll]o LO [Dd]é DÉ DE [Oo]r OR [Cc]i CI [Ii]n [Jj]u [Tt]r TA TC T. Ca L R D',
)

const sticky = (pattern: string) => new RegExp(pattern, 'y')
/** Codes are written in every mixture of capitals: « Code Général des Collectivités Territoriales ». */
const anyCase = (pattern: string) => new RegExp(pattern, 'iy')
const ARTICLES = anyCase(ARTICLE)
const LEADS_TO = sticky(OF)
const CITED = anyCase(CODE_CITED)
const RULING = sticky(CASE)
const LAW = sticky(ACT)
const EUROPEAN = sticky(EU_ACT)
/** What an article may belong to. Apart from the article’s own pattern: together they take long to compile. */
const TARGETS: readonly RegExp[] = [sticky(SAME), CITED, EUROPEAN, LAW, sticky(NAMED)]

/** The first that fits wins, so the longest come first. */
const PATTERNS: readonly [begins: RegExp, patterns: readonly RegExp[]][] = [
  [/^code/i, [anyCase(CODE_NOTABLY)]],
  [/^(règlement|directive)/i, [EUROPEAN]],
  [/^d[ée]cision/i, [RULING, EUROPEAN, LAW]],
  [/^(loi|d[ée]cret|arr[êe]t[ée]|circulaire|instruction|d[ée]lib)/i, [LAW]],
  [/^(ordonnance|arrêt)/i, [RULING, LAW]],
  [/^[LRD]\.?.?\d/, [anyCase(BARE_ARTICLE)]],
  [/^/, [RULING]],
]
const VU = /(?:Vu|VU)[ \u00a0](?:le[ \u00a0]|l’|l')?$/

/** Articles, laws, local acts, European texts and rulings, each with the text that it belongs to. */
export const findLegalReferences: Finder = text => {
  const found: Fact[] = []
  let lastEnd = 0
  for (const { index, 0: begins } of matchesAt(text, STARTS, BEGINS)) {
    if (index < lastEnd) continue
    const end = endOf(text, index, begins)
    if (end === null || isWordCharacter(text[end])) continue
    found.push({ type: 'legal-reference', start: index, end })
    lastEnd = end
  }
  return found
}

function endOf(text: string, index: number, begins: string): number | null {
  if (/^art/i.test(begins)) return endOfArticle(text, index)
  const patterns = PATTERNS.find(([first]) => first.test(begins))?.[1] ?? []
  const end = firstEnd(text, index, patterns)
  if (end !== null || !/^code/i.test(begins) || !VU.test(text.slice(Math.max(0, index - 8), index))) return end
  return endAt(text, index, CITED)
}

/** The article, and the text it belongs to when one stands behind it. */
function endOfArticle(text: string, index: number): number | null {
  const article = endAt(text, index, ARTICLES)
  LEADS_TO.lastIndex = article ?? 0
  const leads = article === null ? null : LEADS_TO.exec(text)
  if (article === null || !leads) return article
  return firstEnd(text, article + leads[0].length, TARGETS) ?? article
}

function firstEnd(text: string, index: number, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    const end = endAt(text, index, pattern)
    if (end !== null) return end
  }
  return null
}

function endAt(text: string, index: number, pattern: RegExp): number | null {
  pattern.lastIndex = index
  const length = pattern.exec(text)?.[0].trimEnd().length
  return length === undefined ? null : index + length
}
