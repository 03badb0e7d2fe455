import { generator, hash, shuffled } from '../learning/seed.ts'
import { ballotOf, readable, tally } from './ballot.ts'
import type { Contribution } from './entry.ts'
import type { Occurrence } from './occurrence.ts'
import { askedQuestions, isShown, optionsOf, votedQuestion } from './script.ts'

/** A count for each option; `label` of the question it is about. */
export interface Distribution {
  label: string
  bars: readonly { label: string; count: number }[]
}

export interface Writing {
  name: string | null
  theme: string | null
  lines: readonly { label: string; words: string }[]
}

/** What the team made together, ready to be pinned: nothing in it says who, but where the ritual is signed. */
export interface Digest {
  /** The most people that took part in a step. */
  people: number
  nothing: number
  writings: readonly Writing[]
  distributions: readonly Distribution[]
  decisions: readonly string[]
  outcome: string
  /** Too few people for anything anonymous to be shown. */
  tooFew: boolean
}

export function digestOf(occurrence: Occurrence, all: readonly Contribution[]): Digest {
  const { script, counts, noted } = occurrence
  const read = readable(occurrence, all)
  const hidden = script.phases.some(({ kind }, i) => (counts[i] ?? 0) > 0 && !isShown(script, kind, counts[i] ?? 0))
  return {
    people: Math.max(0, ...counts.map(count => count ?? 0)),
    nothing: read.filter(({ entry }) => entry.nothing).length,
    writings: inAnyOrder(occurrence, read).flatMap(one => writingOf(occurrence, one)),
    distributions: [...chosenOf(occurrence, read), ...votesOf(occurrence, all)],
    decisions: noted.decisions.map(({ text }) => text),
    outcome: script.outcome,
    tooFew: hidden,
  }
}

/** Letters that one page of a dialog holds, with what surrounds them. */
const PAGE = 5_000
const AROUND = 120

/** What was written, whole, a page at a time. */
export function pagesOf(writings: readonly Writing[]): Writing[][] {
  const pages: Writing[][] = [[]]
  let left = PAGE
  for (const one of writings) {
    const cost = one.lines.reduce((sum, { label, words }) => sum + label.length + words.length + AROUND, AROUND)
    if (cost > left && pages.at(-1)?.length) {
      pages.push([])
      left = PAGE
    }
    pages.at(-1)?.push(one)
    left -= cost
  }
  return pages
}

/** Drawn from the ritual and from ids that are themselves random: it is no order of writing. */
function inAnyOrder({ id }: Occurrence, read: readonly Contribution[]): Contribution[] {
  const draw = generator(hash(id))()
  return shuffled(
    [...read].sort((a, b) => (a.id < b.id ? -1 : 1)),
    Math.floor(draw * 2 ** 31),
  )
}

function writingOf({ script, noted }: Occurrence, { id, name, entry }: Contribution): Writing[] {
  const lines = askedQuestions(script)
    .filter(({ type }) => type === 'texte')
    .flatMap(question => {
      const words = entry.answers[question.id]
      return words === undefined ? [] : [{ label: question.label, words }]
    })
  return lines.length === 0 ? [] : [{ name, theme: noted.themes[id] ?? null, lines }]
}

/** Choices and scales that were asked while writing. */
function chosenOf({ script }: Occurrence, read: readonly Contribution[]): Distribution[] {
  return askedQuestions(script)
    .filter(({ type }) => type !== 'texte')
    .map(question => ({
      label: question.label,
      bars: optionsOf(question).map(label => ({
        label,
        count: read.filter(({ entry }) => entry.answers[question.id] === label).length,
      })),
    }))
    .filter(({ bars }) => bars.some(({ count }) => count > 0))
}

function votesOf(occurrence: Occurrence, all: readonly Contribution[]): Distribution[] {
  const { script, counts } = occurrence
  const options = ballotOf(occurrence, all)
  const question = votedQuestion(script)
  return script.phases.flatMap(({ kind, title }, step) => {
    if (kind !== 'voter' || !isShown(script, kind, counts[step] ?? 0)) return []
    const votes = tally(
      options,
      all.filter(one => one.step === step),
    ).map(({ label, votes: count }) => ({ label, count }))
    const bars = question
      ? options.map(({ label }) => votes.find(bar => bar.label === label) ?? { label, count: 0 })
      : votes
    return [{ label: title, bars: question ? bars : bars.filter(({ count }) => count > 0) }]
  })
}
