/** What other rooms and the HTTP server say to each other: plain data, no type of any server. */

/** JSON that is already written: it goes out as it is. */
export class WrittenJson {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** Answer to an activity. A refusal is a bare status: nothing is explained to whoever was refused. */
export interface Answer {
  status: number
  /** Goes out as JSON; absent means an empty body. */
  body?: unknown
}

export interface HttpRequest {
  method: string
  /** As it came, without the query; always starts with '/'. */
  path: string
  query: URLSearchParams
  /** By its name in lower case. */
  header(name: string): string | undefined
  /** The Authorization header, '' when there is none. */
  authorization: string
  /** The JSON object that was sent; undefined for endpoints that take none. */
  body: unknown
  /** Sent from this very machine and not through a proxy. */
  loopback: boolean
  /** Epoch milliseconds when the request came in. */
  at: number
}

export interface HttpReply {
  status: number
  /** Lower-case names; they win over the server's own. */
  headers?: Readonly<Record<string, string>>
  /** Text or bytes as they are; anything else goes out as JSON; absent means an empty body. */
  body?: unknown
}

/** One method on one path. `body: 'json'`: a JSON object must come with it, and is checked before `handle` runs. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  body?: 'json' | 'none'
  handle(request: HttpRequest): HttpReply | Promise<HttpReply>
}
