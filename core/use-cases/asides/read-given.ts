import type { Voice } from '../../domain/asides/heard.ts'
import { halves, type IfThen, problemOf } from '../../domain/asides/if-then.ts'
import { optionsOf, POLL_QUESTIONS, SURVEY_QUESTIONS } from '../../domain/asides/survey.ts'
import { type AskedKind, type Topic, topicKey } from '../../domain/asides/topic.ts'
import { TRANSFERS } from '../../domain/asides/transfer.ts'
import type { Day } from '../../domain/calendar/day.ts'
import type { Catalog } from '../../domain/content/catalog.ts'
import { NEEDS, type Need } from '../../domain/needs/need.ts'
import type { Aside } from '../../notices/asides.ts'

/** What the card sent; which of it counts follows from what was asked. */
export interface Given {
  transfer?: string | undefined
  /** Points of 1 to 5, by question. */
  points?: Readonly<Record<string, string | undefined>>
  cue?: string | undefined
  plan?: string | undefined
  need?: string | undefined
}

export type AskedTopic = Extract<Topic, { kind: AskedKind }>

/** Something to count, or a sentence to keep. */
export type Taken =
  | { voice: Pick<Voice, 'about' | 'options'> }
  | { need: Need; quarter: Day }
  | { sentence: Pick<IfThen, 'cue' | 'plan'> }

/** `problem`: the same aside again, with what is missing. */
export function readGiven(topic: AskedTopic, given: Given, catalog: Catalog): Taken | { problem: Aside } {
  switch (topic.kind) {
    case 'transfer': {
      const objective = catalog.objectives.get(topic.objective)
      const option = TRANSFERS.find(known => known === given.transfer)
      // Withdrawn meanwhile: it still counts, for whatever it was.
      const about = `transfer/${objective?.series ?? 'autre'}`
      return option
        ? { voice: { about, options: [option] } }
        : again({ kind: 'transfer', title: objective?.title ?? '' })
    }
    case 'if-then': {
      const sentence = halves(given.cue ?? '', given.plan ?? '')
      const problem = problemOf(sentence)
      return problem ? again({ kind: 'if-then', ...sentence, problem }) : { sentence }
    }
    case 'poll': {
      const { when } = topic
      const pack = catalog.packs.get(topic.pack)?.title ?? ''
      return counted(topic, POLL_QUESTIONS, given) ?? again({ kind: 'poll', pack, when, problem: 'incomplete' })
    }
    case 'survey':
      return (
        counted(topic, SURVEY_QUESTIONS, given) ?? again({ kind: 'survey', week: topic.week, problem: 'incomplete' })
      )
    case 'needs': {
      const need = NEEDS.find(known => known === given.need)
      return need ? { need, quarter: topic.quarter } : again({ kind: 'needs', problem: 'incomplete' })
    }
  }
}

const again = (problem: Aside): { problem: Aside } => ({ problem })

function counted(topic: Topic, questions: readonly string[], { points = {} }: Given): Taken | null {
  const options = optionsOf(questions, points)
  return options && { voice: { about: topicKey(topic), options } }
}
