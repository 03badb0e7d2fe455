import type { Objective, Question } from '../content/objective.ts'
import type { Series } from '../content/pack.ts'
import { optionId } from '../learning/question.ts'
import type { Language } from '../people/person.ts'
import type { Activity } from './statement.ts'

const TYPES = 'http://adlnet.gov/expapi/activities'

/** Between the ids of the chosen options, as the standard wants it. */
export const responseOf = (ids: readonly string[]): string => [...ids].sort().join('[,]')

/** The question in its ordinary wording, whichever was shown: an activity has one definition. */
export function questionActivity(home: string, { question, objective }: Asked, language: Language): Activity {
  const right = question.options.flatMap((option, i) => (option.right ? [optionId(i)] : []))
  return {
    objectType: 'Activity',
    id: `${home}/xapi/question/${question.id}`,
    definition: {
      type: `${TYPES}/cmi.interaction`,
      name: { [language]: objective.title },
      description: { [language]: [question.context, question.stem].filter(Boolean).join('\n\n') },
      interactionType: 'choice',
      choices: question.options.map(({ text }, i) => ({ id: optionId(i), description: { [language]: text } })),
      correctResponsesPattern: [responseOf(right)],
    },
  }
}
interface Asked {
  question: Question
  objective: Objective
}

export const objectiveActivity = (home: string, { id, title }: Objective, language: Language): Activity => ({
  objectType: 'Activity',
  id: `${home}/xapi/objective/${id}`,
  definition: { type: `${TYPES}/objective`, name: { [language]: title } },
})

export const lessonActivity = (home: string, { id, title }: Objective, language: Language): Activity => ({
  objectType: 'Activity',
  id: `${home}/xapi/lesson/${id}`,
  definition: { type: `${TYPES}/lesson`, name: { [language]: title } },
})

export const seriesActivity = (home: string, { id, title, summary }: Series, language: Language): Activity => ({
  objectType: 'Activity',
  id: `${home}/xapi/series/${id}`,
  definition: { type: `${TYPES}/module`, name: { [language]: title }, description: { [language]: summary } },
})
