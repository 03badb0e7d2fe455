import type { Surface } from '../../core/domain/prompts/offer.ts'
import type { DocumentProperties, MailFacts } from './host.ts'

/**
 * What the pane of the demonstration and the sample page around it say to each other by `postMessage`. Same origin and
 * the expected window, checked on both sides; anything else is not answered.
 */
export const CHANNEL = 'apprenance-demo/1'

/** A stretch of a paragraph, by the paragraph's own words: it may have moved since. */
export interface Spot {
  /** What was read of the paragraph. */
  read: string
  /** Its number then; null: one of the selection. */
  index: number | null
  /** Within `read`. */
  start: number
  end: number
}

export type Ask =
  | { what: 'hello' }
  | { what: 'selected-text' }
  | { what: 'insert'; text: string }
  | { what: 'paragraphs' }
  | { what: 'show'; spot: Spot }
  | { what: 'replace'; text: string; expected: string }
  | { what: 'note'; lines: readonly string[] }

export interface Question {
  channel: typeof CHANNEL
  id: number
  ask: Ask
}

export interface Reply {
  channel: typeof CHANNEL
  id: number
  /** hello → `Hello`; selected-text → string; paragraphs → string[]; show → boolean; the others → `Inserted`. */
  value: unknown
}

/** Unasked: the text has changed. */
export interface Changed {
  channel: typeof CHANNEL
  changed: true
}

export interface Hello {
  surface: Surface
  documentName: string
  properties: DocumentProperties | null
  mail: MailFacts | null
}

const isOurs = (data: unknown): data is { channel: string } =>
  typeof data === 'object' && data !== null && 'channel' in data && data.channel === CHANNEL
const hasId = (data: object): boolean => 'id' in data && typeof data.id === 'number'

export const isQuestion = (data: unknown): data is Question => isOurs(data) && hasId(data) && 'ask' in data
export const isReply = (data: unknown): data is Reply => isOurs(data) && hasId(data) && 'value' in data
export const isChanged = (data: unknown): data is Changed => isOurs(data) && 'changed' in data
