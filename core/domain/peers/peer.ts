/** Someone who said yes to meeting colleagues. Only ids: nothing here tells what anyone knows or answered. */
export interface Peer {
  person: string
  service: string | null
  /** Everybody above them, up to the top, whether or not they take part. */
  superiors: readonly string[]
  /** Whom they would rather not meet: it holds both ways, and nobody is ever told. */
  avoids: readonly string[]
  /** Topics they say they can help with, and topics they want to learn: declared, never inferred. */
  helps: readonly string[]
  wants: readonly string[]
}

/** Two or three people who meet this fortnight. */
export type Group = readonly string[]

export interface Round {
  groups: readonly Group[]
  /** Those whom every possible group would set beside their hierarchy or someone they avoid. */
  alone: readonly string[]
}
