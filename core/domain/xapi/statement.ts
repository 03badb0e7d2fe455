import type { Language } from '../people/person.ts'

/** The statements we emit: what of the standard we use, no more. Every one is valid as 1.0.3 and as 2.0. */
export interface Statement {
  /** Derived from what it records: the same record again bears the same id, and the store keeps it once. */
  id: string
  actor: { objectType: 'Agent'; account: { homePage: string; name: string } }
  verb: { id: string; display: Record<Language, string> }
  object: Activity
  result?: Result
  context: {
    platform: string
    language: Language
    contextActivities?: { parent?: Activity[]; grouping?: Activity[] }
  }
  timestamp: string
}

export interface Activity {
  objectType: 'Activity'
  id: string
  definition: {
    type: string
    name: Partial<Record<Language, string>>
    description?: Partial<Record<Language, string>>
    interactionType?: 'choice'
    choices?: { id: string; description: Partial<Record<Language, string>> }[]
    correctResponsesPattern?: string[]
  }
}

export interface Result {
  success?: boolean
  completion?: boolean
  response?: string
  duration?: string
  extensions?: Record<string, number>
}

/** Who and when, as far as a statement may tell: made at the edge, which has the key and the address. */
export interface Stamp {
  /** UUID. */
  id: string
  /** The installation's address, without a trailing slash: where the account lives and what our identifiers start with. */
  home: string
  /** Of the person: not to be led back to them without the installation's key. */
  pseudonym: string
  /** Epoch milliseconds; told to the hour, like everything that is kept of an answer. */
  at: number
}
