/** What reaches us from a chat service, in our words. `bot/teams/read.ts` makes these from activities. */

export interface Actor {
  /** Entra tenant id. */
  tenant: string
  /** Entra object id: who they are for us. */
  person: string
  /** How the chat service names them to this bot; needed to write first and to mention. */
  user: string
  /** 'fr-FR' and the like, as their client said. */
  locale: string | null
  /** IANA zone, as their client said. */
  zone: string | null
}

export interface Place {
  conversation: string
  kind: 'personal' | 'group' | 'channel'
  team: string | null
  channel: string | null
  serviceUrl: string
}

/** Facts about the organisation's use of the bot that name nobody. */
export interface Occasion {
  place: Place
  /** Epoch milliseconds, stamped when the request came in. */
  at: number
}

export type ChatEvent = Occasion &
  (
    | { type: 'installed'; actor: Actor }
    | { type: 'uninstalled'; actor: Actor | null; tenant: string }
    | { type: 'added-to-team'; actor: Actor | null; tenant: string }
    | { type: 'message'; actor: Actor; text: string }
    /** A button of a card. `data` holds the button's own data and the card's inputs, all of it under the client's control. */
    | {
        type: 'card-action'
        actor: Actor
        verb: string
        data: Record<string, unknown>
        automatic: boolean
        messageId: string | null
        /** As the chat service shows them; kept only where they choose to be seen by colleagues. */
        name: string | null
      }
    /** A button that opens a dialog, for the one who pressed it. */
    | { type: 'dialog-open'; actor: Actor; verb: string; data: Record<string, unknown> }
    /** A dialog's form. `name`: as the chat service shows them; kept only where someone signs. */
    | { type: 'dialog-submit'; actor: Actor; name: string | null; verb: string; data: Record<string, unknown> }
    /** Words typed where one chooses what to put into a message. The place is the conversation's, which may be none of ours. */
    | { type: 'compose-search'; actor: Actor; query: string; skip: number; count: number }
    /** Something done to a message of a conversation. `own`: whoever asks wrote it; null: no message came along. */
    | { type: 'compose-open'; actor: Actor; message: { text: string; own: boolean } | null }
    /** The form that it opened. */
    | { type: 'compose-submit'; actor: Actor; name: string | null; verb: string; data: Record<string, unknown> }
    /** Something Teams sends that asks for nothing from us. */
    | { type: 'ignored'; what: string }
  )
