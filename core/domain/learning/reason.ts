/** Why this card came today, as data; `adaptive-cards` says it in a plain sentence. It always tells the truth. */
export type Reason =
  /** Never met before. `from` says which choice of the person or the référent brought it. */
  | { why: 'new'; from: 'core' | 'trade' | 'topics' | 'optional' }
  /** Met `daysAgo` days ago and likely to be slipping away. `lastRight` is how that visit went. */
  | { why: 'due'; daysAgo: number; lastRight: boolean; visits: number }
  /** Adaptation is off: the next one in the fixed order. */
  | { why: 'in-order' }
  /** The person opened it from the library. */
  | { why: 'asked' }
