/** The connector answered, and not with a yes. */
export class ConnectorHttpError extends Error {
  override readonly name = 'ConnectorHttpError'
  readonly status: number
  readonly retryAfter: string | null
  /** The beginning of what it answered; for telling one 403 from another, never for a log. */
  readonly body: string

  constructor(status: number, retryAfter: string | null, body: string) {
    super(`connector ${status}`)
    this.status = status
    this.retryAfter = retryAfter
    this.body = body
  }
}

/** An address that is not on the list: nothing left this machine. */
export class NotAllowedError extends Error {
  override readonly name = 'NotAllowedError'
}

/** No token of our own could be had: nothing left for the connector. */
export class NoTokenError extends Error {
  override readonly name = 'NoTokenError'
}
