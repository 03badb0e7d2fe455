import { dayFrom } from '../../calendar/day.ts'
import { GAP } from '../../words/latin.ts'
import { fold } from '../../words/normalise.ts'
import { matchesAt, prefixes } from '../../words/word-starts.ts'
import { PARTS } from '../../words/written-date.ts'
import type { Finder } from '../fact.ts'

const WITH_WEEKDAY = new RegExp(
  `(${PARTS.WEEKDAY})${GAP}(\\d{1,2})(?:er)?${GAP}(${PARTS.MONTH})${GAP}(${PARTS.YEAR})`,
  'y',
)
const BEGINS = prefixes('[Ll]u [Mm]a [Mm]e [Jj]e [Vv]e [Ss]a [Dd]i')
const WEEK = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const MONTHS = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec']
/** Day 0 of the product’s days, 1 January 2020, was a Wednesday. */
const DAY_ZERO = 2

/** « lundi 3 novembre 2026 », which is a Tuesday: one of the two is not right. */
export const findWrongWeekdays: Finder = text =>
  matchesAt(text, WITH_WEEKDAY, BEGINS).flatMap(
    ({ index: start, 0: found, 1: weekday = '', 2: date, 3: month = '', 4: year }) => {
      const number = MONTHS.findIndex(name => fold(month).startsWith(name)) + 1
      const day = dayFrom(Number(year), number, Number(date))
      const right = WEEK[(((day + DAY_ZERO) % 7) + 7) % 7]
      return right === fold(weekday)
        ? []
        : [{ type: 'contradiction', start, end: start + found.length, severity: 'medium' }]
    },
  )
