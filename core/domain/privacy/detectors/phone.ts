import { matchesOf } from '../../words/matches.ts'
import type { Detector, Finding } from '../finding.ts'
import { continuesNumber, standsAlone } from './boundaries.ts'
import { MARK, SPACE } from './separators.ts'

// The layouts people use. Free grouping would ring on dates (« 02.12.2026 10 h ») and on case numbers.
const PAIRS = `(?:(?:${SPACE}{1,2}\\d\\d){4}|(?:${SPACE}?${MARK}${SPACE}?\\d\\d){4})`
const layouts = (first: string, rest: string) =>
  [`${first}\\d{8}`, `${first}${PAIRS}`, `${first}\\d\\d(?:${SPACE}\\d\\d){3}`, rest].join('|')

const NATIONAL = layouts('0[1-9]', `0[1-9]\\d\\d${SPACE}\\d{3}${SPACE}\\d{3}`)
// Metropolitan France and the departments overseas: nine digits after +33, +262, +590, +594, +596, +508.
const PREFIX = `(?:\\+|00)${SPACE}?(?:33|262|590|594|596|508)(?:${SPACE}|${MARK})?(?:\\(0\\)${SPACE}?)?`
const INTERNATIONAL = `${PREFIX}(?:${layouts('[1-9]', `[1-9]\\d\\d${SPACE}\\d{3}${SPACE}\\d{3}`)})`
// New Caledonia, Wallis and Futuna have six digits, French Polynesia eight.
const PACIFIC = `(?:\\+|00)${SPACE}?68[179](?:${SPACE}?\\d\\d){3,4}`

const PHONE = new RegExp(`${INTERNATIONAL}|${PACIFIC}|${NATIONAL}`, 'gu')
/** 08…: lines of services and shops, whoever answers. */
const SERVICE = /^(0|\+33|0033)8/

export const findPhones: Detector = text => {
  let lastEnd = -1
  return matchesOf(text, PHONE).flatMap(match => {
    const [start, end] = [match.index, match.index + match[0].length]
    const second = lastEnd >= 0 && start - lastEnd <= 1 // two numbers side by side, as in signatures
    if (!standsAlone(text, start, end) || (continuesNumber(text, start) && !second)) return []
    lastEnd = end
    return [{ type: 'phone', start, end, text: match[0], severity: severityOf(match[0]) } satisfies Finding]
  })
}

const severityOf = (number: string) =>
  SERVICE.test(number.replace('(0)', '').replace(/[^\d+]/g, '')) ? 'low' : 'medium'
