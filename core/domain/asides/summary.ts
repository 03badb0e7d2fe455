import { type Share, shareOf } from '../aggregates/share.ts'
import { type Batch, type Tallies, together } from './heard.ts'
import { POINTS } from './survey.ts'

/** What was heard on one question, fit to be read by others: one share for each thing asked, never a distribution. */
export interface Summary {
  /** 'survey/2', 'poll/socle/before', 'transfer/esprit-critique'. */
  about: string
  people: number
  /** « plutôt oui » and « tout à fait » of each question asked; who used it. */
  shares: Readonly<Record<string, Share>>
}

/** From closed batches alone (`heard.ts`), so never of fewer than ten people. */
export function summaries(batches: readonly Batch[]): Summary[] {
  const abouts = [...new Set(batches.map(({ about }) => about))].sort()
  return abouts.flatMap(about => {
    const all = together(batches.filter(batch => batch.about === about))
    return all ? [{ about, people: all.people, shares: sharesOf(about, all.people, all.tallies) }] : []
  })
}

function sharesOf(about: string, people: number, tallies: Tallies): Record<string, Share> {
  if (about.startsWith('transfer/')) return { used: shareOf(tallies.yes ?? 0, people) }
  const questions = [...new Set(Object.keys(tallies).map(option => option.slice(0, option.lastIndexOf('-'))))].sort()
  return Object.fromEntries(questions.map(question => [question, shareOf(high(question, tallies), people)]))
}

const HIGH = POINTS.slice(-2)

const high = (question: string, tallies: Tallies): number =>
  HIGH.reduce<number>((sum, points) => sum + (tallies[`${question}-${points}`] ?? 0), 0)
