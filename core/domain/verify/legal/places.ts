import type { OfficialPlace } from '../finding.ts'
import { ARTICLE_NUMBER } from './article.ts'
import { CODE, codeName } from './codes.ts'

const LEGIFRANCE = 'https://www.legifrance.gouv.fr/search'
const EUR_LEX = 'https://eur-lex.europa.eu'
const EU_NUMBER = /(\d{2,4})\/(\d{1,4})(?:\/(?:UE|CE|CEE|EU|JAI))?/
const RGPD = `${EUR_LEX}/eli/reg/2016/679/oj`
const NUMBERS = new RegExp(ARTICLE_NUMBER, 'g')
const CODES = new RegExp(CODE, 'i')
const MOST = 6

/** Where to check a reference: an address made of the reference alone. Nothing is called, nothing is sent. */
export function placesOf(reference: string): OfficialPlace[] {
  const written = reference.replace(/\s+/g, ' ').trim()
  return europe(written) ?? court(written) ?? articles(written) ?? [legifrance('all', written)]
}

function europe(written: string): OfficialPlace[] | null {
  if (/RGPD|règlement général sur la protection/i.test(written))
    return [{ reference: written, site: 'eur-lex', url: RGPD }]
  if (!/[Rr]èglement|[Dd]irective|\b(UE|CE|CEE)\b.*\d\/\d/.test(written)) return null
  const number = EU_NUMBER.exec(written)
  if (!number) return null
  return [{ reference: written, site: 'eur-lex', url: eurLexAddress(written, number[1] ?? '', number[2] ?? '') }]
}

/** Since 2015 a regulation is numbered year/number; before, number/year: then only a search is certain. */
function eurLexAddress(written: string, first: string, second: string): string {
  const kind = /directive/i.test(written) ? 'dir' : 'reg'
  const yearFirst = /^(19|20)\d\d$/.test(first) && (kind === 'dir' || Number(first) >= 2015)
  if (yearFirst) return `${EUR_LEX}/eli/${kind}/${first}/${second}/oj`
  return `${EUR_LEX}/search.html?scope=EURLEX&text=${encodeURIComponent(`${first}/${second}`)}`
}

function court(written: string): OfficialPlace[] | null {
  const number = /(C[-‑]\d{1,4}\/\d{2})/.exec(written)?.[1]?.replace('‑', '-')
  if (/CJUE|CJCE|Cour de justice/.test(written) && number)
    return [
      {
        reference: written,
        site: 'curia',
        url: `https://curia.europa.eu/juris/liste.jsf?num=${encodeURIComponent(number)}`,
      },
    ]
  const application = /(\d{1,6}\/\d{2})/.exec(written)?.[1]
  if (/CEDH/.test(written) && application) {
    const query = encodeURIComponent(JSON.stringify({ appno: [application] }))
    return [{ reference: written, site: 'hudoc', url: `https://hudoc.echr.coe.int/fre#${query}` }]
  }
  if (/Cass\.|[Cc]our de cassation/.test(written)) return [legifrance('juri', written)]
  if (
    /^(?:\w+ (?:du |de la )?)?(?:CE\b|CAA|TA\b|Conseil d|[Cc]our administrative|[Tt]ribunal administratif)/.test(
      written,
    )
  )
    return [legifrance('cetat', written)]
  return null
}

/** One place for each article named: « articles L. 1 et L. 2 du code… » are two pages. */
function articles(written: string): OfficialPlace[] | null {
  const code = CODES.exec(written)
  if (!code) return null
  const name = codeName(code[0])
  const numbers = [...written.replace(code[0], '').matchAll(NUMBERS)].slice(0, MOST).map(match => match[0])
  if (numbers.length === 0) return [legifrance('code', name)]
  return numbers.map(number => legifrance('code', `article ${number} ${name}`))
}

/** Its own search page: collection, then the words. */
const legifrance = (collection: 'all' | 'code' | 'juri' | 'cetat', reference: string): OfficialPlace => ({
  reference,
  site: 'legifrance',
  url: `${LEGIFRANCE}/${collection}?tab_selection=${collection}&searchField=ALL&query=${encodeURIComponent(reference)}`,
})
