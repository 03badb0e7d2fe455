/** How long each kind of thing about a person is kept, in days. What the cards say is read from here (docs/adr/0008-retention.md). */
export const RETENTION = {
  /** Chosen option and confidence; afterwards only (objective, day, grade). */
  answers: 90,
  /** Which card came when. */
  deliveries: 30,
  /** Memory and reviews, without any activity. */
  memory: 365,
  /** What a team wrote in a ritual, after its end. */
  rituals: 90,
  /** State of sent messages. */
  outbox: 30,
  /** A record that waits for the record store; afterwards the id of one that was sent. */
  records: 30,
  /** A topic asked for from the pane, if no card could take it. */
  wish: 30,
  /** A pépite, from the day it was offered; what the référent made of it is the organisation's, and stays. */
  gems: 365,
  /** What one keeps for oneself alone. */
  keepsakes: 365,
  /** Who met whom, so that rounds bring new people: six rounds and the one under way. */
  meetings: 98,
  /** A sentence « si …, alors je … » that was not read again. */
  ifThen: 90,
  /** That something was asked under an answer, by quarter; under which card, for a month. */
  asides: 365,
  asideCards: 30,
  /** What was published of groups, without anybody in it: two years, to see whether things move. */
  figures: 730,
  /** A template offered to the référent. */
  proposals: 365,
  /** What a group answered in a session, in totals. */
  sessions: 365,
} as const
