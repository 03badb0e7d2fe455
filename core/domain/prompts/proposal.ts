/** A template that somebody offers the référent: four texts they typed, and nothing about them. */
export interface Proposal {
  title: string
  body: string
  /** When it helps; may be empty. */
  works: string
  failsWhere: string
}

/** Longest texts taken, in UTF-16 units: far above any template, far below what would fill a disk. */
export const LONGEST_PROPOSAL: Readonly<Record<keyof Proposal, number>> = {
  title: 120,
  body: 8_000,
  works: 2_000,
  failsWhere: 2_000,
}

/** Nobody is counted, so the organisation as a whole is: what a référent can read in a day. */
export const PROPOSALS_A_DAY = 20

export const textsOf = ({ title, body, works, failsWhere }: Proposal): string[] => [title, body, works, failsWhere]
