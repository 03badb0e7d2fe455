import { describe, expect, test } from 'vitest'
import { workdaysText } from '../../adaptive-cards/elements/workdays.ts'
import { dayText, hourText, listText, looseDateText, weekdayText } from '../../adaptive-cards/words/format.ts'
import { sayIn } from '../../adaptive-cards/words/say.ts'
import { dayFrom } from '../../core/domain/calendar/day.ts'
import { MONDAY } from '../support/builders.ts'

describe('days', () => {
  test('are read as people read them', () => {
    expect(dayText('fr', MONDAY)).toBe('lundi 23 novembre')
    expect(dayText('en', MONDAY)).toBe('Monday 23 November')
  })

  test('the first of a month is « 1er » in French', () => {
    expect(sayIn('fr').farDay(dayFrom(2027, 1, 1))).toBe('vendredi 1er janvier 2027')
    expect(looseDateText('fr', '2026-12-01')).toBe('1er décembre 2026')
    expect(dayText('fr', dayFrom(2026, 12, 11))).toBe('vendredi 11 décembre')
  })

  test('keep the precision they were given', () => {
    expect(['2025', '2025-03', '2025-03-09'].map(date => looseDateText('fr', date))).toEqual([
      '2025',
      'mars 2025',
      '9 mars 2025',
    ])
  })

  test('the week begins on Monday', () => {
    expect([1, 7].map(day => weekdayText('fr', day))).toEqual(['lundi', 'dimanche'])
  })
})

test('hours are written the way each language writes them', () => {
  expect([540, 570, 605].map(minutes => hourText('fr', minutes))).toEqual(['9 h', '9 h 30', '10 h 05'])
  expect([570, 810].map(minutes => hourText('en', minutes))).toEqual(['9:30 am', '1:30 pm'])
})

test('lists end with « et »', () => {
  expect(listText('fr', ['lundi', 'mardi', 'jeudi'])).toBe('lundi, mardi et jeudi')
})

test.each([
  [[1, 2, 3, 4, 5], 'du lundi au vendredi'],
  [[5, 1, 3, 2, 4], 'du lundi au vendredi'],
  [[1, 2, 4], 'le lundi, mardi et jeudi'],
  [[3], 'le mercredi'],
  [[1, 2, 3, 4, 5, 6, 7], 'tous les jours'],
])('working days %j are said « %s »', (days, words) => {
  expect(workdaysText(days, sayIn('fr'))).toBe(words)
})
