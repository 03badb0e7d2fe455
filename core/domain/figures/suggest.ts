import type { Share } from '../aggregates/share.ts'
import type { Ritual } from '../content/ritual.ts'

/** Something for the next meeting, from what the library already has. */
export interface Suggestion {
  /** The team hesitates on a series; or it has held no ritual for a while. */
  why: 'hard' | 'quiet'
  /** Title of the series; null when it is not about one. */
  series: string | null
  ritual: string
  title: string
  /** Minutes of the meeting. */
  minutes: number
  /** The open question that the series' authors wrote to carry on with, if they did. */
  question: string | null
}

/** From four people in ten on. */
const HARD = 40
/** Above that, a vote would only show that nobody knows: talking first does more. */
const TOO_HARD_TO_VOTE = 70
const MOST = 2

export interface Hesitation {
  series: string
  title: string
  followUp: string | null
  share: Share
}

/**
 * Where some know and others do not yet, those who know can convince: vote, argue, vote again. Where hardly anybody
 * does, and everywhere else, the shortest meeting that there is.
 * `hard`: the hardest series first. `recent`: how many rituals were held in the last weeks.
 */
export function suggest(hard: readonly Hesitation[], recent: number, rituals: readonly Ritual[]): Suggestion[] {
  const shortest = [...rituals].sort(byMinutes)
  const [quick] = shortest
  if (!quick) return []
  const votes = shortest.find(({ phases }) => phases.filter(({ kind }) => kind === 'voter').length > 1) ?? quick
  const hesitations = hard.filter(({ share }) => share.percent >= HARD && share.end !== 'at most').slice(0, MOST)
  const found = hesitations.map(({ title, followUp, share }, i): Suggestion => {
    // One after the other, so that two suggestions are two different meetings.
    const ritual = i === 0 || share.percent >= TOO_HARD_TO_VOTE ? quick : votes
    return { why: 'hard', series: title, ...saying(ritual), question: followUp }
  })
  if (found.length > 0 || recent > 0) return found
  return [{ why: 'quiet', series: null, ...saying(quick), question: null }]
}

const saying = ({ id, title, facilitation }: Ritual): Pick<Suggestion, 'ritual' | 'title' | 'minutes'> => ({
  ritual: id,
  title,
  minutes: facilitation.minutes,
})

const byMinutes = (a: Ritual, b: Ritual): number =>
  a.facilitation.minutes - b.facilitation.minutes || (a.id < b.id ? -1 : 1)
