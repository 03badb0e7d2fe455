import { type Day, dayFrom } from './day.ts'

/**
 * Easter Sunday of a Gregorian year.
 * Source of the arithmetic: the anonymous Gregorian computus published in Nature (1876), as given by J. Meeus,
 * "Astronomical Algorithms", chapter 8.
 */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const leapCenturies = Math.floor(century / 4)
  const centuryRest = century % 4
  const moonShift = Math.floor((century + 8) / 25)
  const moonCorrection = Math.floor((century - moonShift + 1) / 3)
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30
  const leapYears = Math.floor(yearOfCentury / 4)
  const yearRest = yearOfCentury % 4
  const weekday = (32 + 2 * centuryRest + 2 * leapYears - epact - yearRest) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * late + 114
  return dayFrom(year, Math.floor(sum / 31), (sum % 31) + 1)
}
