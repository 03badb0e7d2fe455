import { weekOf } from '../../domain/aggregates/closed-weeks.ts'
import { together } from '../../domain/asides/heard.ts'
import type { IfThen } from '../../domain/asides/if-then.ts'
import { resultsOf, type SurveyWeek, whatChanges } from '../../domain/asides/survey.ts'
import { type Topic, topicKey } from '../../domain/asides/topic.ts'
import type { Day } from '../../domain/calendar/day.ts'
import type { PersonRef } from '../../domain/people/person.ts'
import type { Aside } from '../../notices/asides.ts'
import type { VoicesDeps } from './voices-deps.ts'

export interface ForAside {
  topic: Topic
  who: PersonRef
  sentence: IfThen | null
  today: Day
}

/** An aside in the words of the moment; null when what it is about has gone. */
export async function layOutAside(deps: VoicesDeps, { topic, who, sentence, today }: ForAside): Promise<Aside | null> {
  const { catalog } = deps
  switch (topic.kind) {
    case 'transfer': {
      const objective = catalog.objectives.get(topic.objective)
      return objective && objective.status !== 'retire' ? { kind: 'transfer', title: objective.title } : null
    }
    case 'if-then':
      return { kind: 'if-then', cue: '', plan: '', problem: null }
    case 'if-then-back':
      return sentence?.week === topic.week ? readAgain(sentence, today) : null
    case 'poll': {
      const pack = catalog.packs.get(topic.pack)
      return pack ? { kind: 'poll', pack: pack.title, when: topic.when, problem: null } : null
    }
    case 'survey':
      return { kind: 'survey', week: topic.week, problem: null }
    case 'survey-results':
      return surveyResults(deps, who, topic.week, today)
    case 'needs':
      return { kind: 'needs', problem: null }
  }
}

const readAgain = ({ week, day, cue, plan }: IfThen, today: Day): Aside => ({
  kind: 'if-then-back',
  cue,
  plan,
  written: day,
  lastWeek: week + 7 === weekOf(today),
})

/** Null until ten people have answered and their week is over. */
export async function surveyResults(
  { voices }: VoicesDeps,
  { tenant }: PersonRef,
  week: SurveyWeek,
  today: Day,
): Promise<Aside | null> {
  const about = topicKey({ kind: 'survey', week })
  const all = together(await voices.heard(tenant, { about, week: weekOf(today) }))
  if (!all) return null
  const results = resultsOf(all.tallies)
  return { kind: 'survey-results', people: all.people, results, changes: whatChanges(results) }
}
