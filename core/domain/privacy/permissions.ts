import { RETENTION } from '../people/retention.ts'

/**
 * Who can see what, once for all: the card "qui voit quoi" is generated from this table, and tests hold it against
 * the tables of the database and the routes of the API. Nobody but the person has a way to a person's answers.
 */
export type DataSeen =
  | 'preferences'
  | 'answers'
  | 'memory'
  | 'deliveries'
  | 'verdicts'
  | 'error-reports'
  | 'proposals'
  | 'content-uses'
  /** What one wrote in a ritual that says names, and in one that does not: the team reads both. */
  | 'ritual-named'
  | 'ritual-anonymous'
  /** Only where the organisation has a record store, and the person agreed. */
  | 'records'

/** Besides the person: the people of the channel where a ritual is held, counts of groups, words without an author, or the machine's keeper who can open the database. */
export type Viewer = 'team' | 'referent-counts' | 'referent-text' | 'operator' | 'record-store'

export interface Permission {
  data: DataSeen
  /** The person sees it, in "mes données". */
  you: boolean
  others: readonly Viewer[]
  /** Kept that many days; null: as long as they use the product (preferences), or not linked to anybody (counts). */
  days: number | null
}

export const PERMISSIONS: readonly Permission[] = [
  { data: 'preferences', you: true, others: ['operator'], days: null },
  { data: 'answers', you: true, others: ['operator'], days: RETENTION.answers },
  { data: 'memory', you: true, others: ['operator'], days: RETENTION.memory },
  { data: 'deliveries', you: true, others: ['operator'], days: RETENTION.deliveries },
  { data: 'verdicts', you: true, others: ['referent-counts', 'operator'], days: RETENTION.deliveries },
  { data: 'records', you: true, others: ['record-store', 'operator'], days: RETENTION.records },
  { data: 'ritual-named', you: true, others: ['team', 'operator'], days: RETENTION.rituals },
  { data: 'ritual-anonymous', you: false, others: ['team'], days: null },
  { data: 'error-reports', you: false, others: ['referent-text'], days: null },
  { data: 'proposals', you: false, others: ['referent-text'], days: RETENTION.proposals },
  { data: 'content-uses', you: false, others: ['referent-counts'], days: null },
]
