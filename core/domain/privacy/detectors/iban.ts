import { matchesOf } from '../../words/matches.ts'
import type { Detector, Finding } from '../finding.ts'
import { standsAlone } from './boundaries.ts'
import { mod97 } from './checksums.ts'
import { bare, endAfter } from './separators.ts'

/** Country → length of its IBAN (SWIFT IBAN registry). A length that does not fit is not an IBAN. */
const LENGTHS = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18
   FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21
   LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27
   ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/)
    .map(entry => [entry.slice(0, 2), Number(entry.slice(2))]),
)

const START = /[A-Za-z]{2}[ {2}]?\d[ {2}]?\d/g
const CHARACTER = /[A-Za-z0-9]/
/** Keeps « be16 personnes… », whose letters could pass the key once in a hundred sentences, from ringing. */
const FEWEST_DIGITS = 8

/** From each `FR76`-like start, over separators, exactly as far as that country's IBANs go; then the key decides. */
export const findIbans: Detector = text =>
  matchesOf(text, START).flatMap(({ index: start }) => {
    const length = LENGTHS.get(text.slice(start, start + 2).toUpperCase())
    const end = length === undefined ? null : endAfter(text, start, length, CHARACTER)
    return end !== null && isIban(text, start, end) ? [findingAt(text, start, end)] : []
  })

function isIban(text: string, start: number, end: number): boolean {
  const code = bare(text.slice(start, end))
  if (!standsAlone(text, start, end) || code.replace(/\D/g, '').length < FEWEST_DIGITS) return false
  return mod97(code.slice(4) + code.slice(0, 4)) === 1
}

const findingAt = (text: string, start: number, end: number): Finding => ({
  type: 'iban',
  start,
  end,
  text: text.slice(start, end),
  severity: 'high',
})
