/**
 * Every table that holds something of a person, under their columns `tenant` and `person`. Erasure goes through this
 * list, and the export has a reader for each of its names, or does not compile. A test reads the database's own
 * catalogue and fails when a table with such a column is missing here.
 *
 * `person` comes first: whoever writes for a person locks that row, so once it is gone nothing is added behind it.
 */
export const PERSONAL_TABLES = [
  'person',
  'address',
  'delivery',
  'answer',
  'review',
  'memory',
  'outbox',
  'day_message',
  'export_code',
  'learning_record',
  'ritual_host',
  'ritual_signed',
  'aside_mark',
  'if_then',
  'peer',
  'peer_avoids',
  'peer_meeting',
  'gem',
  'gem_useful',
  'keepsake',
  'member',
] as const

export type PersonalTable = (typeof PERSONAL_TABLES)[number]
