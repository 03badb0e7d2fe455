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
  /** A topic asked for from the pane. */
  | 'wish'
  | 'verdicts'
  | 'error-reports'
  | 'proposals'
  | 'content-uses'
  /** What one wrote in a ritual that says names, and in one that does not: the team reads both. */
  | 'ritual-named'
  | 'ritual-anonymous'
  /** What a group answered in a session: totals, from five answers on. */
  | 'sessions'
  /** What one tells colleagues in the directory, whom one meets, whom one would rather not, and whether meetings took place. */
  | 'peer-entry'
  | 'peer-meetings'
  | 'peer-avoided'
  | 'peer-outcomes'
  /** What was asked under their answers, their own sentence, and what they answered, counted without them. */
  | 'asides'
  | 'if-then'
  | 'voices'
  /** What the organisation's directory says of them; what is published of their team, and of their trade. */
  | 'directory'
  | 'group-figures'
  | 'needs'
  /** What one offers to colleagues, what one says of theirs, and what one keeps for oneself. */
  | 'gems'
  | 'useful'
  | 'keepsakes'
  /** Only where the organisation has a record store, and the person agreed. */
  | 'records'

/** Besides the person: the people of the channel where a ritual is held, whoever opens the directory of mutual help, whom one meets, counts of groups, words without an author, or the machine's keeper who can open the database. */
export type Viewer =
  | 'team'
  | 'colleagues'
  | 'partners'
  | 'gem-readers'
  | 'gem-counts'
  | 'referent-counts'
  | 'referent-text'
  | 'manager-groups'
  | 'training-groups'
  | 'operator'
  | 'record-store'

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
  { data: 'wish', you: true, others: ['operator'], days: RETENTION.wish },
  { data: 'verdicts', you: true, others: ['referent-counts', 'operator'], days: RETENTION.deliveries },
  { data: 'records', you: true, others: ['record-store', 'operator'], days: RETENTION.records },
  { data: 'ritual-named', you: true, others: ['team', 'operator'], days: RETENTION.rituals },
  { data: 'ritual-anonymous', you: false, others: ['team'], days: null },
  { data: 'peer-entry', you: true, others: ['colleagues', 'operator'], days: null },
  { data: 'peer-meetings', you: true, others: ['partners', 'operator'], days: RETENTION.meetings },
  { data: 'peer-avoided', you: true, others: ['operator'], days: null },
  { data: 'peer-outcomes', you: false, others: ['operator'], days: null },
  { data: 'sessions', you: false, others: ['team', 'operator'], days: RETENTION.sessions },
  { data: 'asides', you: true, others: ['operator'], days: RETENTION.asides },
  { data: 'if-then', you: true, others: ['operator'], days: RETENTION.ifThen },
  { data: 'voices', you: false, others: ['referent-counts'], days: null },
  { data: 'directory', you: true, others: ['operator'], days: null },
  { data: 'group-figures', you: false, others: ['manager-groups', 'training-groups'], days: RETENTION.figures },
  { data: 'needs', you: false, others: ['training-groups'], days: RETENTION.figures },
  { data: 'gems', you: true, others: ['gem-readers', 'referent-text', 'operator'], days: RETENTION.gems },
  { data: 'useful', you: true, others: ['gem-counts', 'operator'], days: RETENTION.gems },
  { data: 'keepsakes', you: true, others: ['operator'], days: RETENTION.keepsakes },
  { data: 'error-reports', you: false, others: ['referent-text'], days: null },
  { data: 'proposals', you: false, others: ['referent-text'], days: RETENTION.proposals },
  { data: 'content-uses', you: false, others: ['referent-counts'], days: null },
]
