import { z } from 'zod/v4'
import { type Day, isoOf } from '../calendar/day.ts'
import { type Objective, objective as objectiveSchema } from '../content/objective.ts'
import { slug, text } from '../content/shared.ts'
import { LEVELS } from '../people/person.ts'

/** How many options the question of a pépite has. */
export const OPTIONS = 3
/** Clients leave out an empty choice, so « for everybody » has a name. */
export const EVERYBODY = 'all'

const option = z.strictObject({ text: text(160), why: text(420), right: z.boolean().default(false) })

/** What the référent makes of a pépite. Limits are those of content files. */
const common = { title: text(120), tip: text(900), trade: slug.nullable().default(null) }
export const tipLesson = z.strictObject({ kind: z.literal('tip'), ...common })
export const cardLesson = z.strictObject({
  kind: z.literal('card'),
  ...common,
  tryToday: text(300),
  question: text(400),
  /** The same thing asked in other words: seeing one wording again and again trains the wording. */
  again: text(400),
  options: z.array(option).length(OPTIONS),
  source: text(200),
})
export const gemLesson = z.discriminatedUnion('kind', [tipLesson, cardLesson])
export type GemLesson = z.infer<typeof gemLesson>
export type CardLesson = z.infer<typeof cardLesson>

/** A lesson of the organisation's own with what is said of where it comes from. */
export interface OwnCard {
  id: string
  lesson: CardLesson
  /** The author, where they wished to be named. */
  name: string | null
  /** When it was vetted. */
  day: Day
}

export const OWN_PACK = 'pepites'
export const OWN_SERIES = 'pepites'
const COMPETENCE = 'digcomp:2.4'
const COLLEAGUE = 'Un ou une collègue'
const VETTED_BY = 'Référent de l’organisation'
const YEAR = 365

/** Where a card says what it rests on, it says who offered it, if they wished so. */
const credited = (source: string, name: string | null): string =>
  name === null ? source : `${source}, proposée par ${name}`.slice(0, 200)

export const objectiveIdOf = (gem: string): string => `pepite-${gem}`

/** The same schema as content files has the last word: null where it does not stand. */
export function objectiveOf({ id, lesson, name, day }: OwnCard): Objective | null {
  const own = objectiveIdOf(id)
  const { title, tip, tryToday, question, again, options, source, trade } = lesson
  const asked = (n: number, stem: string) => ({ id: `${own}-${n}`, stem, options })
  const read = objectiveSchema.safeParse({
    id: own,
    title,
    series: OWN_SERIES,
    level: LEVELS[0],
    trades: trade === null ? [] : [trade],
    competences: [COMPETENCE],
    lesson: tip,
    tryToday,
    sources: [{ title: credited(source, name), date: isoOf(day) }],
    author: (name ?? COLLEAGUE).slice(0, 120),
    reviewer: VETTED_BY,
    status: 'adopte',
    reviewBy: isoOf(day + YEAR),
    questions: [asked(1, question), asked(2, again)],
  })
  return read.success ? { ...read.data, pack: OWN_PACK } : null
}

/** Fields to look at again, by name: `options.1.why`, `trade`, `right`. */
export function lessonProblems(given: unknown, trades: ReadonlyMap<string, unknown>): string[] {
  const read = gemLesson.safeParse(given)
  if (!read.success) return [...new Set(read.error.issues.map(issue => issue.path.map(String).join('.')))]
  const lesson = read.data
  const unknown = lesson.trade !== null && !trades.has(lesson.trade) ? ['trade'] : []
  if (lesson.kind === 'tip') return unknown
  const right = lesson.options.filter(one => one.right).length === 1 ? [] : ['right']
  const twice = new Set(lesson.options.map(one => one.text)).size === OPTIONS ? [] : ['options']
  const same = lesson.question === lesson.again ? ['again'] : []
  const stands = objectiveOf({ id: 'a', lesson, name: null, day: 0 }) ? [] : ['card']
  return [...unknown, ...right, ...twice, ...same, ...stands]
}
