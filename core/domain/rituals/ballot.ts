import { type Contribution, type Entry, NOTHING } from './entry.ts'
import type { Occurrence } from './occurrence.ts'
import { askedQuestions, isShown, optionsOf, type Script, votedQuestion } from './script.ts'

export interface Option {
  id: string
  label: string
}

/** A card holds so many; the others are read aloud. */
const MOST_OPTIONS = 30
export const MOST_VOTES = 3

/** What can be voted for: a question's choices, the themes that were made, or what was written. */
export function ballotOf(occurrence: Occurrence, written: readonly Contribution[]): Option[] {
  const question = votedQuestion(occurrence.script)
  if (question) return optionsOf(question).map((label, i) => ({ id: `c${i + 1}`, label }))
  const shown = readable(occurrence, written).filter(({ entry }) => !entry.nothing)
  const themes = [...new Set(Object.values(occurrence.noted.themes))]
  if (themes.length > 1) return themes.map((label, i) => ({ id: `t${i + 1}`, label })).slice(0, MOST_OPTIONS)
  return shown
    .map(({ id, entry }) => ({ id, label: wordsOf(occurrence.script, entry) }))
    .filter(({ label }) => label !== '')
    .slice(0, MOST_OPTIONS)
}

export const votesFor = (occurrence: Occurrence): number => (votedQuestion(occurrence.script) ? 1 : MOST_VOTES)

export function readVotes(occurrence: Occurrence, written: readonly Contribution[], chosen: readonly string[]): Entry {
  const known = new Set(ballotOf(occurrence, written).map(({ id }) => id))
  return {
    ...NOTHING,
    nothing: false,
    votes: [...new Set(chosen)].filter(id => known.has(id)).slice(0, votesFor(occurrence)),
  }
}

/** Votes of one step for each option, the most wanted first; equal ones in the ballot's order. */
export function tally(options: readonly Option[], votes: readonly Contribution[]): (Option & { votes: number })[] {
  const counted = options.map(option => ({
    ...option,
    votes: votes.filter(({ entry }) => entry.votes.includes(option.id)).length,
  }))
  return counted.sort((a, b) => b.votes - a.votes)
}

/** The first words that someone wrote. */
export const wordsOf = (script: Script, { answers }: Entry): string =>
  askedQuestions(script)
    .filter(({ type }) => type === 'texte')
    .map(({ id }) => answers[id])
    .find(words => words !== undefined) ?? ''

/** What may be read: of steps that are over and, where nobody signs, from five people on. */
export const readable = ({ script, counts }: Occurrence, all: readonly Contribution[]): Contribution[] =>
  all.filter(({ step }) => {
    const kind = script.phases[step]?.kind
    return kind === 'ecrire' && isShown(script, kind, counts[step] ?? 0)
  })
