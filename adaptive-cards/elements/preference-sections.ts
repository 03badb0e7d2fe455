import type { PreferenceProblem } from '../../core/domain/people/change-preferences.ts'
import { LANGUAGES, LEVELS } from '../../core/domain/people/person.ts'
import type { PreferencesNotice } from '../../core/notices/people.ts'
import type { Element } from '../card.ts'
import type { Say } from '../words/say.ts'
import { choices, toggle } from './inputs.ts'
import { territoryChoices, territoryText, zoneChoices, zoneText } from './places.ts'
import { budgetChoices, hourInput, topicChoices, tradeChoices, weekdayChoices } from './preference-inputs.ts'
import { problemsAt } from './preference-problems.ts'
import type { section } from './section.ts'
import { small } from './text.ts'
import { workdaysText } from './workdays.ts'

type Section = Parameters<typeof section>[0]
type Field = PreferenceProblem['field']

const openFor = ({ problems }: PreferencesNotice, fields: readonly Field[]): boolean =>
  problems.some(({ field }) => fields.includes(field))

/** A field, after what could not be taken of it. */
const at = (notice: PreferencesNotice, field: Field, say: Say, ...inputs: Element[]): Element[] => [
  ...problemsAt(notice, field, say),
  ...inputs,
]

export function moment(notice: PreferencesNotice, say: Say): Section {
  const { hour, workdays } = notice.preferences
  return {
    id: 'moment',
    title: say('prefs.when'),
    now: say('prefs.when.now', { hour: say.hour(hour), days: workdaysText(workdays, say) }),
    open: openFor(notice, ['hour', 'workdays']),
    fields: [
      ...at(notice, 'hour', say, ...hourInput(notice, say)),
      ...at(notice, 'workdays', say, weekdayChoices(workdays, say)),
    ],
  }
}

export function content(notice: PreferencesNotice, say: Say): Section {
  const { topics, level, budget } = notice.preferences
  const levels = LEVELS.map(value => ({ title: say(`level.${value}`), value }))
  const now = { chosen: topics.length, all: notice.series.length, level: say(`level.${level}`), cards: budget }
  return {
    id: 'content',
    title: say('prefs.what'),
    now: say('prefs.what.now', now),
    open: openFor(notice, ['topics', 'trade', 'level', 'budget']),
    fields: [
      ...at(notice, 'topics', say, topicChoices(notice, say)),
      ...at(notice, 'trade', say, tradeChoices(notice, say)),
      ...at(notice, 'level', say, choices('level', say('prefs.level'), levels, { value: level, spacing: 'Medium' })),
      ...at(notice, 'budget', say, ...budgetChoices(budget, say)),
    ],
  }
}

export function comfort({ preferences, adaptationAllowed }: PreferencesNotice, say: Say): Section {
  const adapted = adaptationAllowed && preferences.adaptation
  const now = [
    say(preferences.plain ? 'prefs.comfort.plain' : 'prefs.comfort.full'),
    say(adapted ? 'prefs.comfort.adapted' : 'prefs.comfort.inOrder'),
  ]
  return {
    id: 'comfort',
    title: say('prefs.comfort'),
    now: now.join(' · '),
    open: false,
    fields: [
      toggle('plain', say('prefs.plain'), preferences.plain),
      ...(adaptationAllowed ? [toggle('adaptation', say('prefs.adaptation'), preferences.adaptation)] : []),
      small(say(adaptationAllowed ? 'prefs.adaptation.hint' : 'prefs.adaptation.never'), { spacing: 'Small' }),
    ],
  }
}

/** Where their answers go besides; only shown where there is such a place. */
export const sharing = ({ preferences: { records } }: PreferencesNotice, say: Say): Section => ({
  id: 'sharing',
  title: say('records.section'),
  now: say(records ? 'records.now.yes' : 'records.now.no'),
  open: false,
  fields: [
    toggle('records', say('records.agree'), records),
    small(say('records.hint'), { spacing: 'Small' }),
    small(say('records.stop'), { spacing: 'Small' }),
  ],
})

export function place(notice: PreferencesNotice, say: Say): Section {
  const { language, territory, zone } = notice.preferences
  const languages = LANGUAGES.map(value => ({ title: say(`prefs.language.${value}`), value }))
  const spacing = 'Medium' as const
  return {
    id: 'place',
    title: say('prefs.place'),
    now: say('prefs.place.now', {
      language: say(`prefs.language.${language}`),
      territory: territoryText(territory, say),
      zone: zoneText(zone, say),
    }),
    open: openFor(notice, ['language', 'territory', 'zone']),
    fields: [
      ...at(notice, 'language', say, choices('language', say('prefs.language'), languages, { value: language })),
      ...at(
        notice,
        'territory',
        say,
        choices('territory', say('prefs.territory'), territoryChoices(say), { value: territory, spacing }),
      ),
      ...at(notice, 'zone', say, choices('zone', say('prefs.zone'), zoneChoices(say, zone), { value: zone, spacing })),
    ],
  }
}
