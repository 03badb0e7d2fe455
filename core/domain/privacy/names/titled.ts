import { BLANK } from '../../words/latin.ts'
import { fold } from '../../words/normalise.ts'
import { matchesAt, prefixes } from '../../words/word-starts.ts'
import type { Detector, Finding } from '../finding.ts'
import { isOffice } from './offices.ts'
import { NAME } from './words.ts'

const TITLE = `(?:MM\\.|M\\.|M(?=${BLANK}[A-ZÀ-Þ][a-zà-ÿ])|Mr\\.?|Mmes|Mme\\.?|Mlles?|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames|MONSIEUR|MADAME|Dr\\.?|Docteure?|Pr\\.?|Professeure?|Me|Maître|Mgr)`
// « M. et Mme Kaczmarek » is one couple and one name.
const TITLES = new RegExp(`(?:(?:M\\.|Monsieur|Mme|Madame)${BLANK}et${BLANK})?(${TITLE})${BLANK}{1,2}`, 'y')
const BEGINS = prefixes('M D P')
const NAME_HERE = new RegExp(NAME, 'y')
const NEXT_OF_SEVERAL = new RegExp(`(?:,${BLANK}?|${BLANK}et${BLANK})(?=[A-ZÀ-Þ])`, 'y')
const SEVERAL = /^(MM\.|Mmes|Mlles|Messieurs|Mesdames)$/
const BLANKS = new RegExp(BLANK)
/** « Le » before « Maire », and the initial of « Mme C. La nomination… ». */
const NO_NAME = /^(le|la|les|\p{L})$/u

export const findTitled: Detector = text =>
  matchesAt(text, TITLES, BEGINS).flatMap(({ index: start, 0: all, 1: title = '' }) => {
    const from = start + all.length
    const end = endOfName(text, from, title)
    if (end === null) return []
    return [personAt(text, start, end), ...(SEVERAL.test(title) ? others(text, end, title) : [])]
  })

/** « MM. Durand, Petit et Roche »: each is somebody. */
function others(text: string, from: number, title: string): Finding[] {
  const found: Finding[] = []
  for (let at: number | null = from; at !== null; ) {
    NEXT_OF_SEVERAL.lastIndex = at
    const joint = NEXT_OF_SEVERAL.exec(text)
    const start: number = joint ? at + joint[0].length : at
    at = joint ? endOfName(text, start, title) : null
    if (at !== null) found.push(personAt(text, start, at))
  }
  return found
}

/** Where the name ends, or null when what follows is an office or nothing. */
function endOfName(text: string, from: number, title: string): number | null {
  NAME_HERE.lastIndex = from
  const words = NAME_HERE.exec(text)?.[0].split(BLANKS) ?? []
  const folded = words.map(fold)
  const office = folded.findIndex(isOffice)
  const kept = office === -1 ? words.length : office
  if (folded.slice(0, kept).every(word => NO_NAME.test(word))) return null
  // « Maître d’Ouvrage » is nobody.
  if (/^M(e|aître)$/.test(title) && /^d (ouvrage|oeuvre)/.test(folded[0] ?? '')) return null
  return from + words.slice(0, kept).join(' ').length
}

const personAt = (text: string, start: number, end: number): Finding => ({
  type: 'person',
  start,
  end,
  text: text.slice(start, end),
  severity: 'medium',
})

const TITLE_FIRST = new RegExp(`^(?:(?:M\\.|Monsieur|Mme|Madame)${BLANK}et${BLANK})?${TITLE}${BLANK}{1,2}`)

/** How many characters of a found person are their title: « Mme Durand » → 4. */
export const withoutTitle = (person: string): number => TITLE_FIRST.exec(person)?.[0].length ?? 0
