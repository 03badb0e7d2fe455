import type { PreferencesNotice } from '../../core/notices/people.ts'
import type { Element, ITimeInput } from '../card.ts'
import type { Say } from '../words/say.ts'
import { choices } from './inputs.ts'
import { plain } from './safe-text.ts'
import { small } from './text.ts'

/** Half an hour is left to send (core/domain/people/moment.ts). */
export const LAST_START = 30
const WEEK = [1, 2, 3, 4, 5, 6, 7]

/** 570 → '09:30', what a time input takes. */
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

export function hourInput({ preferences, hours: { from, to } }: PreferencesNotice, say: Say): Element[] {
  const last = to - LAST_START
  const input: ITimeInput = {
    type: 'Input.Time',
    id: 'hour',
    label: plain(say('prefs.hour')),
    value: clock(preferences.hour),
    min: clock(from),
    max: clock(last),
  }
  return [input, small(say('prefs.hour.hint', { from: say.hour(from), to: say.hour(last) }), { spacing: 'Small' })]
}

/** Clients leave an empty selection out, and what is left out stays as it was: so at least one is asked for. */
const severalOf = { isMultiSelect: true, style: 'expanded', isRequired: true } as const

export const weekdayChoices = (workdays: readonly number[], say: Say): Element =>
  choices(
    'workdays',
    say('prefs.workdays'),
    WEEK.map(day => ({ title: say.weekday(day), value: String(day) })),
    { ...severalOf, errorMessage: say('prefs.bad.workdays'), value: workdays.join(','), spacing: 'Medium' },
  )

/** No topic chosen means every one: shown all ticked, so that taking one away is one touch. */
export function topicChoices({ preferences, series }: PreferencesNotice, say: Say): Element {
  const ticked = preferences.topics.length > 0 ? preferences.topics : series.map(({ id }) => id)
  return choices(
    'topics',
    say('prefs.topics'),
    series.map(({ id, title }) => ({ title, value: id })),
    { ...severalOf, errorMessage: say('prefs.bad.topics'), value: ticked.join(',') },
  )
}

export function tradeChoices({ preferences, trades }: PreferencesNotice, say: Say): Element {
  const jobs = trades.map(trade => ({ title: trade[say.language], value: trade.id }))
  return choices('trade', say('prefs.trade'), [{ title: say('prefs.trade.none'), value: 'none' }, ...jobs], {
    value: preferences.trade ?? 'none',
    spacing: 'Medium',
  })
}

export const budgetChoices = (budget: number, say: Say): Element[] => [
  choices(
    'budget',
    say('prefs.budget'),
    [1, 2, 3].map(n => ({ title: say('prefs.budget.one', { n }), value: String(n) })),
    { value: String(budget), spacing: 'Medium' },
  ),
  small(say('prefs.budget.hint'), { spacing: 'Small' }),
]
