import { z } from 'zod/v4'

/** What the pages of a session and the server say to each other. Nobody signs in: a secret in `Authorization` is all. */
export const SESSION_API = {
  /** The facilitator's: GET how things stand, POST a step. */
  host: '/api/v1/session/host',
  /** The questions on paper, as a file. */
  sheet: '/api/v1/session/sheet',
  /** A device comes in with a code. */
  seats: '/api/v1/session/seats',
  /** Its own: GET, PUT an answer, DELETE. */
  seat: '/api/v1/session/seat',
} as const

/** A question in one wording, options in the order in which they are shown. */
export interface Said {
  context: string | null
  stem: string
  options: readonly string[]
}

export interface AskedQuestion {
  /** From 0. */
  index: number
  of: number
  multiple: boolean
  said: Said
  /** The « version simple », where there is one. */
  plain: Said | null
}

export interface GroupTally {
  by: 'phones' | 'hands'
  people: number
  /** By place; null: too few for it to be shown. */
  counts: readonly number[] | null
}

/** What is said once the question is closed. */
export interface Explained {
  /** By place. */
  right: readonly boolean[]
  whys: readonly string[]
  plainWhys: readonly string[] | null
  tally: GroupTally
  tryToday: string
  sources: readonly { title: string; date: string; url: string | null }[]
}

export interface SeatView {
  /** Language of the questions. */
  language: 'fr' | 'en'
  title: string
  phase: 'lobby' | 'open' | 'revealed' | 'over'
  mode: 'phones' | 'hands'
  /** Null before the first, after the end, and when it was withdrawn meanwhile. */
  question: AskedQuestion | null
  /** Places chosen on this device. */
  chosen: readonly number[] | null
  explained: Explained | null
}

export interface HostView extends Omit<SeatView, 'chosen'> {
  revision: number
  code: string
  /** Where phones go. */
  address: string
  /** The same as a picture: a path of dark modules in a square of that side. */
  qr: { side: number; path: string }
  seats: number
  answers: number
  last: boolean
  /** Epoch milliseconds. */
  expires: number
  /** What the group worked on: filled once it is over. `right`, `people`: null where too few answered. */
  summary: readonly { title: string; people: number | null; right: number | null }[]
}

export const joining = z.strictObject({ code: z.string().max(40) })

const place = z.number().int().min(0).max(9)
export const seatAnswer = z.strictObject({
  question: z.number().int().min(0).max(50),
  chosen: z.array(place).min(1).max(10),
})
export type SeatAnswerBody = z.infer<typeof seatAnswer>

const revision = z.number().int().min(0)
export const hostStep = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('start'), revision }),
  z.strictObject({ do: z.literal('mode'), revision, mode: z.enum(['phones', 'hands']) }),
  z.strictObject({
    do: z.literal('reveal'),
    revision,
    hands: z.array(z.number().int().min(0).max(200)).max(10).optional(),
  }),
  z.strictObject({ do: z.literal('next'), revision }),
  z.strictObject({ do: z.literal('end'), revision }),
])
export type HostStep = z.infer<typeof hostStep>
