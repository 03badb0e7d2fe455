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
  /** A template offered to the référent. */
  proposals: 365,
} as const
