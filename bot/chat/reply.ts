import type { Spoken } from '../../adaptive-cards/card.ts'

/** What we answer to an event. The edge alone turns it into a status and a body. */
export type ChatReply =
  | { type: 'none' }
  /** A new message in the conversation. */
  | { type: 'say'; spoken: Spoken }
  /** The card that was clicked becomes this one, for the person who clicked. */
  | { type: 'replace-card'; spoken: Spoken }
  /** A dialog of the one person who asked; nobody else sees it. */
  | { type: 'dialog'; title: string; spoken: Spoken }
  /** Cards to choose from, one of which goes into a message; `text`: what each is about, in a line. */
  | { type: 'results'; results: readonly { spoken: Spoken; text: string }[] }
  /** A short line over the card; the card stays. */
  | { type: 'toast'; text: string }
  /** We could not: said in words, the card stays. */
  | { type: 'problem'; code: 'bad-request' | 'server'; text: string }
