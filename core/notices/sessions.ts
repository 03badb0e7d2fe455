/** « Séance »: a form that can be sent as it is. */
export interface SessionFormNotice {
  kind: 'session-form'
  series: readonly { id: string; title: string; questions: number }[]
  /** The one of this week; null: there is nothing to choose from. */
  ofWeek: string | null
  chosen: string | null
  /** `gone`: nothing can be asked of that series any more. `full`: the organisation has too many under way. */
  problem: 'gone' | 'full' | null
}

/** It is open: where its facilitator goes, and where phones go. */
export interface SessionReadyNotice {
  kind: 'session-ready'
  /** Of the series. */
  title: string
  questions: number
  /** The facilitator's page; the secret stands after `#`, so it reaches neither a log nor another site. */
  url: string
  /** As it is read aloud. */
  code: string
  /** Where the code is typed. */
  door: string
  /** Until it is forgotten. */
  hours: number
}
