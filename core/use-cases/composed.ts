import type { Reply } from './deps.ts'

/** What is to be sent. `thread`: the message under which it goes; absent: a message of its own. */
export interface Composed extends Reply {
  thread?: string
}
