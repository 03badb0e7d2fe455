import type { Language } from '../core/domain/people/person.ts'
import type { FeedbackNotice, QuestionNotice } from '../core/notices/learning.ts'
import type { Notice } from '../core/notices.ts'
import type { Card, Spoken } from './card.ts'
import { render } from './render.ts'

/** The two cards that come in crowds: everyone who meets a question sees the same words, but for the delivery. */
type Frequent = QuestionNotice | FeedbackNotice

/** A card written as JSON once, with its delivery left open. */
interface Stencil {
  parts: readonly string[]
  summary: string
}

const OPEN = 'the-delivery-goes-here'
/** Nothing in it that JSON would write otherwise; every delivery id is so. */
const PLAIN_ID = /^[0-9a-z.-]+$/
/** Some 12 KB each. */
const MOST_STENCILS = 2_000
const MOST_TEXTS = 50_000

/**
 * `render`, for where cards go out: laying one out and writing it as JSON costs more than deciding what it says, so
 * question and feedback are laid out once for all who see the same. Nothing of anybody is kept: the words are the
 * content's, and the delivery is filled in each time.
 */
export function saying(): (notice: Notice, language: Language) => Spoken {
  const keyOf = layoutKeys()
  const stencils = new Map<string, Stencil>()

  return (notice, language) => {
    if (!isFrequent(notice) || !PLAIN_ID.test(notice.delivery)) return render(notice, language)
    const key = `${language} ${keyOf(notice)}`
    let stencil = stencils.get(key)
    if (!stencil) {
      stencil = cut(notice, language)
      // The oldest leaves first; what is said often is soon back.
      if (stencils.size >= MOST_STENCILS) stencils.delete(stencils.keys().next().value ?? '')
      stencils.set(key, stencil)
    }
    return new WrittenCard(stencil.parts.join(notice.delivery), stencil.summary)
  }
}

/** What lies under an answer may be the person's own words: such a card is never kept. */
const isFrequent = (notice: Notice): notice is Frequent =>
  notice.kind === 'question' || (notice.kind === 'feedback' && notice.aside === null)

function cut(notice: Frequent, language: Language): Stencil {
  const { card, summary } = render({ ...notice, delivery: OPEN }, language)
  return { parts: JSON.stringify(card).split(OPEN), summary }
}

class WrittenCard implements Spoken {
  readonly json: string
  readonly summary: string

  constructor(json: string, summary: string) {
    this.json = json
    this.summary = summary
  }

  /** For whoever needs it as an object; most only pass it on. */
  get card(): Card {
    return JSON.parse(this.json) as Card
  }
}

/**
 * What a notice says, as a short text that is equal exactly when two notices say the same: each distinct string has a
 * number (strings of the catalogue carry their hash, so finding it costs next to nothing).
 */
function layoutKeys(): (notice: Frequent) => string {
  let numbers = new Map<string, number>()
  let generation = 0
  const numberOf = (text: string): number => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    if (numbers.size >= MOST_TEXTS) {
      // Numbers given so far mean nothing any more: keys made of them must not be found again.
      numbers = new Map()
      generation++
    }
    numbers.set(text, numbers.size)
    return numbers.size - 1
  }
  const words = (texts: readonly (string | null)[]): string => {
    let key = ''
    for (const text of texts) key += text === null ? '-;' : `${numberOf(text)};`
    return key
  }
  const ofQuestion = ({ series, question, position, of, reason, nothingChosen }: QuestionNotice): string =>
    `q${question.plain}${question.hasPlain}${question.multiple}${position}/${of}${nothingChosen ?? false}${JSON.stringify(reason)}` +
    words([series, question.context, question.stem, ...question.options.flatMap(({ id, text }) => [id, text])])
  const ofFeedback = (n: FeedbackNotice): string =>
    `f${n.multiple}${n.right}${n.confidence}${n.verdict}${n.repeated}${n.another}${n.backInDays}${n.status}${n.reviewBy}${JSON.stringify(n.reason)}` +
    words([n.series, n.title, n.context, n.stem, n.tryToday, n.followUp]) +
    n.options.map(option => `${option.right}${option.chosen}${words([option.id, option.text, option.why])}`).join('') +
    n.sources.map(source => words([source.title, source.date, source.url ?? null])).join('')
  return notice => {
    const key = notice.kind === 'question' ? ofQuestion(notice) : ofFeedback(notice)
    return `${generation} ${key}`
  }
}
