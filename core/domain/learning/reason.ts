/** Why this card came today, as data; `adaptive-cards` says it in a plain sentence. It always tells the truth. */
export type Reason =
  /** Never met before. `from` says which choice of the person or the référent brought it. */
  | { why: 'new'; from: 'core' | 'trade' | 'topics' | 'optional' }
  /** Met `daysAgo` days ago and likely to be slipping away. `lastRight` is how that visit went. */
  | { why: 'due'; daysAgo: number; lastRight: boolean; visits: number }
  /** Nothing is due: of what was met, this is the most at risk. */
  | { why: 'ahead'; daysAgo: number; lastRight: boolean; visits: number }
  /** Easily taken for the subject of another card of today. */
  | { why: 'pair' }
  /** Would have come back during the leave they announced. */
  | { why: 'before-leave'; daysAgo: number }
  /** Taken as known since their first answers (a placement), and never asked since. */
  | { why: 'placed'; daysAgo: number }
  /** « sensibiliser »: seen again after a week, then after a month, whatever was answered. `visits` so far. */
  | { why: 'step'; daysAgo: number; visits: number }
  /** Adaptation is off: the next one in the fixed order. */
  | { why: 'in-order' }
  /** The person asked for its topic from the pane. */
  | { why: 'wished' }
  /** The person opened it from the library. */
  | { why: 'asked' }
