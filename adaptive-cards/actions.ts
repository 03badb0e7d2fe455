import { z } from 'zod/v4'
import { TRANSFERS } from '../core/domain/asides/transfer.ts'
import { CADENCES } from '../core/domain/content/ritual.ts'
import { DECLINES } from '../core/domain/gems/gem.ts'
import { PARTS } from '../core/domain/peers/peer-entry.ts'
import type { SessionLength } from '../core/domain/sessions/limits.ts'
import type { IExecuteAction, ISubmitAction } from './card.ts'

/**
 * Every button of every card: its name (`verb`), what it carries, and what the inputs of its card add.
 * Cards write actions with `execute`, the bot reads them with `readAction`: one list, so neither can drift.
 * Inputs always arrive as strings: "true"/"false" for a toggle, "a,b" for a multiple choice.
 */
const id = z.string().min(1).max(120)
const delivery = z.object({ delivery: id })
const objective = z.object({ objective: id })
const nothing = z.object({})
const list = z
  .string()
  .max(2000)
  .transform(text => text.split(',').filter(Boolean))
const line = z.string().max(500)
const point = z.string().max(10).optional()
const toggle = z.enum(['true', 'false']).transform(text => text === 'true')
const page = z.number().int().min(1).max(1000).default(1)
const confidence = z
  .enum(['', '1', '2', '3'])
  .default('')
  .transform(text => (text === '' ? null : (Number(text) as 1 | 2 | 3)))

/** The answers of a placement so far, the ninth question never being asked. */
const given = z
  .array(
    z.object({
      id,
      chosen: z.array(z.string().max(10)).max(10).readonly(),
      confidence: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
    }),
  )
  .max(7)
const placing = z.object({ given, question: id })

/** A fortnight and the meeting that one has in it. */
const pairing = z.object({ fortnight: z.number().int().min(0).max(10_000) })

const ritual = z.object({ ritual: id })
const occurrence = z.object({ occurrence: id })
/** What one person gives in a ritual: which step they saw, and the receipt that only they hold. */
const own = occurrence.extend({ step: z.number().int().min(0).max(20), receipt: z.string().max(60).default('') })
const written = z.string().max(1500).optional()
const theme = z.string().max(100).optional()
const places = <T extends z.ZodType>(letter: string, many: number, type: T): Record<string, T> =>
  Object.fromEntries(Array.from({ length: many }, (_, i) => [`${letter}${i}`, type]))

const gem = z.object({ gem: id })
const long = z.string().max(2000).default('')
/** A message of Teams that somebody looks at; what they send of it is cut and masked again. */
const message = z.string().max(4000)

const ACTIONS = {
  start: { data: nothing, inputs: nothing },
  today: { data: nothing, inputs: nothing },
  another: { data: nothing, inputs: nothing },
  answer: { data: delivery, inputs: z.object({ choice: list.prefault(''), confidence }) },
  /** The card as it stands now; Teams asks for it by itself when an old copy comes into view (`refresh`). */
  view: { data: delivery, inputs: nothing },
  later: { data: delivery, inputs: nothing },
  pass: { data: delivery, inputs: nothing },
  exclude: { data: delivery, inputs: nothing },
  /** Undo of later, pass and exclude: the question comes back. */
  putBack: { data: delivery, inputs: nothing },
  /** "Version simple" on or off, kept for the person; the card is laid out again. */
  wording: { data: delivery.extend({ plain: z.boolean() }), inputs: nothing },
  verdict: { data: delivery.extend({ verdict: z.enum(['useful', 'not-useful']) }), inputs: nothing },
  /** One tap under an answer: « l’avez-vous utilisé ? ». */
  asideTap: { data: delivery.extend({ transfer: z.enum(TRANSFERS) }), inputs: nothing },
  /** « Pas maintenant ». */
  asideLater: { data: delivery, inputs: nothing },
  /** A short form under an answer; which of its fields count follows from what was asked. */
  asideSend: {
    data: delivery,
    inputs: z.object({
      use: point,
      load: point,
      autonomy: point,
      ease: point,
      worth: point,
      cue: line.optional(),
      plan: line.optional(),
      need: id.optional(),
    }),
  },
  openReport: { data: delivery, inputs: nothing },
  sendReport: { data: delivery, inputs: z.object({ text: z.string().max(2000).default('') }) },
  library: { data: z.object({ page, query: line.default('') }), inputs: z.object({ search: line.optional() }) },
  lesson: { data: objective.extend({ plain: z.boolean().optional() }), inputs: nothing },
  practise: { data: objective, inputs: nothing },
  progress: { data: nothing, inputs: nothing },
  place: { data: nothing, inputs: nothing },
  placeAnswer: { data: placing, inputs: z.object({ choice: list.prefault(''), confidence }) },
  /** "Je ne sais pas". */
  placeSkip: { data: placing, inputs: nothing },
  placeStop: { data: nothing, inputs: nothing },
  placeUndo: { data: nothing, inputs: nothing },
  openPreferences: { data: nothing, inputs: nothing },
  savePreferences: {
    data: nothing,
    inputs: z.object({
      language: line.optional(),
      trade: line.optional(),
      level: line.optional(),
      topics: list.optional(),
      hour: line.optional(),
      workdays: list.optional(),
      zone: line.optional(),
      territory: line.optional(),
      budget: line.optional(),
      plain: toggle.optional(),
      adaptation: toggle.optional(),
      records: toggle.optional(),
    }),
  },
  /** Bring back an objective put away with "pas pour moi". */
  restore: { data: objective, inputs: nothing },
  openPause: { data: nothing, inputs: nothing },
  pause: { data: nothing, inputs: z.object({ until: line, from: line.optional() }) },
  pauseOpen: { data: nothing, inputs: nothing },
  resume: { data: nothing, inputs: nothing },
  myData: { data: nothing, inputs: nothing },
  export: { data: nothing, inputs: nothing },
  /** Yes or no to the organisation's record store. */
  records: { data: z.object({ agree: z.boolean() }), inputs: nothing },
  attestation: { data: z.object({ series: id }), inputs: nothing },
  askErase: { data: nothing, inputs: nothing },
  erase: { data: nothing, inputs: nothing },
  privacy: { data: nothing, inputs: nothing },
  help: { data: nothing, inputs: nothing },
  mayI: { data: nothing, inputs: z.object({ data: line.optional(), tool: line.optional() }) },
  /** The button carries the word, or the list of its card gives it. */
  term: { data: z.object({ term: id.optional() }), inputs: z.object({ term: id }) },
  glossary: { data: nothing, inputs: nothing },
  /** Figures of groups, for those who lead a unit. */
  team: { data: nothing, inputs: nothing },
  helpers: { data: nothing, inputs: nothing },
  helpersOn: { data: nothing, inputs: z.object({ topic: line.default('') }) },
  helperForm: { data: nothing, inputs: nothing },
  helperJoin: { data: nothing, inputs: z.object({ helps: list.prefault(''), wants: list.prefault('') }) },
  helperLeave: { data: nothing, inputs: nothing },
  pairs: { data: nothing, inputs: nothing },
  pairJoin: { data: nothing, inputs: z.object({ part: z.enum(PARTS).default('any') }) },
  pairPause: { data: nothing, inputs: nothing },
  pairResume: { data: nothing, inputs: nothing },
  pairLeave: { data: nothing, inputs: nothing },
  /** Nobody is avoided any more. */
  pairForget: { data: nothing, inputs: nothing },
  pair: { data: pairing, inputs: nothing },
  pairTell: { data: pairing.extend({ met: z.boolean() }), inputs: nothing },
  pairAvoid: { data: pairing.extend({ other: id }), inputs: nothing },
  pairAgain: { data: pairing.extend({ other: id }), inputs: nothing },
  rituals: { data: nothing, inputs: nothing },
  ritualLibrary: { data: z.object({ page }), inputs: nothing },
  ritualChoose: { data: ritual, inputs: nothing },
  ritualLaunch: {
    data: ritual,
    inputs: z.object({ cadence: z.enum(CADENCES), start: z.enum(['now', '1', '2', '3', '4', '5']), hour: line }),
  },
  ritualDrop: { data: ritual, inputs: nothing },
  ritualLaunchers: { data: z.object({ launchers: z.enum(['anyone', 'hosts']) }), inputs: nothing },
  /** The room's card as it stands for whoever looks at it (`refresh`). */
  ritualView: { data: occurrence, inputs: nothing },
  /** `step`: the one they saw, so that two clicks are not two steps. */
  ritualNext: { data: occurrence.extend({ step: z.number().int().min(0).max(20) }), inputs: nothing },
  ritualCancel: { data: occurrence, inputs: nothing },
  /** Opens the dialog in which one answers or votes; with a receipt, what was given before. */
  ritualAnswer: { data: own.partial({ step: true }), inputs: nothing },
  ritualRead: { data: occurrence.extend({ page }), inputs: nothing },
  ritualGroup: { data: occurrence, inputs: nothing },
  ritualDecide: { data: occurrence, inputs: nothing },
  ritualKeep: {
    data: own.extend({ nothing: z.boolean().default(false) }),
    inputs: z.object({ ...places('a', 6, written), sure: toggle.optional() }),
  },
  ritualVote: { data: own, inputs: z.object({ votes: list.prefault('') }) },
  ritualWithdraw: { data: own, inputs: nothing },
  ritualThemes: { data: occurrence, inputs: z.object(places('g', 30, theme)) },
  ritualNote: { data: occurrence, inputs: z.object({ decision: z.string().max(1000).default('') }) },
  /** « Séance »: from a lesson, its series is offered first. */
  session: { data: z.object({ objective: id.optional() }), inputs: nothing },
  sessionOpen: {
    data: nothing,
    inputs: z.object({
      series: id,
      length: z.enum(['3', '5', '8']).transform(text => Number(text) as SessionLength),
      mode: z.enum(['phones', 'hands']),
    }),
  },
  gems: { data: z.object({ page }), inputs: nothing },
  /** Opens the dialog in which one writes a pépite; from a ritual's digest with the ritual. */
  gemWrite: { data: z.object({ occurrence: id.optional(), text: long.optional() }), inputs: nothing },
  gemSend: {
    data: z.object({ message: message.optional(), own: z.boolean().default(false) }),
    inputs: z.object({ text: long, credit: toggle.optional(), sure: toggle.optional() }),
  },
  /** For oneself alone. */
  gemKeep: { data: z.object({ message }), inputs: nothing },
  gemUseful: { data: gem.extend({ useful: z.boolean(), page }), inputs: nothing },
  gemWithdraw: { data: gem.extend({ page }), inputs: nothing },
  /** The référent's: they are asked for each time by who presses, not by the card. */
  gemVet: { data: gem, inputs: nothing },
  gemAccept: {
    data: gem.extend({ how: z.enum(['tip', 'card']) }),
    inputs: z.object({
      title: long,
      tip: long,
      trade: line.default(''),
      question: long,
      again: long,
      ...places('o', 3, long),
      ...places('w', 3, long),
      right: line.default(''),
      tryToday: long,
      source: long,
    }),
  },
  gemRefuse: { data: gem, inputs: nothing },
  gemDecline: { data: gem, inputs: z.object({ reason: z.enum(DECLINES), words: z.string().max(300).default('') }) },
  keepsakes: { data: z.object({ page }), inputs: nothing },
  keepsakeDrop: { data: z.object({ keepsake: id, page }), inputs: nothing },
} as const satisfies Record<string, { data: z.ZodObject; inputs: z.ZodObject }>

export type Verb = keyof typeof ACTIONS
export const VERBS = Object.keys(ACTIONS) as Verb[]

type Written<V extends Verb> = z.input<(typeof ACTIONS)[V]['data']>
/** What the bot gets from a click: the button's own data and its card's inputs, checked. */
export type Clicked = {
  [V in Verb]: { verb: V } & z.output<(typeof ACTIONS)[V]['data']> & z.output<(typeof ACTIONS)[V]['inputs']>
}[Verb]

/** A button. What it carries is checked by the compiler against the list above. */
export const execute = <V extends Verb>(
  title: string,
  verb: V,
  data: Written<V>,
  more: Omit<IExecuteAction, 'type' | 'title' | 'verb' | 'data'> = {},
): IExecuteAction => ({ type: 'Action.Execute', title, verb, data: data as Record<string, unknown>, ...more })

/** A button that opens a dialog (`fetch`), or that sends a dialog's form: dialogs know no Action.Execute. */
export const inDialog = <V extends Verb>(
  title: string,
  verb: V,
  data: Written<V>,
  more: { fetch?: true } & Omit<ISubmitAction, 'type' | 'title' | 'data'> = {},
): ISubmitAction => {
  const { fetch, ...rest } = more
  const opens = fetch && { msteams: { type: 'task/fetch' } }
  return { type: 'Action.Submit', title, data: { ...data, verb, ...opens } as Record<string, unknown>, ...rest }
}

/** A click as it came in → what it means, or null when it is none of ours or does not hold together. */
export function readAction(verb: string, raw: Record<string, unknown>): Clicked | null {
  const read = CLICKS.get(verb)?.safeParse(raw)
  return read?.success ? ({ ...read.data, verb } as Clicked) : null
}

/** Data and inputs arrive merged, so they are checked as one. */
const CLICKS: ReadonlyMap<string, z.ZodObject> = new Map(
  Object.entries(ACTIONS).map(([verb, { data, inputs }]) => [verb, z.object({ ...data.shape, ...inputs.shape })]),
)
