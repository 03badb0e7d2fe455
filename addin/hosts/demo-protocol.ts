import type { Surface } from '../../core/domain/prompts/offer.ts'

/**
 * What the pane of the demonstration and the sample page around it say to each other by `postMessage`. Same origin and
 * the expected window, checked on both sides; anything else is not answered.
 */
export const CHANNEL = 'apprenance-demo/1'

export type Ask = { what: 'hello' } | { what: 'selected-text' } | { what: 'insert'; text: string }

export interface Question {
  channel: typeof CHANNEL
  id: number
  ask: Ask
}

export interface Reply {
  channel: typeof CHANNEL
  id: number
  /** hello → `Hello`; selected-text → string; insert → `Inserted`. */
  value: unknown
}

export interface Hello {
  surface: Surface
  documentName: string
}

const isOurs = (data: unknown): data is { channel: string; id: number } =>
  typeof data === 'object' &&
  data !== null &&
  'channel' in data &&
  data.channel === CHANNEL &&
  'id' in data &&
  typeof data.id === 'number'

export const isQuestion = (data: unknown): data is Question => isOurs(data) && 'ask' in data
export const isReply = (data: unknown): data is Reply => isOurs(data) && 'value' in data
