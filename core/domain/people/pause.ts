import { type Day, dayFrom, dayFromIso, isoOf, yearOf } from '../calendar/day.ts'

/** At most two years ahead: beyond, it is a slip of the hand rather than a leave. */
const LONGEST_DAYS = 731

/**
 * The first day back, from what was typed or picked: '2026-12-24', '24/12', '24/12/2026', '24 décembre' folded.
 * @param lastDayAway true when the words name the last day away ("jusqu'au 24"), false when they name the day back
 */
export function readDayBack(text: string, today: Day, lastDayAway: boolean): Day | 'unreadable' | 'in-the-past' {
  const named = dayNamed(text.trim(), today)
  if (named === null) return 'unreadable'
  const back = lastDayAway ? named + 1 : named
  if (back <= today) return 'in-the-past'
  return back - today > LONGEST_DAYS ? 'unreadable' : back
}

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ')
const MONTHS_EN = 'january february march april may june july august september october november december'.split(' ')

function dayNamed(text: string, today: Day): Day | null {
  const iso = dayFromIso(text)
  if (iso !== null) return iso
  const numbers = /(\d{1,2})[/. ](\d{1,2})(?:[/. ](\d{4}))?$/.exec(text)
  if (numbers) return nextSuch(Number(numbers[1]), Number(numbers[2]), numbers[3], today)
  const words = /(\d{1,2})(?:er|st|nd|rd|th)? (\p{L}+)(?: (\d{4}))?$/u.exec(text)
  if (!words) return null
  const month = Math.max(MONTHS.indexOf(words[2] ?? ''), MONTHS_EN.indexOf(words[2] ?? '')) + 1
  return month > 0 ? nextSuch(Number(words[1]), month, words[3], today) : null
}

/** A date without a year means the next one to come. */
function nextSuch(date: number, month: number, year: string | undefined, today: Day): Day | null {
  const inYear = (y: number): Day | null => {
    const day = dayFrom(y, month, date)
    const written = `${y}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    return isoOf(day) === written ? day : null
  }
  if (year) return inYear(Number(year))
  const thisYear = inYear(yearOf(today))
  return thisYear !== null && thisYear < today ? inYear(yearOf(today) + 1) : thisYear
}
