import { describe, expect, it } from 'vitest'
import { dayFrom } from '../../../core/domain/calendar/day.ts'
import { changePreferences, type Wishes } from '../../../core/domain/people/change-preferences.ts'
import { newcomer } from '../../../core/domain/people/newcomer.ts'
import { readDayBack } from '../../../core/domain/people/pause.ts'
import { ANN, aPerson, MONDAY, MONDAY_0930_PARIS } from '../../support/builders.ts'

const choices = { trades: ['accueil', 'rh'], series: ['esprit-critique', 'donnees'], hours: { from: 540, to: 1020 } }
const change = (wishes: Wishes, person = aPerson()) => changePreferences(person, wishes, choices)

describe('preferences', () => {
  it('change what is named and leave the rest', () => {
    expect(change({ trade: 'rh', level: 'usage', hour: '10:15', budget: '2', plain: true })).toEqual(
      aPerson({ trade: 'rh', level: 'usage', hour: 615, budget: 2, plain: true }),
    )
    expect(change({ trade: 'none' }, aPerson({ trade: 'rh' }))).toMatchObject({ trade: null })
  })

  it('are all granted or none, each problem at its field', () => {
    expect(
      change({ trade: 'pilote', hour: '7:00', workdays: [], zone: 'Mars/Olympus', level: 'usage', budget: '9' }),
    ).toEqual([
      { field: 'trade', why: 'unknown', given: 'pilote' },
      { field: 'hour', why: 'outside-hours', from: 540, to: 1020 },
      { field: 'workdays', why: 'none' },
      { field: 'zone', why: 'unknown', given: 'Mars/Olympus' },
      { field: 'budget', why: 'unknown', given: '9' },
    ])
    expect(change({ hour: 'midi' })).toEqual([{ field: 'hour', why: 'unreadable', from: 540, to: 1020 }])
  })

  it('read an hour as people write it', () => {
    for (const hour of ['10:15', '10h15', '10 H 15']) expect(change({ hour })).toMatchObject({ hour: 615 })
    expect(change({ hour: '10h' })).toMatchObject({ hour: 600 })
  })

  it('bring a territory’s clock along unless another is named', () => {
    expect(change({ territory: 'RE' })).toMatchObject({ territory: 'RE', zone: 'Indian/Reunion' })
    expect(change({ territory: 'PF', zone: 'Pacific/Marquesas' })).toMatchObject({
      territory: 'PF',
      zone: 'Pacific/Marquesas',
    })
  })

  it('treat every topic ticked as no restriction, so that new series come too', () => {
    expect(change({ topics: ['donnees', 'esprit-critique'] })).toMatchObject({ topics: [] })
    expect(change({ topics: ['donnees'] })).toMatchObject({ topics: ['donnees'] })
  })

  it('make the next tick look at today again when the day or hour moves', () => {
    expect(change({ hour: '11:00' }, aPerson({ plannedThrough: MONDAY }))).toMatchObject({ plannedThrough: null })
    expect(change({ plain: true }, aPerson({ plannedThrough: MONDAY }))).toMatchObject({ plannedThrough: MONDAY })
  })
})

describe('a newcomer', () => {
  it('is invited, and takes the clock and territory of their client', () => {
    const person = newcomer({ ...ANN, language: 'fr', zone: 'Indian/Reunion', territory: null }, MONDAY_0930_PARIS)
    expect(person).toMatchObject({ state: 'invited', zone: 'Indian/Reunion', territory: 'RE', joined: MONDAY })
    expect(newcomer({ ...ANN, language: 'fr', zone: null, territory: 'NC' }, MONDAY_0930_PARIS)).toMatchObject({
      zone: 'Pacific/Noumea',
    })
    expect(
      newcomer({ ...ANN, language: 'fr', zone: 'Europe/Berlin', territory: null }, MONDAY_0930_PARIS),
    ).toMatchObject({
      zone: 'Europe/Berlin',
      territory: 'FR',
    })
  })
})

describe('the day back from a pause', () => {
  it.each([
    ['2026-12-24', false, dayFrom(2026, 12, 24)],
    ['24/12', false, dayFrom(2026, 12, 24)],
    ['jusqu au 24 12', true, dayFrom(2026, 12, 25)],
    ['jusqu au 3 janvier', true, dayFrom(2027, 1, 4)],
    ['until 3 january', true, dayFrom(2027, 1, 4)],
    ['jusqu au 3 1 2027', true, dayFrom(2027, 1, 4)],
    ['2026-11-23', false, 'in-the-past'],
    ['2026-11-23', true, MONDAY + 1],
    ['2020-01-01', false, 'in-the-past'],
    ['2036-01-01', false, 'unreadable'],
    ['bientôt', false, 'unreadable'],
    ['31/02', false, 'unreadable'],
    ['', false, 'unreadable'],
  ])('%s (last day away: %s) → %s', (text, lastDayAway, expected) => {
    expect(readDayBack(text, MONDAY, lastDayAway)).toBe(expected)
  })
})
